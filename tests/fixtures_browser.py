"""Tests marked `journey` drive a real browser; without one they are reported as skipped."""

import pytest

from setup.browser import find_browser


@pytest.fixture(scope="session")
def browser_program() -> str:
    """The path of the machine's Chromium."""
    found = find_browser()
    if found is None:
        pytest.skip("there is no Chromium here")
    return found


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip every journey when there is no browser."""
    if find_browser() is None:
        for item in items:
            if item.get_closest_marker("journey"):
                item.add_marker(pytest.mark.skip(reason="there is no Chromium here"))
