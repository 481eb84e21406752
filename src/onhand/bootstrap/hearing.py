"""The ear that errands listen with, in every language."""

from onhand.adapters.languages.countries import countries
from onhand.adapters.languages.days import day_in
from onhand.adapters.languages.other_one import words_for_another
from onhand.adapters.languages.phrases import ordinals, yes_no_phrases
from onhand.adapters.languages.reservations import words_of_reservation
from onhand.adapters.languages.small_words import small_words
from onhand.application.hear_customer import PhraseHearing


def phrase_hearing() -> PhraseHearing:
    """Gives the ear. Its phrase files are read once; what only a few errands need is loaded when they need it."""
    return PhraseHearing(
        yes_no=yes_no_phrases(),
        ordinals=ordinals,
        others=words_for_another(),
        reservations=words_of_reservation,
        small=small_words(),
        countries=countries,
        day_in=day_in,
    )
