"""What a text's script alone says about its language."""

import re

# Ordered: Japanese before Chinese, as Japanese texts hold Chinese characters too.
_SCRIPTS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile("[\u3040-\u30ff]"), ("ja",)),
    (re.compile("[\uac00-\ud7af\u1100-\u11ff\u3130-\u318f]"), ("ko",)),
    (re.compile("[\u4e00-\u9fff\u3400-\u4dbf]"), ("zh", "ja")),
    (re.compile("[\u0e00-\u0e7f]"), ("th",)),
    (re.compile("[\u0590-\u05ff]"), ("he",)),
    (re.compile("[\u0600-\u06ff]"), ("ar", "fa")),
    (re.compile("[\u0900-\u097f]"), ("hi",)),
    (re.compile("[\u0370-\u03ff]"), ("el",)),
    (re.compile("[\u0400-\u04ff]"), ("ru", "uk", "bg")),
)
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


def languages_of_script(text: str) -> tuple[str, ...] | None:
    """Gives our languages in the script that most of the text is in; None for Latin letters, which most share, or no letters."""
    counts = [(len(pattern.findall(text)), languages) for pattern, languages in _SCRIPTS]
    most = max(count for count, _ in counts)
    # A product's name in Latin letters does not make a Chinese sentence English: its characters weigh more.
    if most == 0 or most * 2 < len(_LATIN.findall(text)):
        return None
    if counts[0][0]:
        return ("ja",)
    return next(languages for count, languages in counts if count == most)
