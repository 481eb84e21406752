"""Tests, practice scenarios and the terms of applying, from files."""
