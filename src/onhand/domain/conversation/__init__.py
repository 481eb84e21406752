"""The conversation: its events, its states, who holds it, and what may happen next."""
