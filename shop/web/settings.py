"""What the web needs to know from the command line, and what routes may ask for."""

from dataclasses import dataclass, field

from litestar.di import NamedDependency

from shop.counter import Counter


@dataclass(frozen=True, kw_only=True)
class Settings:
    """`token` opens the API, `identity_secret` signs who a customer is; neither is ever printed."""

    token: str = field(repr=False)
    identity_secret: str | None = field(default=None, repr=False)
    onhand_url: str | None = None


# What a route asks for by name.
Desk = NamedDependency[Counter]
SettingsDependency = NamedDependency[Settings]
