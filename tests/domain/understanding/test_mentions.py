"""Which of several things a text names, and which variant it wants."""

import pytest

from onhand.adapters.languages.small_words import small_words
from onhand.domain.understanding.languages import LANGUAGES
from onhand.domain.understanding.mentions import Named, about_each, mentions
from onhand.domain.understanding.sentences import halves, sentences
from onhand.domain.understanding.small_words import KINDS
from onhand.domain.understanding.variants import variant_told

SMALL = small_words()
THINGS = [
    Named(("Vacuum Cleaner",), ("robotic", "bagless"), 50000, ("1000001",)),
    Named(("Vacuum Cleaner",), ("canister", "bagged"), 30000, ("1000002",)),
    Named(("Air Purifier",), ("large", "HEPA"), 20000),
    Named(("T-Shirt",), ("blue", "M"), 4000),
    Named(("Jigsaw Puzzle",), ("500", "art"), 3000),
    Named(("Enamel Mug",), ("cream",), 1600),
    Named(("Enamel Mug",), ("cream",), 1600),
    Named(("Pet Bed",), ("small",), 5000),
]


@pytest.mark.parametrize(
    ("text", "language", "places"),
    [
        ("I want to return the air purifier", "en", (2,)),
        ("the robotic vacuum cleaner and the purifier please", "en", (0, 2)),
        ("the vacuum cleaner, it's the canister one", "en", (1,)),
        ("the more expensive vacuum cleaner", "en", (0,)),
        ("both vacuum cleaners", "en", (0, 1)),
        ("my tshirt and the jigsaw", "en", (3, 4)),
        ("the mug", "en", (5,)),
        ("two mugs", "en", (5, 6)),
        ("item 1000002", "en", (1,)),
        ("die beiden Vacuum Cleaner", "de", (0, 1)),
        ("Jag vill returnera Pet Bed och Air Purifier", "sv", (7, 2)),
        ("我要退Air Purifier和Pet Bed", "zh", (2, 7)),
        ("the sofa", "en", ()),
    ],
)
def test_things_are_named_by_their_names_and_by_what_tells_them_apart(
    text: str, language: str, places: tuple[int, ...]
) -> None:
    assert mentions(text, language, THINGS, SMALL).places == places


def test_which_of_two_is_asked_when_it_was_not_told() -> None:
    assert mentions("the vacuum cleaner", "en", THINGS, SMALL).unsure == ((0, 1),)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("everything except the pet bed", "en"),
        ("alles außer Pet Bed", "de"),
        ("allt utom Pet Bed", "sv"),
        ("tout sauf Pet Bed", "fr"),
        ("всё кроме Pet Bed", "ru"),
        ("Pet Bed以外全部", "ja"),
        ("todo menos Pet Bed", "es"),
    ],
)
def test_all_but_one_is_all_but_one(text: str, language: str) -> None:
    found = mentions(text, language, THINGS, SMALL)
    assert (found.is_all, found.without) == (True, (7,))


def test_each_thing_has_its_own_part_of_the_text() -> None:
    text = "exchange the air purifier for a small one and the t-shirt for a red one in L"
    parts = about_each(text, "en", [THINGS[2], THINGS[3]], SMALL)
    assert "small" in parts[0] and "red" not in parts[0]
    assert "red" in parts[1] and "small" not in parts[1]


def test_every_language_has_every_small_word() -> None:
    for language in LANGUAGES:
        for kind in KINDS:
            if language == "en" or kind != "last":
                assert SMALL._lists[language].get(kind), f"{language}: {kind}"


LAMPS = [
    {"id": "2000001", "options": {"color": "black", "power source": "battery", "brightness": "low"}},
    {"id": "2000002", "options": {"color": "white", "power source": "AC adapter", "brightness": "high"}},
    {"id": "2000003", "options": {"color": "black", "power source": "USB", "brightness": "high"}},
]
BOOTS = [
    {"id": "3000001", "options": {"size": "8", "material": "leather", "waterproof": "yes"}},
    {"id": "3000002", "options": {"size": "10", "material": "synthetic", "waterproof": "no"}},
]
DISKS = [
    {"id": "4000001", "options": {"storage": "32GB", "screen": "7-inch"}},
    {"id": "4000002", "options": {"storage": "128GB", "screen": "10-inch"}},
]
SHIRTS = [
    {"id": "5000001", "options": {"size": "S"}},
    {"id": "5000002", "options": {"size": "XL"}},
    {"id": "5000003", "options": {"size": "L"}},
]


@pytest.mark.parametrize(
    ("text", "variants", "options"),
    [
        ("the black one", LAMPS, {"color": ("black",)}),
        ("black, with an AC adapter", LAMPS, {"color": ("black",), "power source": ("AC adapter",)}),
        ("brightness low please", LAMPS, {"brightness": ("low",)}),
        ("same but waterproof, size 10", BOOTS, {"size": ("10",), "waterproof": ("yes",)}),
        ("leather and not waterproof", BOOTS, {"material": ("leather",), "waterproof": ("no",)}),
        ("with 128 GB and the 10 inch screen", DISKS, {"storage": ("128GB",), "screen": ("10-inch",)}),
        ("in extra large", SHIRTS, {"size": ("XL",)}),
        ("large", SHIRTS, {"size": ("L",)}),
        ("size s", SHIRTS, {"size": ("S",)}),
        ("nothing of the kind", SHIRTS, {}),
    ],
)
def test_options_are_told_by_their_values(
    text: str, variants: list[dict[str, object]], options: dict[str, tuple[str, ...]]
) -> None:
    assert variant_told(text, "en", variants, {}, SMALL).options == options


def test_of_two_values_the_old_one_is_what_is_replaced() -> None:
    told = variant_told("AC adapter instead of battery", "en", LAMPS, {"power source": "battery"}, SMALL)
    assert told.options == {"power source": ("AC adapter",)}


@pytest.mark.parametrize(
    ("text", "language", "price"),
    [("the cheapest one", "en", "cheapest"), ("die teuerste", "de", "dearest"), ("una más barata", "es", "cheapest")],
)
def test_an_end_of_the_price_list_is_told(text: str, language: str, price: str) -> None:
    assert variant_told(text, language, LAMPS, {}, SMALL).price == price


def test_an_item_is_told_by_its_number() -> None:
    assert variant_told("make it item 2000003", "en", LAMPS, {}, SMALL).id == "2000003"


def test_a_message_falls_into_its_sentences() -> None:
    assert sentences("Hi! Cancel #W1000001 please. And where is my lamp?") == (
        "Hi! Cancel #W1000001 please.",
        "And where is my lamp?",
    )
    assert sentences("キャンセルしてください。返品もしたいです。") == ("キャンセルしてください。", "返品もしたいです。")


def test_a_sentence_falls_in_two_at_an_and() -> None:
    assert ("cancel the first order", "and return the mug to you") in halves(
        "cancel the first order and return the mug to you", "en", SMALL
    )
