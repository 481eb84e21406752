"""The simulations of the command line."""
