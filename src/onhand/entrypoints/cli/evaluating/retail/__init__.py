"""Whole conversations about a shop's orders: the tasks, the customer who plays them, and the shops that are compared."""
