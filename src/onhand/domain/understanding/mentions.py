"""Which of several things a text names: by name, by what tells one from its like, by price, by place, "all", "both", "all except". Pure."""

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onhand.domain.understanding.normalised import words
from onhand.domain.understanding.small_words import SmallWords

_SENTENCES = re.compile(r"[.!?;\n。！？؟।]+(?=\s|$)|[\n。！？]")
_COMMAS = re.compile(r"[,:、，،()\[\]{}/&+]+(?!\d)|(?<=\s)[-–—](?=\s)")
_LATIN_BESIDE_OTHERS = re.compile(r"(?<=[a-z0-9])(?=[^\x00-\u024f])|(?<=[^\x00-\u024f])(?=[a-z0-9])")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_DECIMALS = re.compile(r"(?<=\d)[.,](?=\d)")
_AFTER_THE_NOUN = frozenset({"ja", "ko", "tr", "hi"})  # where "except" follows what is excepted
_ALIKE_LETTERS, _ALIKE_SHARE = 5, 0.7


@dataclass(frozen=True, slots=True)
class Named:
    """A thing that may be named. `details` tell it from others of its name."""

    names: tuple[str, ...]
    details: tuple[str, ...] = ()
    price_minor: int = 0
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mentions:
    """Places in the list of things. `unsure` are groups of which one is meant; `without` is what is to be left out; `is_all`: "everything"."""

    places: tuple[int, ...] = ()
    unsure: tuple[tuple[int, ...], ...] = ()
    without: tuple[int, ...] = ()
    is_all: bool = False


def tokens(text: str) -> list[str]:
    """Gives the normalised words; decimals stay one word ("1p5"), Latin words stand apart from other scripts."""
    joined = _DECIMALS.sub("p", _THOUSANDS.sub("", text))
    return [part for word in words(joined) for part in _LATIN_BESIDE_OTHERS.sub(" ", word).split()]


def alike(one: str, other: str) -> bool:
    """Says whether two normalised words are forms of one: plurals, endings."""
    if one == other or _singular(one) == _singular(other):
        return True
    if one.isdigit() or other.isdigit():
        return False
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= _ALIKE_LETTERS and shared >= _ALIKE_SHARE * max(len(one), len(other))


def _singular(word: str) -> str:
    if len(word) <= 3 or not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("ves"):
        return word[:-3] + "f"
    return word[:-2] if word.endswith(("shes", "ches", "xes", "sses")) else word[:-1]


def has_word(word: str, said: Sequence[str]) -> bool:
    """Says whether the word stands in what was said, also in two words ("t shirt")."""
    return any(alike(word, other) for other in said) or any(
        alike(word, one + other) for one, other in itertools.pairwise(said)
    )


def is_plural(word: str, said: Sequence[str]) -> bool:
    return any(alike(word, other) and other.endswith("s") and not word.endswith("s") for other in said)


@dataclass(frozen=True, slots=True)
class _Group:
    """Things of one name: their places, and the words of their names, the last the one that says what it is."""

    places: tuple[int, ...]
    forms: tuple[tuple[str, ...], ...]

    @property
    def vocabulary(self) -> set[str]:
        return {word for form in self.forms for word in form}


def _grouped(things: Sequence[Named]) -> list[_Group]:
    by_name: dict[tuple[str, ...], list[int]] = {}
    for place, thing in enumerate(things):
        by_name.setdefault(thing.names, []).append(place)
    return [
        _Group(tuple(places), tuple(tuple(tokens(name)) for name in names if tokens(name)))
        for names, places in by_name.items()
    ]


@dataclass(slots=True)
class _Clause:
    text: str
    said: list[str]
    is_less: bool = False  # after "except"


def _clauses(text: str, language: str, small: SmallWords) -> list[_Clause]:
    found: list[_Clause] = []
    for sentence in _SENTENCES.split(text):
        is_less = False
        for comma_part in _COMMAS.split(sentence or ""):
            for part in small.split("and", _DECIMALS.sub("p", comma_part or ""), language):
                cut = small.first("except", part, language)
                if cut is None:
                    found.append(_Clause(part, tokens(part), is_less))
                    continue
                before, after = part[: cut[0]], part[cut[1] :]
                is_before = language in _AFTER_THE_NOUN and bool(before.strip())
                found.append(_Clause(before, tokens(before), is_less or is_before))
                is_less = not is_before
                found.append(_Clause(after, tokens(after), is_less))
    return [clause for clause in found if clause.said]


