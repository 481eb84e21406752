"""A customer at the widget in a language of their own, and what the shop holds of them."""

import asyncio
import json
import re
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from playwright.async_api import Locator, Page, expect

from onhand.adapters.languages.catalogue import FluentCatalogue
from onhand.domain.errands.values import Param
from tests.journeys.conftest import Journeys

WIDGET_TEXTS = Path(__file__).parents[2] / "frontend" / "apps" / "widget" / "messages"
CATALOGUE = FluentCatalogue()
PATIENCE_S = 60.0
LEARNING_S = 900.0  # the first worker after a change of what the assistant learns from learns it anew
POLL_S = 0.1
BETWEEN_PLACEHOLDERS = re.compile(r"\{[^{}]*\}|[\n\u2068\u2069]")
PHRASE_WORDS = 3
LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ]{2,}")
NAMES = frozenset({"paypal", "my", "orders"})  # "My orders" is a page of the shop's

# A page of a company in this language: the shop's own pages are in English.
PAGE_LANGUAGE = """
(() => {
  const language = "%s", direction = "%s";
  let settings;
  Object.defineProperty(window, "onhand", {
    configurable: true,
    get: () => settings,
    set: (given) => { if (given && given.url) given.language = language; settings = given; },
  });
  document.addEventListener("DOMContentLoaded", () => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  });
})();
"""


@dataclass
class Chat:
    """The chat as one customer has it. `shops_words` are names, addresses and the like, which are in no language."""

    page: Page
    language: str
    shops_words: frozenset[str]
    texts: list[str] = field(default_factory=list[str])

    @property
    def widget(self) -> dict[str, Any]:
        """The widget's texts in the language."""
        return json.loads((WIDGET_TEXTS / f"{self.language}.json").read_text(encoding="utf-8"))

    def text(self, message_id: str, **params: Param) -> str:
        """Gives a message of the assistant's in the language."""
        return CATALOGUE.text(self.language, message_id, **params)

    @property
    def bubbles(self) -> Locator:
        return self.page.locator(".message.assistant .bubble")

    async def says(self, text: str, *expected: str) -> str:
        """Writes it, and gives what the assistant answers once all that is expected has been said, each in its turn."""
        self.shops_words |= _latin_words(text)  # the assistant repeats what it was told
        before = await self.bubbles.count()
        box = self.page.get_by_role("textbox", name=self.widget["write"])
        await box.fill(text)
        await box.press("Enter")
        give_up_at = time.monotonic() + PATIENCE_S
        answer = ""
        while time.monotonic() < give_up_at:
            answer = "\n".join((await self.bubbles.all_inner_texts())[before:])
            if _all_in_turn(expected, answer):
                self.texts.append(answer)
                return answer
            await asyncio.sleep(POLL_S)
        raise AssertionError(f"After “{text}”: not {expected} but “{answer}”")

    async def choices(self) -> list[str]:
        """Gives the suggested replies, as they are shown."""
        group = self.page.get_by_role("group", name=self.widget["choices"])
        await expect(group).to_be_visible()
        return [_plain(one) for one in await group.get_by_role("button").all_inner_texts()]

    async def asks_for_a_person(self, text: str) -> None:
        """Says so in own words, sees the place in the queue, and carries on with the assistant."""
        box = self.page.get_by_role("textbox", name=self.widget["write"])
        await box.fill(text)
        await box.press("Enter")
        card = self.page.get_by_role("region", name=self.widget["queue_title"])
        await expect(card).to_be_visible()
        await expect(self.page.get_by_text(self.widget["event_requested"])).to_be_visible()
        await expect(card.get_by_role("button", name=self.widget["wait_here"])).to_be_visible()
        await card.get_by_role("button", name=self.widget["carry_on"]).click()
        await expect(self.page.get_by_text(self.widget["event_withdrawn"])).to_be_visible()

    def nothing_is_untranslated(self) -> None:
        """Every answer so far is in the customer's language."""
        for answer in self.texts:
            found = [phrase for phrase in english_phrases() if phrase in answer]
            assert self.language == "en" or not found, f"{found} in “{answer}”"
            if self.language in ("ar", "ja"):
                foreign = _latin_words(answer) - self.shops_words
                assert not foreign, f"{foreign} in “{answer}”"


