"""How API routes answer: amounts as JSON numbers, and each write once for each idempotency key."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any, TypeVar, cast

from litestar import MediaType, Request, Response, get, post
from litestar.datastructures import ResponseHeader
from litestar.di import NamedDependency
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import HeaderParameter
from msgspec import Struct

from shop import counter
from shop.counter import Counter, Rendered
from shop.refusals import Refused
from shop.web.messages import Message, Problem
from shop.web.problems import IDEMPOTENCY_HEADER, PROBLEM_JSON, problem_of
from shop.web.settings import Desk
from shop.world import encode

Shown = TypeVar("Shown")
AnyRequest = Request[Any, Any, Any]
REPLAYED_HEADER = "Idempotent-Replay"

IdempotencyKey = Annotated[
    str,
    HeaderParameter(
        name=IDEMPOTENCY_HEADER,
        min_length=1,
        max_length=255,
        description="Chosen by the caller. The same key with the same request gets the first answer again.",
    ),
]


def _problem(description: str) -> ResponseSpec:
    # Litestar's own enum of media types does not know this one.
    return ResponseSpec(Problem, description=description, media_type=cast("MediaType", PROBLEM_JSON))


READ_PROBLEMS = {
    400: _problem("The request makes no sense."),
    401: _problem("No token, or a wrong one."),
    404: _problem("There is no such thing."),
}
WRITE_PROBLEMS = READ_PROBLEMS | {
    409: _problem("Not possible as things stand."),
    422: _problem("Against the rules, or a key used for two requests."),
}
REPLAY_HEADERS = [
    ResponseHeader(
        name=REPLAYED_HEADER,
        description="'true' when this is the first answer to the key, given again.",
        documentation_only=True,
    )
]


def show(value: Shown) -> Response[Shown]:
    """The value as JSON. The type is what the documentation describes, the content is already encoded."""
    return Response(cast("Shown", encode(value)), media_type="application/json")


@dataclass(frozen=True, kw_only=True)
class Write:
    """A write under way: which key asks for it, by which method and at which address."""

    desk: Counter
    idempotency_key: str
    target: str

    def once(self, data: Message, act: Callable[[], Struct], status: int = 200) -> Response[Any]:
        """Does the write, or gives the first answer again when the key has been seen with the same request."""

        def render(outcome: Struct | Refused) -> Rendered:
            if isinstance(outcome, Refused):
                shown = problem_of(outcome)
                return Rendered(status=shown.status, media_type=PROBLEM_JSON, body=encode(shown))
            return Rendered(status=status, media_type="application/json", body=encode(outcome))

        # The parsed body, so that spacing and the order of fields make no difference.
        asked = f"{self.target}\n".encode() + encode(data)
        this = counter.Request(idempotency_key=self.idempotency_key, digest=hashlib.sha256(asked).hexdigest())
        answer, repeated = self.desk.once(this, act, render)
        headers = {REPLAYED_HEADER: "true"} if repeated else {}
        return Response(answer.body, status_code=answer.status, media_type=answer.media_type, headers=headers)


def provide_write(desk: Desk, request: AnyRequest, idempotency_key: IdempotencyKey) -> Write:
    # An order's id with and without its '#' names the same order.
    target = f"{request.method} {request.scope['path'].replace('/#', '/')}"
    return Write(desk=desk, idempotency_key=idempotency_key, target=target)


WriteDependency = NamedDependency[Write]
read = partial(get, responses=READ_PROBLEMS, sync_to_thread=True)
write = partial(post, responses=WRITE_PROBLEMS, response_headers=REPLAY_HEADERS, status_code=200, sync_to_thread=True)
