"""What somebody was found able to do, and by whom: a skill, in a language, for a market."""

from datetime import datetime

from onhand.domain.matching.certified import Certified


class Certification(Certified, frozen=True, kw_only=True):
    """A person granted it for a reason; the rest is what matching asks for."""

    granted_by: str = ""
    granted_at: datetime | None = None
    reason: str = ""
