"""Takes personal data out of a text: cards, accounts, addresses of any kind, phones. What is masked can be put back by whoever has the table. Pure.

Order numbers, dates and amounts stay: without them nobody could help. Names stay too; they cannot be told from other words surely enough.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

_DASH = r"[\s.\u00a0\u2010-\u2015-]"
_START, _END = r"(?<![\w#@])", r"(?![\w@])"
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+'%-]{1,64}@(?:[\w-]{1,63}\.)+\w{2,24}")
_IBAN = re.compile(rf"{_START}[A-Za-z]{{2}}[ -]?\d{{2}}(?:[ -]?[A-Za-z0-9]){{11,30}}{_END}")
_CARD = re.compile(rf"(?<![\w#])\d(?:{_DASH}?\d){{12,18}}(?!\d)")
_IP = re.compile(rf"{_START}(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){{3}}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.])")
# Numbers that name a person or an account in one country: US, SE/FI/DK and their neighbours, GB sort code with account, FR, IT.
_NATIONAL = re.compile(
    rf"{_START}(?:\d{{3}}-\d{{2}}-\d{{4}}|(?:19|20)?\d{{6}}[-+A][0-9]{{3}}[0-9A-Z]|\d{{2}}-\d{{2}}-\d{{2}}\s\d{{6,8}}"
    rf"|[12]\s?\d{{2}}\s?\d{{2}}\s?\d{{2}}\s?\d{{3}}\s?\d{{3}}\s?\d{{2}}"
    rf"|[A-Za-z]{{6}}\d{{2}}[A-Za-z]\d{{2}}[A-Za-z]\d{{3}}[A-Za-z]){_END}"
)
_ACCOUNT = re.compile(
    r"(?i)\b(?:account|a/c|konto|kontonummer|kontonr|clearing|routing|sort code|compte|cuenta|conta|rekening|rekeningnummer|bban|číslo účtu|numer konta|"
    r"счет[а]?|рахун\w+|hesap|口座|账号|계좌)(?:\s?(?:no|nr|number|num|numero|número|番号|번호))?[.:#\s]{1,3}(\d(?:[\s-]?\d){5,17})(?!\d)"
)
_PHONE = re.compile(
    r"(?<![\w#@/.,-])(?:\+|\(\+?|00)?\d(?:[\s().\u00a0\u2010-\u2015/-]{0,3}\d){6,14}(?:\s?(?:x|ext\.?|#)\s?\d{1,6})?(?![\w@])"
)
_DATE = re.compile(r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}")
_PHONE_DIGITS = range(7, 16)

_BEFORE = (
    "calle|avenida|avda|plaza|paseo|rua|travessa|praça|via|viale|piazza|corso|rue|boulevard|bd|chemin|allée|place|quai|impasse|ul|ulica|ulice|aleja|al|"
    "strada|str|bulevardul|aleea|ulitsa|улица|ул|проспект|вулиця|вул|бул|jalan|jl|gang|đường|phố|οδός|שדרות|רחוב|شارع|خیابان|soi|ซอย|ถนน"
)
_AFTER = "street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|way|place|pl|square|sq|terrace|crescent|boulevard|blvd|parkway|circle|row|gardens|hill"
_ENDING = (
    "gatan|gata|vägen|väg|gränd|stigen|torget|veien|vei|gaten|vegen|gade|vej|allé|straße|strasse|weg|platz|allee|gasse|straat|laan|plein|gracht|kade|"
    "katu|tie|kuja|polku|utca|utcája|útja|út|tér|körút|iela|gatvė|tänav|tee|maantee|sokak|sokağı|caddesi|cadde|mahallesi"
)
_WORD = r"[^\W\d_][\w'’.-]{0,30}"  # bounded, so that no text takes long
_NAME = rf"(?![a-zß-öø-ÿа-я]){_WORD}"  # a word that does not begin small
_NUMBER = r"\d{1,5}\s?[A-Za-z]?(?![\w])"
_ADDRESS = re.compile(
    rf"(?<!\w)(?:"
    rf"\d{{1,5}}\s?[A-Za-z]?,?\s+(?:{_WORD}\s+){{0,4}}(?i:{_AFTER})\b\.?"
    rf"|\d{{1,5}}(?:\s(?:bis|ter))?,?\s+(?i:{_BEFORE})\b\.?\s+(?:{_WORD}\s?){{1,5}}"
    rf"|(?i:{_BEFORE})\b\.?\s+(?:{_WORD}\s*){{1,5}},?\s*(?i:nº|n°|no\.?|д\.?|буд\.?|č\.?p?\.?)?\s*{_NUMBER}"
    rf"|(?:{_NAME}\s+){{0,3}}{_WORD}(?i:{_ENDING})\s+{_NUMBER}"
    rf"|(?:{_NAME}\s+){{0,2}}{_WORD}\s+(?i:{_ENDING})\s+{_NUMBER}"
    rf"|(?i:apt|apartment|suite|unit|flat|lgh|p\.?\s?o\.?\s?box|postbox|postfach)\b\.?\s*\#?\d{{1,6}}\w?"
    rf"|[^\W\d_]{{1,12}}[路街道巷弄]\d{{1,5}}[号號]|(?:\d{{1,4}}(?:丁目|番地|番|号|-)){{1,3}}\d{{0,4}}号?(?<=[丁目番地号])|[^\W\d_]{{1,12}}[市区區町村][^\W\d_]{{0,8}}\d{{1,4}}(?:[-−]\d{{1,4}}){{1,3}}"
    rf"|[^\W\d_]{{1,12}}(?:로|길)\s?\d{{1,4}}(?:-\d{{1,4}})?"
    rf")"
)


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with a mask like `[card 1]` for each piece of personal data, and what each mask stands for."""

    text: str
    table: Mapping[str, str]


