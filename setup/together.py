"""Two steps of the set-up that do not depend on one another, done at the same time."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

Step = Callable[[], bool]


def together(step: Step, beside: Step) -> list[bool]:
    """Run the steps at the same time, and give what each gives. One that gives up says so at once; the other is still done
    to its end, so that the next set-up has only what failed to do again, and then this one ends.

    The first has the main thread, where Ctrl-C is heard: give the longer one, whose program is ended then.
    """
    with ThreadPoolExecutor(1) as threads:
        begun = threads.submit(beside)
        done = step()
    return [done, begun.result()]