def _in_clause(clause: _Clause, groups: Sequence[_Group]) -> tuple[list[int], list[tuple[int, ...]]]:
    """The groups (by index) that a clause names, and those of which it names one without saying which."""
    strong: list[int] = []
    weak: list[int] = []
    shared: list[int] = []
    for index, group in enumerate(groups):
        others = {word for i, other in enumerate(groups) if i != index for word in other.vocabulary}
        strength = max((_strength(form, clause.said, others) for form in group.forms), default=0)
        (strong if strength >= 3 else shared if strength == 2 else weak if strength == 1 else []).append(index)
    if strong:
        return strong, []
    if weak and len(weak) <= 2:
        return weak, []
    return [], [tuple(shared)] if len(shared) > 1 else []


def _strength(form: tuple[str, ...], said: Sequence[str], others: set[str]) -> int:
    """3: named for sure; 2: by the word that it shares with others; 1: by a word beside the one that says what it is."""
    heard = [word for word in form if has_word(word, said)]
    if not heard:
        return 1 if has_word("".join(form), said) and len(form) > 1 else 0
    if len(heard) == len(form) or (len(form) > 1 and has_word("".join(form), said)):
        return 3
    head = form[len(form) - 1]
    if head in heard:
        return 2 if any(alike(head, other) for other in others) and not _own(heard, others) else 3
    own = _own(heard, others)
    return 1 if any(len(word) > 2 for word in own) else 0


def _own(heard: Sequence[str], others: set[str]) -> list[str]:
    return [word for word in heard if not any(alike(word, other) for other in others)]


def mentions(text: str, language: str, things: Sequence[Named], small: SmallWords) -> Mentions:
    """Gives which things a text names. Identical things count one by one: "both mugs" are two."""
    by_id = [place for place, thing in enumerate(things) if any(known and known in text for known in thing.ids)]
    groups = _grouped(things)
    clauses = _clauses(text, language, small)
    places: list[int] = list(by_id)
    without: list[int] = []
    unsure: list[tuple[int, ...]] = []
    is_all = small.says("all", text, language) or small.says("both", text, language)
    for clause, group_indexes, shared in _segments(clauses, groups):
        for index in group_indexes:
            fitting = _narrowed(clause, groups[index], things, language, small, is_all=is_all)
            # Of a thing that is named twice, the next piece is meant.
            taken = without if clause.is_less else places
            if len(fitting) > 1 and not _are_all_meant(clause, fitting, things, groups[index], language, small):
                left = [place for place in fitting if place not in taken]
                if _identical(fitting, things):
                    taken.extend(left[:1])
                elif not clause.is_less and not set(fitting) & set(taken):
                    unsure.append(tuple(fitting))
                continue
            taken.extend(place for place in fitting if place not in taken)
        for group_of_groups in shared:
            options = tuple(place for index in group_of_groups for place in groups[index].places)
            by_detail = _by_details(clause, options, things)
            if len(by_detail) == 1:
                places.extend(by_detail)
            elif is_all:
                places.extend(options)
            else:
                unsure.append(options)
    positive = not (places or unsure)
    return Mentions(tuple(dict.fromkeys(places)), tuple(dict.fromkeys(unsure)), tuple(without), is_all and positive)


def _segments(
    clauses: Sequence[_Clause], groups: Sequence[_Group]
) -> list[tuple[_Clause, list[int], list[tuple[int, ...]]]]:
    """The clauses that name something, each with those after it that name nothing: they are still about it."""
    found: list[tuple[_Clause, list[int], list[tuple[int, ...]]]] = []
    for clause in clauses:
        named, shared = _in_clause(clause, groups)
        if named or shared:
            found.append((_Clause(clause.text, list(clause.said), clause.is_less), named, shared))
        elif found and found[-1][0].is_less == clause.is_less:
            found[-1][0].said.extend(clause.said)
            found[-1][0].text += " " + clause.text
    return found