def _all_in_turn(expected: tuple[str, ...], answer: str) -> bool:
    place = 0
    shown = _plain(answer)
    for text in expected:
        place = shown.find(_plain(text), place)
        if place < 0:
            return False
        place += len(_plain(text))
    return bool(answer)


def _latin_words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in LATIN_WORD.findall(text))


def _plain(text: str) -> str:
    """Spaces and lines are the browser's to break."""
    return " ".join(text.split())


def english_phrases() -> list[str]:
    """Gives what English messages say between their placeholders, where it is long enough to be told from names."""
    pieces = {
        piece.strip(" .,:;?!()")
        for line in (WIDGET_TEXTS.parents[3] / "src/onhand/adapters/languages/messages/en.ftl").read_text().splitlines()
        if " = " in line and not line.startswith("#")
        for piece in BETWEEN_PLACEHOLDERS.split(line.partition(" = ")[2])
    }
    return sorted(piece for piece in pieces if len(piece.split()) >= PHRASE_WORDS)


def shop(journeys: Journeys, path: str) -> Any:
    """Gives what the shop's API says."""
    headers = {"Authorization": f"Bearer {journeys.stack.secrets['ONHAND_SHOP_TOKEN']}"}
    answer = httpx.get(f"{journeys.stack.shop_url}/api{path}", headers=headers, trust_env=False)
    answer.raise_for_status()
    return answer.json()


def held(journeys: Journeys, customer_id: str) -> dict[str, Any]:
    """Gives all that the shop holds of a customer: the profile, each order and each plan by its id."""
    orders = shop(journeys, f"/customers/{customer_id}/orders")
    plans = shop(journeys, f"/customers/{customer_id}/plans")
    found = {one["order_id"]: one for one in orders} | {one["plan_id"]: one for one in plans}
    return {"profile": shop(journeys, f"/customers/{customer_id}"), **found}


def changed(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Gives what is not as it was."""
    return {name: value for name, value in after.items() if before.get(name) != value}


def _strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for key, one in value.items() for text in (str(key), *_strings(one))]  # pyright: ignore
    if isinstance(value, list):
        return [text for one in value for text in _strings(one)]  # pyright: ignore
    return [str(value)]


async def is_ready(journeys: Journeys) -> None:
    """Waits for the assistant. Customers need not: who writes earlier is answered later."""
    give_up_at = time.monotonic() + LEARNING_S
    while not journeys.stack.assistant_is_ready:
        assert time.monotonic() < give_up_at, "The assistant does not get ready."
        await asyncio.sleep(POLL_S)


@asynccontextmanager
async def talking(
    journeys: Journeys, language: str, holder: str, *, signed_in: bool, **window: Any
) -> AsyncGenerator[Chat]:
    """A page in the language with the chat open, as the customer `holder` or as a visitor who is going to say so."""
    await is_ready(journeys)
    direction = "rtl" if language in ("ar", "he", "fa") else "ltr"
    sign_in = f"{journeys.stack.shop_url}/sign-in"
    async with journeys.page(sign_in, locale=language, color_scheme="light", **window) as page:
        if signed_in:
            person = page.locator("form", has=page.locator(f"input[name=customer_id][value='{holder}']"))
            await person.get_by_role("button").click()
        await page.context.add_init_script(PAGE_LANGUAGE % (language, direction))
        await page.goto(f"{journeys.stack.shop_url}/")
        chat = Chat(page, language, NAMES | _latin_words(" ".join(_strings(held(journeys, holder)))))
        await page.get_by_role("button", name=chat.widget["open"]).click()
        await expect(page.get_by_text(chat.widget["greeting"])).to_be_visible()
        await expect(page.get_by_role("button", name=chat.widget["talk_to_person"])).to_be_visible()
        yield chat
