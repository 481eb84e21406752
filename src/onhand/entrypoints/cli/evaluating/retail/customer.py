"""The customer of a task: knows what a right agent would be told, and says it in plain sentences when asked. Reads only what the assistant writes."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from onhand.entrypoints.cli.evaluating.retail.reading import Json, Retail, Task, Write
from onhand.entrypoints.cli.evaluating.retail.spoken import messages_in
from onhand.entrypoints.cli.evaluating.talking import Heard

OPENINGS: Mapping[str, str] = {
    "cancel_pending_order": "I'd like to cancel my order {order}.",
    "modify_pending_order_items": "I want to change {items} in my order {order} before it is sent.",
    "modify_pending_order_address": "Please send my order {order} to another address.",
    "modify_pending_order_payment": "I want to pay my order {order} with another payment method.",
    "modify_user_address": "Please change the default address in my account.",
    "return_delivered_order_items": "I want to return {items} from order {order}.",
    "exchange_delivered_order_items": "I'd like to exchange {items} from order {order}.",
}
MOST_ASKED = 2  # the same question for one piece
NOT_NOW = "No, I changed my mind, leave it as it is."
REASONS: Mapping[str, str] = {
    "no longer needed": "It is no longer needed.",
    "ordered by mistake": "I ordered it by mistake.",
}


@dataclass(slots=True)
class ScriptedCustomer:
    """Wants one thing after the other. With nothing to be done, they tell their story, ask, and say no to whatever would be done."""

    task: Task
    retail: Retail
    catalogue: str  # the assistant's English, as Fluent source
    wishes: list[Write] = field(init=False)
    _asked: Counter[str] = field(default_factory=Counter[str])
    _varied: Counter[str] = field(default_factory=Counter[str])

    def __post_init__(self) -> None:
        self.wishes = list(self.task.writes)

    def answer(self, heard: Heard) -> str | None:
        """Gives what they say next; None when there is nothing left to say."""
        for message_id in reversed(messages_in(heard.text, self.catalogue)):
            answers = next((each for start, each in ANSWERS if message_id.startswith(start)), None)
            if answers is not None:
                return self._patient(message_id, answers(self, heard))
        return self.next_wish()

    def _patient(self, message_id: str, said: str) -> str | None:
        """The same answer to the same question for the third time: they give this wish up."""
        self._asked[message_id] += 1
        if self._asked[message_id] <= MOST_ASKED * max(1, len(self._pieces())):
            return said
        return self.next_wish()

    def _pieces(self) -> Sequence[str]:
        return self.wishes[0].arguments.get("item_ids", []) if self.wishes else []

    def opening(self) -> str:
        """Gives the first message about the wish at hand."""
        if not self.wishes:
            return _in_first_person(self.task.reason)
        wish = self.wishes[0]
        items = _listed([self._item(item_id) for item_id in wish.arguments.get("item_ids", [])])
        return OPENINGS[wish.name].format(order=wish.arguments.get("order_id", ""), items=items)

    def next_wish(self) -> str | None:
        """Lays the wish at hand aside, and gives the opening of the next; None after the last."""
        if self.wishes:
            self.wishes.pop(0)
        self._asked.clear()
        self._varied.clear()
        return self.opening() if self.wishes else None

    def identity(self) -> str:
        """Gives who they are, by what the task's author lets them know."""
        customer = self.task.customer
        if customer["email"] in self.task.known:
            return f"My e-mail address is {customer['email']}."
        name = customer["name"]
        return f"My name is {name['first_name']} {name['last_name']} and my zip code is {customer['address']['zip']}."

    def order(self) -> str:
        return str(self.wishes[0].arguments.get("order_id", "")) if self.wishes else "I don't know the number."

    def items(self) -> str:
        return _listed([self._item(item_id) for item_id in self.wishes[0].arguments["item_ids"]])

    def new_item(self, heard: Heard) -> str:
        """Gives what the piece that is asked about should become, by the options of the new one; of several of one name, one after the other."""
        given = self.wishes[0].arguments
        pairs = [
            (self.retail.item(old)["name"], new)
            for old, new in zip(given["item_ids"], given["new_item_ids"], strict=True)
        ]
        question = heard.text.rpartition("\n")[2]
        named = (
            [pair for pair in pairs if pair[0] in question]
            or [pair for pair in pairs if pair[0] in heard.text]
            or pairs
        )
        name, new = named[self._varied[named[0][0]] % len(named)]
        self._varied[name] += 1
        return f"The one with {self.options(new)}, please."

    def options(self, item_id: str) -> str:
        """Gives a variant's options as a customer names them."""
        return ", ".join(f"{name} {value}" for name, value in self.retail.item(item_id)["options"].items())

    def method(self) -> str:
        """Gives the payment method as it is known to people."""
        method_id = self.wishes[0].arguments["payment_method_id"]
        method: Json = self.task.customer["payment_methods"][method_id]
        kind = str(method["source"]).replace("_", " ")
        return (
            f"My {method['brand']} {kind} ending in {method['last_four']}." if "last_four" in method else f"My {kind}."
        )

    def reason(self) -> str:
        given = self.wishes[0].arguments.get("reason", "no longer needed") if self.wishes else "no longer needed"
        return REASONS.get(given, given)

    def address(self) -> str:
        given = self.wishes[0].arguments
        street = ", ".join(filter(None, (given["address1"], given["address2"])))
        return f"{street}, {given['city']}, {given['state']} {given['zip']}, {given['country']}"

    def agreement(self) -> str:
        return "Yes, please do that." if self.wishes else NOT_NOW

    def _item(self, item_id: str) -> str:
        """Gives an item by its name; of several of one name, with the options that tell it from the others."""
        wanted = self.retail.item(item_id)
        order = self.retail.data["orders"][self.wishes[0].arguments["order_id"]]
        alike = [item for item in order["items"] if item["name"] == wanted["name"]]
        if len({item["item_id"] for item in alike}) < 2:
            return f"the {wanted['name']}"
        return f"the {wanted['name']} ({self.options(item_id)})"


