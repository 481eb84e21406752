"""Language detection by the wheel eldc: under a microsecond a text, 60 languages."""

from collections.abc import Mapping
from typing import Any

from onhand.adapters.languages.scripts import languages_of_script
from onhand.adapters.languages.swahili import swahili_score
from onhand.domain.understanding.languages import LANGUAGES

_OURS = frozenset(LANGUAGES)
# The wheel knows Malay where people write Indonesian, and knows some languages by other names.
_RENAMED = {"ms": "id", "no": "nb", "nn": "nb", "iw": "he", "sr": "hr", "bs": "hr"}
_HOW_MANY = 6


class EldcDetection:
    """Never restricts the wheel to a set of languages (with Indonesian in the set it breaks): it filters what comes out."""

    def __init__(self) -> None:
        import eldc  # pyright: ignore[reportMissingTypeStubs]

        library: Any = eldc
        library.init()
        self._detector: Any = library.instance()
        self._detector.set_scores(_HOW_MANY)

    def scores(self, text: str) -> Mapping[str, float]:
        """Gives scores from 0 to 1 by language; empty for a text without letters."""
        by_script = languages_of_script(text)
        if by_script is not None and len(by_script) == 1:
            return {by_script[0]: 1.0}
        found: dict[str, float] = {}
        for code, score in self._detector.detect_details(text).scores.items():
            language = _RENAMED.get(code, code)
            if language in _OURS and (by_script is None or language in by_script):
                found[language] = max(found.get(language, 0.0), float(score))
        swahili = swahili_score(text)
        if swahili:
            # The wheel scatters Swahili over languages that it knows; what it says counts for less then.
            found = {language: score * (1 - swahili / 2) for language, score in found.items()}
            found["sw"] = (1 + swahili) / 2
        return found


class ScriptDetection:
    """Where the wheel does not exist: only languages that their script gives away are recognised."""

    def scores(self, text: str) -> Mapping[str, float]:
        """Gives 1.0 for the language that alone has the text's script, else nothing."""
        by_script = languages_of_script(text)
        return {by_script[0]: 1.0} if by_script is not None and len(by_script) == 1 else {}


def best_detection() -> EldcDetection | ScriptDetection:
    """Gives the wheel's detection where it is installed (there is none for Linux on ARM)."""
    try:
        return EldcDetection()
    except ImportError:
        return ScriptDetection()
