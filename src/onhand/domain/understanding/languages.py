"""The languages that onhand speaks."""

# fmt: off
LANGUAGES: tuple[str, ...] = (
    "en", "sv", "nb", "da", "fi", "de", "nl", "fr", "es", "pt", "it", "pl", "cs", "sk", "hu", "ro", "bg", "el", "hr",
    "sl", "et", "lv", "lt", "tr", "ru", "uk", "ar", "he", "fa", "hi", "zh", "ja", "ko", "vi", "th", "id", "sw",
)
# fmt: on

UNSPACED = frozenset({"zh", "ja", "th", "ko"})
"""Written without spaces between words, or (Korean) with spaces that people often leave out."""