def _listed(names: Sequence[str]) -> str:
    counted = [name if count == 1 else name.replace("the ", f"{count} ", 1) for name, count in Counter(names).items()]
    return " and ".join(filter(None, (", ".join(counted[:-1]), *counted[-1:])))


def _in_first_person(told: str) -> str:
    for second, first in ((r"\byou are\b", "I am"), (r"\byou're\b", "I'm"), (r"\byours?\b", "my"), (r"\byou\b", "I")):
        told = re.sub(second, first, told, flags=re.IGNORECASE)
    return told


Answer = Callable[[ScriptedCustomer, Heard], str]


def _if_any(answer: Answer) -> Answer:
    """Who wants nothing done, or something else, answers no question on the way to it."""

    def answers(customer: ScriptedCustomer, heard: Heard) -> str:
        try:
            return answer(customer, heard) if customer.wishes else NOT_NOW
        except KeyError:
            return f"No, that is not what I want. {customer.opening()}"

    return answers


ANSWERS: Sequence[tuple[str, Answer]] = (
    ("ask_identity", lambda customer, heard: customer.identity()),
    ("identity_not_found", lambda customer, heard: customer.identity()),
    ("confirm_", lambda customer, heard: customer.agreement()),
    ("which_order", _if_any(lambda customer, heard: customer.order())),
    ("which_piece", _if_any(lambda customer, heard: customer.items())),
    ("ask_variant", _if_any(lambda customer, heard: customer.new_item(heard))),
    ("ask_method", _if_any(lambda customer, heard: customer.method())),
    ("ask_cancel_reason", _if_any(lambda customer, heard: customer.reason())),
    ("ask_address", _if_any(lambda customer, heard: customer.address())),
    ("ask_street", _if_any(lambda customer, heard: customer.address())),
    ("ask_city", _if_any(lambda customer, heard: customer.address())),
    ("ask_postcode", _if_any(lambda customer, heard: customer.address())),
    ("ask_state", _if_any(lambda customer, heard: customer.address())),
    ("not_understood", _if_any(lambda customer, heard: customer.opening())),
)
"""What the customer says to each message of the assistant's that asks something, by how its id begins."""
