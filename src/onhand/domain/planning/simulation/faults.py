"""Faults that can be planted, to see that the judges catch them: one or more for each kind of violation."""

from enum import StrEnum


class Fault(StrEnum):
    """What is broken on purpose."""

    NO_FENCE = "no_fence"  # the log takes events that were decided on an old state
    IGNORE_LOAD = "ignore_load"  # neither the matcher nor the store looks at what an agent has already
    NEWEST_FIRST = "newest_first"  # within a class the newest is served first
    NO_SWEEP = "no_sweep"  # offers that run out and agents who vanish are not noticed
    DEAF_MATCHER = "deaf_matcher"  # the matcher forgets some who wait
    FORGET_CALLBACKS = "forget_callbacks"  # callbacks that are due are not begun
    LOSE_REQUESTS = "lose_requests"  # the sweep ends conversations that wait
    ANYBODY = "anybody"  # whoever is there is asked, whatever they can and whether or not they are away
