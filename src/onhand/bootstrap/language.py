"""Which language a customer's first words are in, where nobody else will look: a request for a person is answered by people, not by the assistant."""

from functools import cache

from onhand.domain.understanding.conversation_language import Heard, conversation_language
from onhand.ports.language_detection import LanguageDetection


def language_of(text: str, prior: str) -> str | None:
    """Gives the language of a text on a page in the language `prior`, or None when the text does not tell."""
    return conversation_language([Heard(text, _detection().scores(text))], prior=prior)


@cache
def _detection() -> LanguageDetection:
    from onhand.adapters.languages.eldc import best_detection

    return best_detection()
