"""Shifts: what is open, who may claim it, how it is passed on, and what follows when somebody does not come."""
