"""A company's markets, read from a file."""