def _narrowed(
    clause: _Clause, group: _Group, things: Sequence[Named], language: str, small: SmallWords, *, is_all: bool
) -> list[int]:
    if len(group.places) == 1:
        return list(group.places)
    by_price = _by_price(clause.text, group.places, things, language, small)
    return by_price or _by_details(clause, group.places, things)


def _by_price(text: str, places: Sequence[int], things: Sequence[Named], language: str, small: SmallWords) -> list[int]:
    prices = [things[place].price_minor for place in places]
    if small.says("dearest", text, language):
        return [place for place in places if things[place].price_minor == max(prices)][:1]
    if small.says("cheapest", text, language):
        return [place for place in places if things[place].price_minor == min(prices)][:1]
    return []


def _by_details(clause: _Clause, places: Sequence[int], things: Sequence[Named]) -> list[int]:
    scores = {place: sum(detail_heard(one, clause.said) for one in things[place].details) for place in places}
    best = max(scores.values(), default=0)
    return [place for place in places if scores[place] == best] if best else list(places)


def detail_heard(value: str, said: Sequence[str]) -> float:
    """Gives 1 when all the words of a value were said, less when only some were."""
    wanted = tokens(value)
    if not wanted:
        return 0
    heard = sum(any(word == other or (len(word) > 3 and alike(word, other)) for other in said) for word in wanted)
    if heard == len(wanted) or "".join(wanted) in said or _joined_in(wanted, said):
        return 1
    return 0.5 * heard / len(wanted)


def _joined_in(wanted: Sequence[str], said: Sequence[str]) -> bool:
    """ "32 GB" for "32GB"."""
    return len(wanted) == 1 and any(wanted[0] == a + b for a, b in itertools.pairwise(said))


def _identical(places: Sequence[int], things: Sequence[Named]) -> bool:
    return len({(things[place].names, things[place].details) for place in places}) == 1


def _are_all_meant(
    clause: _Clause, places: Sequence[int], things: Sequence[Named], group: _Group, language: str, small: SmallWords
) -> bool:
    if small.says("all", clause.text, language) or small.says("both", clause.text, language):
        return True
    heads = {form[-1] for form in group.forms}
    if str(len(places)) in clause.said:
        return True
    return any(is_plural(head, clause.said) for head in heads)


def by_price(text: str, language: str, things: Sequence[Named], small: SmallWords) -> int | None:
    """Gives the cheapest or the dearest of all the things, when that is what the text asks for."""
    found = _by_price(text, range(len(things)), things, language, small) if things else []
    return found[0] if found else None


def about_each(text: str, language: str, things: Sequence[Named], small: SmallWords) -> tuple[str, ...]:
    """Gives for each thing the part of the text that is about it: from where it is named to where the next one is; nothing where it is not."""
    if len(things) == 1:
        return (text,)
    groups = _grouped(things)
    parts = ["" for _ in things]
    used: dict[int, int] = {}
    for clause, named, _ in _segments(_clauses(text, language, small), groups):
        for index in named:
            fitting = _by_details(clause, groups[index].places, things)
            turn = used.get(index, 0)
            # A thing of which there are several alike: the first time it is named, the first of them is meant.
            several = _are_all_meant(clause, fitting, things, groups[index], language, small)
            for place in fitting if several else [fitting[min(turn, len(fitting) - 1)]]:
                parts[place] = f"{parts[place]}\n{clause.text}".strip()
            used[index] = turn + 1
    return tuple(parts)


def named_by_place(text: str, count: int, ordinals: Mapping[str, int]) -> tuple[int, ...]:
    """Gives the places that a text names by number or ordinal: "1 and 3", "the second"."""
    found: list[int] = []
    for word in tokens(text):
        if word.isdigit() and len(word) <= 2 and 1 <= int(word) <= count:
            found.append(int(word) - 1)
        elif word in ordinals and -1 <= ordinals[word] < count:
            found.append(ordinals[word] % count)
    return tuple(dict.fromkeys(found))
