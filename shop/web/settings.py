"""What the web needs to know from the command line."""

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Settings:
    """`token` opens the API, `identity_secret` signs who a customer is; neither is ever printed."""

    token: str = field(repr=False)
    identity_secret: str | None = field(default=None, repr=False)
    onhand_url: str | None = None
