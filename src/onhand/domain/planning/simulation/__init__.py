"""The production decisions about queue, offers and presence, played under a virtual clock with everything that can go wrong."""
