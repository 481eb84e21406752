"""The assistant: errands, the guard, and the turn against the real database and the real shop."""
