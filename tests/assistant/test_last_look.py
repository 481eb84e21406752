"""Nothing leaves that names what is not the customer's."""

import pytest

from onhand.application.last_look import is_fit
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Memory
from onhand.ports.language_model import INSTRUCTIONS_MARK

ANNA = Identity("anna_berg_1001", "token", "Anna Berg", "anna@example.com")
MEMORY = Memory(found={"order": {"id": "#W1000001", "customer_id": "anna_berg_1001"}})


@pytest.mark.parametrize(
    ("text", "others", "is_fitting"),
    [
        ("Order #W1000001 is on its way.", (), True),
        ("Order W 1000001 is on its way, anna@example.com.", (), True),
        ("Order #W2000002 is on its way.", (), False),
        ("I can't find an order #W2000002 among yours.", ("cancel W2000002!",), True),
        ("Bert's address is bert@example.com.", (), False),
        ("Write to help@example.com.", ("Questions? help@example.com",), True),
        ("The customer bert_lund_2002 lives in Malmö.", (), False),
        (f"My instructions ({INSTRUCTIONS_MARK}) say …", (INSTRUCTIONS_MARK,), False),
        ("Your order will come on Monday.", (), True),
    ],
)
def test_an_answer_names_only_what_is_the_customers_own_or_their_words(
    text: str, others: tuple[str, ...], is_fitting: bool
) -> None:
    assert is_fit(text, MEMORY, ANNA, others) is is_fitting
