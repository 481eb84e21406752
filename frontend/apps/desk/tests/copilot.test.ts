import type { EventData, EventKind, LogEvent } from "@onhand/api";
import { expect, test } from "vitest";
import { copilotOf } from "../src/features/conversation/copilot";
import { agentWrote, customerWrote, ME } from "./fakeServer";

const AGENT = { id: ME.id, name: ME.name };

function happened<Kind extends EventKind>(seq: number, kind: Kind, data: EventData[Kind]): LogEvent {
  return { conversation_id: "a", seq, at: "2026-11-21T20:00:00Z", kind, data } as LogEvent;
}

const suggested = (seq: number, over: Partial<EventData["suggestion_made"]> = {}) =>
  happened(seq, "suggestion_made", {
    suggestion_id: `s-${seq}`,
    answers_seq: seq - 1,
    text: "It comes tomorrow.",
    errand: "order_status",
    reasons: [],
    sources: [],
    choices: [],
    path: "offline",
    shown: true,
    ...over,
  });
const proposed = (seq: number, over: Partial<EventData["action_proposed"]> = {}) =>
  happened(seq, "action_proposed", {
    proposal_id: "p",
    tool: "cancel_order",
    arguments: {},
    details: "Shall I cancel #W1?",
    errand: "cancel_order",
    shown: true,
    ...over,
  });
const approved = happened(5, "action_approved", { proposal_id: "p", agent: AGENT });
const finished = (outcome: string) =>
  happened(6, "action_finished", { key: "p", tool: "cancel_order", outcome, detail: {} });

test("a suggestion stands until somebody writes, or it is replaced", () => {
  const made = [customerWrote("a", 1), suggested(2)];
  expect(copilotOf(made).reply?.suggestion_id).toBe("s-2");
  expect(copilotOf([...made, customerWrote("a", 3)]).reply).toBeNull();
  expect(copilotOf([...made, agentWrote("a", 3, "my own words", "c")]).reply).toBeNull();
  expect(copilotOf([...made, suggested(3)]).reply?.suggestion_id).toBe("s-3");
  expect(copilotOf([...made, suggested(3, { text: "" })]).reply).toBeNull();
});

test("a shadow is never shown, neither as a reply nor as an action", () => {
  expect(copilotOf([customerWrote("a", 1), suggested(2, { shown: false }), proposed(3, { shown: false })])).toEqual({
    reply: null,
    action: null,
  });
});

test.each(["transferred", "agent_vanished", "handed_back", "resolved"] as const)("%s ends a suggestion", (kind) => {
  expect(copilotOf([suggested(2), happened(3, kind, { agent: AGENT } as never)]).reply).toBeNull();
});

test.each([
  ["done", "done"],
  ["refused", "refused"],
  ["unknown", "unknown"],
  ["of a newer server", "unknown"],
])("an action that was approved runs, then ends: %s", (outcome, state) => {
  expect(copilotOf([proposed(4)]).action?.state).toBe("asked");
  expect(copilotOf([proposed(4), approved]).action).toMatchObject({ state: "running", by: AGENT });
  const ended = [proposed(4), approved, finished(outcome)];
  expect(copilotOf(ended).action?.state).toBe(state);
  expect(copilotOf([...ended, agentWrote("a", 7, "Done.", "c")]).action).toBeNull();
});

test("what waits for approval outlives messages, and ends when it is declined or the assistant has it back", () => {
  const waiting = [proposed(4), customerWrote("a", 5), agentWrote("a", 6, "One moment.", "c")];
  expect(copilotOf(waiting).action?.state).toBe("asked");
  expect(
    copilotOf([...waiting, happened(7, "action_turned_down", { proposal_id: "p", agent: AGENT })]).action,
  ).toBeNull();
  expect(copilotOf([...waiting, happened(7, "handed_back", { agent: AGENT })]).action).toBeNull();
});
