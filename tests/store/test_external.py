"""Somebody else's PostgreSQL."""

import pytest

from onhand.settings import CannotStart
from onhand.store import external
from onhand.store.embedded import EmbeddedPostgres


def test_a_good_server_is_taken(empty_database_url: str) -> None:
    external.check_database(empty_database_url)


def test_an_old_server_is_refused(empty_database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(external, "OLDEST_VERSION", 99)
    with pytest.raises(CannotStart, match=r"is PostgreSQL 18: onhand needs 99 or newer\.$"):
        external.check_database(empty_database_url)


def test_a_user_without_rights_is_told_to_become_the_owner(database_server: EmbeddedPostgres) -> None:
    with pytest.raises(CannotStart, match="may not create tables"):
        external.check_database(database_server.url_of("template1"))


def test_an_unknown_host_is_named_without_the_password() -> None:
    with pytest.raises(CannotStart, match=r"does not answer .*: start it, or correct the address") as refusal:
        external.check_database("postgresql://someone:s3cret@host.invalid/db")
    assert "s3cret" not in str(refusal.value)
