"""Attacks on the assistant: where they come from, how they are played, and a model that obeys them."""
