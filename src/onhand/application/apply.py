"""Somebody applies, agreeing to how their data are used; or takes it back, and everything of it is deleted."""

import re
from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from onhand.domain.workforce.applicants import Applicant, ConsentMissing, NotNow, Stage
from onhand.domain.workforce.opening import Assessments
from onhand.store.applicants import Applicants

_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
NAME_CHARACTERS, ADDRESS_CHARACTERS, ABOUT_CHARACTERS, PLACE_CHARACTERS = 200, 254, 2_000, 40
LANGUAGES_MOST = 8


class Form(Struct, frozen=True, kw_only=True):
    """What somebody fills in. `consent` is the version of the text that they agreed to."""

    first_name: str
    name: str
    email: str
    languages: tuple[str, ...]
    consent: str
    market: str = ""
    campaign: str = ""
    about: str = ""


async def apply(
    applicants: Applicants, assessments: Assessments, form: Form, applicant_id: str, token_hash: bytes, now: datetime
) -> Applicant:
    """Puts the application on record; `token_hash` is of the link that opens it. Raises ConsentMissing, NotNow, EmailTaken."""
    consent = assessments.opening.consent
    if form.consent != consent.version:
        raise ConsentMissing(consent.version)
    applicant = Applicant(
        id=applicant_id,
        first_name=_named(form.first_name, "first_name"),
        name=_named(form.name, "name"),
        email=_address(form.email),
        languages=_languages(form.languages, assessments.languages()),
        market=_clean(form.market)[:PLACE_CHARACTERS],
        campaign=_clean(form.campaign)[:PLACE_CHARACTERS],
        about=form.about.replace("\x00", "").strip()[:ABOUT_CHARACTERS],
        stage=Stage.APPLIED,
        stage_since=now,
        applied_at=now,
        consent_version=consent.version,
        consented_at=now,
    )
    await applicants.add(applicant, token_hash)
    return applicant


async def withdraw(applicants: Applicants, applicant: Applicant) -> None:
    """Deletes everything of the application. Raises NotNow once they work here: then the work log and the pay ledger stand for what was earned."""
    async with applicants.moving(applicant.id) as moving:
        if moving.stage is Stage.ACCEPTED:
            raise NotNow("You work here now. Ask a lead to end that; what you earned stays on record until it is paid.")
        await moving.forget()


async def set_password(applicants: Applicants, applicant: Applicant, password_hash: str) -> None:
    """Sets the password of somebody who was accepted, once. Raises NotNow."""
    async with applicants.moving(applicant.id) as moving:
        if not await moving.set_password(password_hash):
            raise NotNow("A password is set once, after an application was accepted. Sign in with it at the desk.")


def _clean(text: str) -> str:
    return " ".join(text.replace("\x00", "").split())


def _named(text: str, what: str) -> str:
    name = _clean(text)
    if not 0 < len(name) <= NAME_CHARACTERS:
        raise NotNow(f"'{what}' needs 1 to {NAME_CHARACTERS} characters.")
    return name


def _address(text: str) -> str:
    address = _clean(text)
    if len(address) > ADDRESS_CHARACTERS or not _ADDRESS.fullmatch(address):
        raise NotNow("'email' is no e-mail address.")
    return address


def _languages(chosen: Sequence[str], known: Sequence[str]) -> tuple[str, ...]:
    languages = tuple(dict.fromkeys(chosen))
    if not 0 < len(languages) <= LANGUAGES_MOST or any(one not in known for one in languages):
        raise NotNow(f"'languages' needs 1 to {LANGUAGES_MOST} of {', '.join(known)}, the best one first.")
    return languages
