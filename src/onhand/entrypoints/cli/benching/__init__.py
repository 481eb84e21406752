"""The load that `onhand bench` makes, and what it measures with."""