def mask(text: str) -> Masked:
    """Gives the text without personal data. The same value has the same mask. `unmasked` is its inverse."""
    table: dict[str, str] = {}
    masks: dict[str, str] = {}
    counts: dict[str, int] = {}

    def replaced(kind: str, value: str) -> str:
        if value not in masks:
            while True:  # a text may hold what looks like a mask already
                counts[kind] = counts.get(kind, 0) + 1
                one = f"[{kind} {counts[kind]}]"
                if one not in text:
                    break
            masks[value], table[one] = one, value
        return masks[value]

    return Masked(_replaced(text, replaced), table)


def unmasked(text: str, table: Mapping[str, str]) -> str:
    """Gives the text with every mask's value in its place."""
    if not table:
        return text
    return re.sub("|".join(map(re.escape, table)), lambda found: table[found.group()], text)


def without_personal_data(text: str) -> str:
    """Gives the text with the kind alone in place of each piece: nobody can put it back."""
    return _replaced(text, lambda kind, _: f"[{kind}]")


def _replaced(text: str, replaced: Callable[[str, str], str]) -> str:
    """Each kind in its turn, the surest first; what one has taken, none after it sees."""
    pieces: list[str] = [text]  # text and masks by turns
    for kind, pattern, is_one in _KINDS:
        for at in range(len(pieces) - 1, -1, -2):
            pieces[at : at + 1] = _cut(pieces[at], kind, pattern, is_one, replaced)
    return "".join(pieces)


def _cut(
    text: str, kind: str, pattern: re.Pattern[str], is_one: Callable[[str], bool], replaced: Callable[[str, str], str]
) -> list[str]:
    pieces: list[str] = []
    end = 0
    for found in pattern.finditer(text):
        group = 1 if pattern.groups else 0
        value = found.group(group).rstrip(" .,\n")
        if is_one(value):
            start = found.start(group)
            pieces += [text[end:start], replaced(kind, value)]
            end = start + len(value)
    return [*pieces, text[end:]]


def _digits(value: str) -> str:
    return "".join(letter for letter in value if letter.isdigit())


def _is_card(value: str) -> bool:
    """Luhn's check (ISO/IEC 7812-1, annex B)."""
    digits = [int(digit) for digit in reversed(_digits(value))]
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[1::2]]
    return (sum(digits[0::2]) + sum(doubled)) % 10 == 0 and len(set(digits)) > 1


def _is_iban(value: str) -> bool:
    """The remainder of 97 (ISO 13616, ISO/IEC 7064)."""
    plain = re.sub(r"[^A-Za-z0-9]", "", value).upper()
    turned = plain[4:] + plain[:4]
    return turned.isascii() and int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1


def _is_phone(value: str) -> bool:
    digits = _digits(value.partition("x")[0])
    if len(digits) not in _PHONE_DIGITS or _DATE.search(value):
        return False
    # A bare run of digits may be an order's, an item's or an amount; a phone has a sign, a zero in front or breaks.
    return value[0] in "+(0" or bool(re.search(r"\d[\s().-]+\d", value))


def _always(_: str) -> bool:
    return True


_KINDS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    ("email", _EMAIL, _always),
    ("iban", _IBAN, _is_iban),
    ("card", _CARD, _is_card),
    ("ip", _IP, _always),
    ("id", _NATIONAL, _always),
    ("account", _ACCOUNT, _always),
    ("address", _ADDRESS, _always),
    ("phone", _PHONE, _is_phone),
)
