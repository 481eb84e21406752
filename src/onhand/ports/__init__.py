"""What the outside must be able to do for us: protocols with at least two real implementations each."""
