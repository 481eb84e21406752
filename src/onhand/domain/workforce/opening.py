"""The terms on which somebody applies: the consent, the campaigns, the tests and practice before a lead looks."""

from collections.abc import Sequence

from msgspec import Struct, field

from onhand.domain.workforce.assessments import Assessment, TestKind
from onhand.domain.workforce.practice import Scenario


class Consent(Struct, frozen=True, forbid_unknown_fields=True):
    """What applicants agree to, by language. A changed text needs a new version: on record stands which one they agreed to."""

    version: str
    text: dict[str, str]


class FirstCertification(Struct, frozen=True, forbid_unknown_fields=True):
    """What a lead is proposed to certify a newcomer for, in each of their languages."""

    skill: str = ""
    level: int = 1


class Opening(Struct, frozen=True, forbid_unknown_fields=True):
    """`campaigns`: by the name in the link, what the page says to those who come by it, by language."""

    consent: Consent
    practice_needed: int = 1
    certified_as: FirstCertification = FirstCertification()
    campaigns: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])


class Assessments(Struct, frozen=True):
    """All that a company asks of those who apply."""

    tests: tuple[Assessment, ...]
    scenarios: tuple[Scenario, ...]
    opening: Opening

    def test(self, test_id: str) -> Assessment | None:
        return next((one for one in self.tests if one.id == test_id), None)

    def scenario(self, scenario_id: str) -> Scenario | None:
        return next((one for one in self.scenarios if one.id == scenario_id), None)

    def languages(self) -> tuple[str, ...]:
        """Gives the languages that somebody can apply in: those that have a language test."""
        return tuple(sorted({one.language for one in self.tests if one.kind is TestKind.LANGUAGE}))

    def scenarios_for(self, languages: Sequence[str]) -> tuple[Scenario, ...]:
        """Gives the practice conversations in these languages, the easier ones first."""
        found = [one for one in self.scenarios if one.language in languages]
        return tuple(sorted(found, key=lambda one: (one.difficulty, list(languages).index(one.language), one.id)))
