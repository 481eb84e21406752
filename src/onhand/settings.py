"""What the surroundings decide: read once at the start from `ONHAND_*` variables, then handed on as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path


class CannotStart(Exception):
    """Why onhand cannot start, as one sentence that says what to do. Entry points print it and exit with 1."""


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """A language model on an OpenAI-compatible server; prices are per million tokens. `masks`: personal data is masked before it is sent there."""

    url: str
    name: str
    key: str | None = field(default=None, repr=False)
    price_in: Decimal = Decimal(0)
    price_out: Decimal = Decimal(0)
    currency: str = "USD"
    masks: bool = True
    timeout_seconds: int = 10
    turn_seconds: int = 15


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one process. Secrets stay out of its `repr`."""

    data_folder: Path
    database_url: str | None = field(repr=False)
    host: str
    port: int
    shop_port: int
    secret: str | None = field(repr=False)
    identity_secret: str | None = field(repr=False)
    shop_url: str | None
    shop_token: str | None = field(repr=False)
    help_folder: Path | None = None
    help_url: str | None = None
    errand_folder: Path | None = None
    assessment_folder: Path | None = None
    markets_file: Path | None = None
    trusted_proxies: str = "127.0.0.1"
    message_burst: int = 60
    messages_per_second: int = 5
    starts_per_minute: int = 60
    sign_ins_per_minute: int = 10
    applications_per_minute: int = 10
    idle_hours: int = 24
    grace_seconds: int = 30
    with_assistant: bool = True
    wrap_up_seconds: int = 60
    model: ModelSettings | None = None

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Settings":
        """Read `ONHAND_*`; raises `CannotStart` with the variable's name when one makes no sense."""
        return cls(
            data_folder=Path(environment.get("ONHAND_DATA") or ".onhand").absolute(),
            database_url=environment.get("ONHAND_DATABASE_URL") or None,
            host=environment.get("ONHAND_HOST") or "127.0.0.1",
            port=_port(environment, "ONHAND_PORT", otherwise=8100),
            shop_port=_port(environment, "ONHAND_SHOP_PORT", otherwise=8101),
            secret=environment.get("ONHAND_SECRET") or None,
            identity_secret=environment.get("ONHAND_IDENTITY_SECRET") or None,
            shop_url=environment.get("ONHAND_SHOP_URL") or None,
            shop_token=environment.get("ONHAND_SHOP_TOKEN") or None,
            help_folder=Path(environment["ONHAND_HELP_FOLDER"]) if environment.get("ONHAND_HELP_FOLDER") else None,
            trusted_proxies=environment.get("ONHAND_TRUSTED_PROXIES") or "127.0.0.1",
            help_url=environment.get("ONHAND_HELP_URL") or None,
            errand_folder=_folder(environment, "ONHAND_ERRAND_FOLDER"),
            assessment_folder=_folder(environment, "ONHAND_ASSESSMENTS"),
            markets_file=_file(environment, "ONHAND_MARKETS"),
            message_burst=_count(environment, "ONHAND_MESSAGE_BURST", otherwise=60),
            messages_per_second=_count(environment, "ONHAND_MESSAGES_PER_SECOND", otherwise=5),
            starts_per_minute=_count(environment, "ONHAND_STARTS_PER_MINUTE", otherwise=60),
            sign_ins_per_minute=_count(environment, "ONHAND_SIGN_INS_PER_MINUTE", otherwise=10),
            applications_per_minute=_count(environment, "ONHAND_APPLICATIONS_PER_MINUTE", otherwise=10),
            idle_hours=_count(environment, "ONHAND_IDLE_HOURS", otherwise=24),
            grace_seconds=_count(environment, "ONHAND_GRACE_SECONDS", otherwise=30, at_least=15),
            wrap_up_seconds=_count(environment, "ONHAND_WRAP_UP_SECONDS", otherwise=60, at_least=0),
            with_assistant=_choice(environment, "ONHAND_ASSISTANT", otherwise="on", among=("on", "off")) == "on",
            model=_model(environment),
        )


def _folder(environment: Mapping[str, str], name: str) -> Path | None:
    given = environment.get(name)
    if not given:
        return None
    if not Path(given).is_dir():
        raise CannotStart(f"{name} is {given!r}: there is no such folder.")
    return Path(given).absolute()


def _file(environment: Mapping[str, str], name: str) -> Path | None:
    given = environment.get(name)
    if not given:
        return None
    if not Path(given).is_file():
        raise CannotStart(f"{name} is {given!r}: there is no such file.")
    return Path(given).absolute()


def required(name: str, value: str | None) -> str:
    """Gives the value of a setting that this process cannot do without; raises `CannotStart` with its name."""
    if not value:
        raise CannotStart(
            f"{name} is not set. `onhand serve` and `onhand demo` set it; a process started by hand needs it."
        )
    return value


def _model(environment: Mapping[str, str]) -> ModelSettings | None:
    url, name = environment.get("ONHAND_MODEL_URL"), environment.get("ONHAND_MODEL_NAME")
    if not url and not name:
        return None
    if not url or not name:
        missing = "ONHAND_MODEL_NAME" if url else "ONHAND_MODEL_URL"
        raise CannotStart(f"{missing} is not set: a language model needs an address and a name. Set both, or neither.")
    if not url.startswith(("http://", "https://")):
        raise CannotStart("ONHAND_MODEL_URL is no address: it begins with http:// or https:// and often ends with /v1.")
    return ModelSettings(
        url=url,
        name=name,
        key=environment.get("ONHAND_MODEL_KEY") or None,
        price_in=_price(environment, "ONHAND_MODEL_PRICE_IN"),
        price_out=_price(environment, "ONHAND_MODEL_PRICE_OUT"),
        currency=environment.get("ONHAND_MODEL_CURRENCY") or "USD",
        masks=_choice(environment, "ONHAND_MODEL_MASKS", otherwise="on", among=("on", "off")) == "on",
        timeout_seconds=_count(environment, "ONHAND_MODEL_TIMEOUT_SECONDS", otherwise=10),
        turn_seconds=_count(environment, "ONHAND_MODEL_TURN_SECONDS", otherwise=15),
    )


def _price(environment: Mapping[str, str], name: str) -> Decimal:
    given = environment.get(name) or "0"
    try:
        price = Decimal(given)
    except InvalidOperation:
        price = Decimal(-1)
    if not price.is_finite() or price < 0:
        raise CannotStart(f"{name} is {given!r}: give what a million tokens cost, like 0.15.")
    return price


def _choice(environment: Mapping[str, str], name: str, *, otherwise: str, among: tuple[str, ...]) -> str:
    given = environment.get(name) or otherwise
    if given not in among:
        raise CannotStart(f"{name} is {given!r}: give one of {', '.join(among)}.")
    return given


def _port(environment: Mapping[str, str], name: str, *, otherwise: int) -> int:
    given = environment.get(name) or str(otherwise)
    if not given.isdigit() or not 0 < int(given) < 65536:
        raise CannotStart(f"{name} is {given!r}: give a port number from 1 to 65535.")
    return int(given)


def _count(environment: Mapping[str, str], name: str, *, otherwise: int, at_least: int = 1) -> int:
    given = environment.get(name) or str(otherwise)
    if not given.isdigit() or int(given) < at_least:
        raise CannotStart(f"{name} is {given!r}: give a whole number from {at_least}.")
    return int(given)
