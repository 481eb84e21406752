"""What every test may ask for."""

pytest_plugins = ["tests.fixtures_browser", "tests.fixtures_database"]
