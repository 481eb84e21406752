"""How many threads vectors are multiplied in."""

from threadpoolctl import threadpool_limits  # pyright: ignore[reportMissingTypeStubs]


def in_one_thread() -> None:
    """Has this process multiply in one thread from now on: a message is over before other threads are awake, and they would wait for cores that others use."""
    threadpool_limits(limits=1, user_api="blas")
