"""How people's spellings are compared: case, accents and spaces do not count."""

import unicodedata

# Letters that Unicode does not decompose into a letter and an accent.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})


def fold(text: str) -> str:
    """Name or e-mail address as it is compared: 'Åsa Bjørk' and 'asa bjork' fold alike."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(bare.translate(_LETTERS).split())


def fold_postcode(text: str) -> str:
    """Postcode without spaces and in capitals: '114 55' and '11455' fold alike."""
    return "".join(text.split()).upper()
