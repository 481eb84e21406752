"""Plays dialogues through the public protocol, with real clients on both sides, and compares what everybody received."""
