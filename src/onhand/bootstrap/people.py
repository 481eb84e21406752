"""What applying, practice, certification and one's own data need: their stores, and the company's tests and scenarios."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from onhand.adapters.assessments.reader import SHIPPED, BadAssessments, read_assessments
from onhand.application.own_data import OwnData
from onhand.application.practise import PracticeRoom
from onhand.bootstrap.house import House
from onhand.domain.workforce.opening import Assessments
from onhand.settings import CannotStart, Settings
from onhand.store.applicants import Applicants
from onhand.store.certifying import Certifications
from onhand.store.practice import PracticeRuns


@dataclass(frozen=True, slots=True)
class People:
    house: House
    applicants: Applicants
    runs: PracticeRuns
    certifications: Certifications

    @property
    def assessments(self) -> Assessments:
        """The tests, scenarios and terms; the shipped ones are read when they are first asked for."""
        return assessments_in(self.house.settings.assessment_folder or SHIPPED)

    @property
    def room(self) -> PracticeRoom:
        house = self.house
        return PracticeRoom(house.log, self.runs, self.applicants, house.work_log, self.assessments)

    @property
    def own_data(self) -> OwnData:
        house = self.house
        return OwnData(
            agents=house.agents,
            applicants=self.applicants,
            runs=self.runs,
            certifications=self.certifications,
            work_log=house.work_log,
            rights=house.rights,
            shifts=house.shift_desk.shifts,
            pay=house.pay,
            team=house.wellbeing.team,
        )


assessments_in = lru_cache(maxsize=4)(read_assessments)


def people_of(house: House) -> People:
    """Raises CannotStart when the company's own files cannot be used."""
    check_assessments(house.settings)
    queries = house.queries
    return People(house, Applicants(queries), PracticeRuns(queries), Certifications(queries))


def check_assessments(settings: Settings) -> None:
    """Raises CannotStart with everything that is wrong in the folder that the settings name."""
    folder: Path | None = settings.assessment_folder
    try:
        if folder is not None:
            assessments_in(folder)
    except BadAssessments as problems:
        raise CannotStart(f"ONHAND_ASSESSMENTS: {problems}") from None
