"""A customer in the terminal."""
