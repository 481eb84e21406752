"""The evaluations of `onhand eval`, one module each."""
