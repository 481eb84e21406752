"""Text as understanding compares it: one form for capitals, accents, full-width letters, repeated letters and invisible marks."""

import re
import unicodedata

# Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic, the Devanagari nukta, and what is invisible.
# Vowel signs of Devanagari and Thai are letters in all but name, and stay.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640"
    "\u093c\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ`´′"))
_LETTERS = str.maketrans(
    {
        "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "þ": "th", "ς": "σ",
        "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ە": "ه", "ھ": "ه", "ک": "ك", "ٱ": "ا", "ँ": "ं", "־": " ",
    }
)  # fmt: skip
_RUNS = re.compile(r"([^\W\d])\1{2,}")
_BREAKS = re.compile(r"[.!?,;:…。、؟،؛।॥¿¡()\[\]{}\"«»“”„\n\r\t|—–]+")
_OTHER = re.compile(r"[^\w\n\u0900-\u0963\u0966-\u097f\u0e00-\u0e7f]+|_")


def normalised(text: str) -> str:
    """Gives the text in lower case without accents and apostrophes; a letter that is repeated three times or more stands once."""
    folded = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).casefold()
    if not folded.isascii():
        stripped = _MARKS.sub("", unicodedata.normalize("NFD", folded)).translate(_LETTERS)
        folded = unicodedata.normalize("NFC", stripped)
    return _RUNS.sub(r"\1", folded)


def clauses(text: str) -> list[str]:
    """Gives the normalised text cut at its punctuation: words with one space between, none empty."""
    cut = _OTHER.sub(" ", _BREAKS.sub("\n", normalised(text)))
    return [" ".join(words) for line in cut.split("\n") if (words := line.split())]


def words(text: str) -> list[str]:
    """Gives the normalised words, without punctuation."""
    return [word for clause in clauses(text) for word in clause.split(" ")]
