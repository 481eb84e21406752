"""Any server with OpenAI's chat completions, through pydantic-ai. Slow to import (two seconds): `late.py` does it, in a thread."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any, TypeVar

import msgspec
from httpx2 import AsyncClient
from pydantic_ai import exceptions as failures
from pydantic_ai.direct import model_request
from pydantic_ai.messages import ModelMessage, ModelRequest, ModelResponse, ToolCallPart, ToolReturnPart, UserPromptPart
from pydantic_ai.models import ModelRequestParameters
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.output import OutputObjectDefinition
from pydantic_ai.profiles.openai import OpenAIModelProfile
from pydantic_ai.providers.openai_compatible import OpenAICompatibleProvider
from pydantic_ai.settings import ModelSettings
from pydantic_ai.tools import ToolDefinition

from onhand.adapters.models.circuit_breaker import CircuitBreaker
from onhand.adapters.models.forms import Unreadable, form_in, schema_of
from onhand.adapters.models.prompts import prompt
from onhand.adapters.models.server import ModelServer
from onhand.domain.conversation.events import ModelUsed
from onhand.ports.language_model import Filled, Material, Purpose, Tool

logger = logging.getLogger(__name__)

LEAST_SECONDS = 0.5  # with less time left, nothing is asked
MOST_TOKENS = 900  # that an answer may have
MOST_REQUESTS = 4  # for one form, with tools
MOST_TOOL_CALLS = 6
RETRY_PAUSES_SECONDS = (0.3,)
RETRY_AFTER_SECONDS = 2.0  # a server that wants a longer pause gets it, and this answer does without
PAUSE_SECONDS = 20.0  # after "too many requests" without a time

_QUICK = (failures.ModelServerError, failures.ModelUnavailableError, failures.ModelConnectionError)

Form = TypeVar("Form")


class Refused(Exception):
    """The model, or the filter in front of it, would not answer."""


@dataclass(slots=True)
class _Spent:
    tokens_in: int = 0
    tokens_out: int = 0


class OpenAiCompatibleModel:
    """A model on a server."""

    def __init__(self, server: ModelServer) -> None:
        self._server = server
        self._client = AsyncClient(timeout=server.timeout_seconds)
        provider = OpenAICompatibleProvider("onhand", base_url=server.url, api_key=server.key, http_client=self._client)
        profile = OpenAIModelProfile(supports_json_schema_output=True)
        self._model = OpenAIChatModel(server.name, provider=provider, profile=profile)
        self._breaker = CircuitBreaker()
        self._takes_schemas = True

    async def close(self) -> None:
        await self._client.aclose()

    async def fill(
        self,
        purpose: Purpose,
        materials: Sequence[Material],
        form: type[Form],
        *,
        within_seconds: float,
        choices: Mapping[str, Sequence[str]] = {},
        tools: Sequence[Tool] = (),
    ) -> Filled[Form]:
        """Gives the form, or what became of it: `timed_out`, `rate_limited`, `failed`, `refused`, `unreadable`."""
        began = monotonic()
        if within_seconds < LEAST_SECONDS or not self._breaker.may_try(began):
            return Filled(None)
        spent, filled, outcome = _Spent(), None, "answered"
        try:
            async with asyncio.timeout(min(within_seconds, self._server.timeout_seconds)):
                text = await self._converse(purpose, materials, schema_of(form, choices), tools, spent)
                filled = form_in(text, form, choices)
            self._breaker.went_well()
        except (Refused, Unreadable, failures.UnexpectedModelBehavior) as answer:
            # The server is well: it is the answer that is of no use.
            self._breaker.went_well()
            outcome = "refused" if isinstance(answer, Refused | failures.ContentFilterError) else "unreadable"
        except Exception as failure:
            outcome = self._failed(failure)
        duration_ms = round((monotonic() - began) * 1_000)
        return Filled(filled, self._used(purpose, outcome, spent, duration_ms))

    def _used(self, purpose: Purpose, outcome: str, spent: _Spent, duration_ms: int) -> ModelUsed:
        return ModelUsed(
            purpose=purpose,
            model=self._server.name,
            outcome=outcome,
            tokens_in=spent.tokens_in,
            tokens_out=spent.tokens_out,
            cost_micros=self._server.cost_micros(spent.tokens_in, spent.tokens_out),
            currency=self._server.currency,
            duration_ms=duration_ms,
        )

    def _failed(self, failure: Exception) -> str:
        """Tells the breaker, and the log without a word of what was sent or answered."""
        now = monotonic()
        match failure:
            case failures.ModelRateLimitError(retry_after=wait_seconds):
                self._breaker.asked_to_wait(now, PAUSE_SECONDS if wait_seconds is None else wait_seconds)
                outcome = "rate_limited"
            case TimeoutError() | failures.ModelTimeoutError() | failures.ModelRequestTimeout():
                self._breaker.failed(now, took_long=True)
                outcome = "timed_out"
            case _:
                self._breaker.failed(now, took_long=False)
                outcome = "failed"
        status = getattr(failure, "status_code", None)
        logger.warning("The language model gave no answer: %s (%s).", type(failure).__name__, status or outcome)
        return outcome

    async def _converse(
        self,
        purpose: Purpose,
        materials: Sequence[Material],
        schema: dict[str, Any],
        tools: Sequence[Tool],
        spent: _Spent,
    ) -> str:
        """Gives the model's last words, after whatever tools it asked for."""
        instructions = f"{prompt(purpose)}\n\nSchema:\n{msgspec.json.encode(schema).decode()}"
        data = msgspec.json.encode({material.name: material.content for material in materials}).decode()
        messages: list[ModelMessage] = [ModelRequest([UserPromptPart(data)], instructions=instructions)]
        calls_left = MOST_TOOL_CALLS
        for _ in range(MOST_REQUESTS):
            response = await self._ask(messages, schema, tools)
            spent.tokens_in += response.usage.input_tokens
            spent.tokens_out += response.usage.output_tokens
            if response.finish_reason == "content_filter":
                raise Refused
            calls = [part for part in response.parts if isinstance(part, ToolCallPart)]
            if not calls:
                return response.text or ""
            calls_left -= len(calls)
            if calls_left < 0:
                break
            returned = [await _returned(call, tools) for call in calls]
            messages += [response, ModelRequest(returned, instructions=instructions)]
        raise Unreadable("The model called tools without an end.")

    async def _ask(
        self, messages: Sequence[ModelMessage], schema: dict[str, Any], tools: Sequence[Tool]
    ) -> ModelResponse:
        """One request. A server that does not take schemas or temperatures (400, 422) is asked again without them, now and from then on."""
        if not self._takes_schemas:
            return await self._request(messages, _parameters(None, tools), ModelSettings())
        try:
            # Servers differ in whether they take a schema beside tools: with tools, the prompt alone names it.
            return await self._request(
                messages, _parameters(None if tools else schema, tools), ModelSettings(temperature=0)
            )
        except (failures.ModelAuthenticationError, failures.ModelNotFoundError):
            raise
        except failures.ModelRequestRejectedError:
            response = await self._request(messages, _parameters(None, tools), ModelSettings())
            self._takes_schemas = False
            return response

    async def _request(
        self, messages: Sequence[ModelMessage], parameters: ModelRequestParameters, settings: ModelSettings
    ) -> ModelResponse:
        settings = {**settings, "max_tokens": MOST_TOKENS, "max_retries": 0}
        for pause_seconds in (*RETRY_PAUSES_SECONDS, None):
            try:
                return await model_request(
                    self._model, messages, model_settings=settings, model_request_parameters=parameters
                )
            except failures.ModelTimeoutError:
                raise
            except failures.ModelRateLimitError as limit:
                if pause_seconds is None or limit.retry_after is None or limit.retry_after > RETRY_AFTER_SECONDS:
                    raise
                await asyncio.sleep(limit.retry_after)
            except _QUICK:
                if pause_seconds is None:
                    raise
                await asyncio.sleep(pause_seconds)
        raise AssertionError("The last try gives or raises.")


def _parameters(schema: dict[str, Any] | None, tools: Sequence[Tool]) -> ModelRequestParameters:
    definitions = [
        ToolDefinition(name=tool.name, description=tool.description, parameters_json_schema=tool.arguments)
        for tool in tools
    ]
    if schema is None:
        return ModelRequestParameters(function_tools=definitions)
    output = OutputObjectDefinition(json_schema=schema, name="form", strict=True)
    return ModelRequestParameters(function_tools=definitions, output_mode="native", output_object=output)


async def _returned(call: ToolCallPart, tools: Sequence[Tool]) -> ToolReturnPart:
    """What the tool says; a tool that nobody offered, or words instead of arguments, get a sentence instead."""
    tool = next((tool for tool in tools if tool.name == call.tool_name), None)
    if tool is None:
        content = "There is no such tool."
    else:
        try:
            arguments = call.args_as_dict(raise_if_invalid=True)
        except (ValueError, AssertionError):
            content = "The arguments cannot be read."
        else:
            content = await tool.call(arguments)
    return ToolReturnPart(tool_name=call.tool_name, content=content, tool_call_id=call.tool_call_id)
