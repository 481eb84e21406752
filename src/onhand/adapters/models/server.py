"""Where a model is, what it costs, and how long it may take."""

from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class ModelServer:
    """A model on an OpenAI-compatible server. `url` ends where `/chat/completions` begins (`https://…/v1`); prices are per million tokens, in `currency`."""

    url: str
    name: str
    key: str | None = field(default=None, repr=False)
    price_in: Decimal = Decimal(0)
    price_out: Decimal = Decimal(0)
    currency: str = "USD"
    timeout_seconds: float = 10.0

    def cost_micros(self, tokens_in: int, tokens_out: int) -> int:
        """Gives the price in millionths of the currency's unit: what a million tokens cost in units, one token costs in millionths."""
        return round(tokens_in * self.price_in + tokens_out * self.price_out)
