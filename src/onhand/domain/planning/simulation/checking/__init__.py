"""Judges of what happened in a simulation. They know the log and the truth of the world, and nothing of the code that is judged."""
