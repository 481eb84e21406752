"""An errand as data: what it is called, what customers say, and the steps that lead to its end."""

from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from onhand.domain.conversation.topic import GENERAL, HARDEST
from onhand.domain.errands.steps import AnyStep, Begin


class Procedure(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An errand's file. `examples` has several phrasings by language, for understanding.

    Of the errands that an order number alone begins, the first is meant. `only_reads` says that it changes nothing: it may be done in the middle of
    another, which then goes on. `comes_last` says that an order cannot be changed after it: of several wishes it is seen to last. `offered` ones are
    proposed to who has not said yet what they want. `skill` is what a person who takes over should be able to do, `difficulty` how hard it is for
    them, from 1 to 3.
    """

    id: str
    version: int
    title: str
    examples: dict[str, tuple[str, ...]]
    begins_with_order_number: bool = False
    only_reads: bool = False
    comes_last: bool = False
    offered: bool = False
    skill: Annotated[str, Meta(pattern="^[a-z][a-z0-9_]*$")] = GENERAL
    difficulty: Annotated[int, Meta(ge=1, le=HARDEST)] = 1
    steps: tuple[AnyStep, ...]

    @property
    def begins(self) -> frozenset[str]:
        """Gives the errands that it may turn out to be, when what it is about is not what the customer thought."""
        return frozenset(step.errand for step in self.steps if isinstance(step, Begin))

    def step(self, step_id: str) -> AnyStep:
        """Raises KeyError for a step that is not there."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)

    def after(self, step: AnyStep) -> AnyStep | None:
        """Gives the step that follows in the file's order, or None after the last."""
        if step.to is not None:
            return self.step(step.to)
        return self.beneath(step)

    def beneath(self, step: AnyStep) -> AnyStep | None:
        """Gives the step that stands under this one in the file, or None under the last."""
        place = self.steps.index(step) + 1
        return self.steps[place] if place < len(self.steps) else None


def procedure_from(data: object) -> Procedure:
    """Gives the errand. Raises msgspec.ValidationError with the field's path."""
    return msgspec.convert(data, Procedure)
