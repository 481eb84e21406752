import type { AgentRef, Command, LogEvent, Row, ServerFrame } from "@onhand/api";
import { addEvents, type ConversationLog, EMPTY_LOG } from "./conversationLog";
import * as outbox from "./outbox";

export const TYPING_SHOWN_MS = 5000;

export type Connection = {
  phase: "connecting" | "ready" | "reconnecting" | "refused";
  attempt: number;
  /** When the connection came back after it had been lost, in ms since 1970. */
  restoredAt: number | null;
};

export type Typing = { by: "customer" | "agent" | "assistant"; agent: AgentRef | null; untilMs: number };

export type LiveState = {
  connection: Connection;
  agentId: string | null;
  logs: Readonly<Record<string, ConversationLog>>;
  /** The agent's own and offered conversations, and those that they still wrap up. */
  rows: Readonly<Record<string, Row>>;
  outbox: outbox.Outbox;
  typing: Readonly<Record<string, readonly Typing[]>>;
  /** The last number that the customer has seen, by conversation. */
  seenByCustomer: Readonly<Record<string, number>>;
};

export type Input =
  | { type: "frame"; frame: ServerFrame; nowMs: number }
  | { type: "closed"; refused: boolean }
  | { type: "connecting"; attempt: number }
  | { type: "command"; command: Command; nowMs: number }
  | { type: "sent"; ids: string[] }
  | { type: "retry"; id: string; nowMs: number }
  | { type: "discard"; id: string }
  | { type: "history"; conversation: string; events: LogEvent[] }
  | { type: "tick"; nowMs: number };

export function initialState(pending: outbox.Outbox = []): LiveState {
  return {
    connection: { phase: "connecting", attempt: 0, restoredAt: null },
    agentId: null,
    logs: {},
    rows: {},
    outbox: outbox.requeueUnanswered(pending),
    typing: {},
    seenByCustomer: {},
  };
}

/** The whole of what the live client remembers, as a pure step. Gives the same object back when nothing changed. */
export function reduce(state: LiveState, input: Input): LiveState {
  switch (input.type) {
    case "frame":
      return reduceFrame(state, input.frame, input.nowMs);
    case "connecting":
      return { ...state, connection: { ...state.connection, attempt: input.attempt } };
    case "closed":
      return {
        ...state,
        connection: { ...state.connection, phase: input.refused ? "refused" : "reconnecting", restoredAt: null },
        outbox: outbox.requeueUnanswered(state.outbox),
        typing: {},
      };
    case "command":
      return { ...state, outbox: outbox.add(state.outbox, input.command, input.nowMs) };
    case "sent":
      return { ...state, outbox: outbox.markSent(state.outbox, input.ids) };
    case "retry":
      return { ...state, outbox: outbox.retry(state.outbox, input.id, input.nowMs) };
    case "discard":
      return { ...state, outbox: outbox.remove(state.outbox, input.id) };
    case "history":
      return withEvents(state, input.conversation, input.events);
    case "tick":
      return forgetOldTyping(state, input.nowMs);
  }
}

function reduceFrame(state: LiveState, frame: ServerFrame, nowMs: number): LiveState {
  switch (frame.type) {
    case "ready": {
      const restored = state.connection.phase === "reconnecting";
      return {
        ...state,
        connection: { phase: "ready", attempt: 0, restoredAt: restored ? nowMs : null },
        agentId: frame.agent.id,
        rows: Object.fromEntries(frame.rows.map((row) => [row.id, row])),
      };
    }
    case "event":
      return withEvents(state, frame.event.conversation_id, [frame.event]);
    case "row":
      return { ...state, rows: withRow(state, frame.row) };
    case "ack":
      return { ...state, outbox: outbox.acknowledge(state.outbox, frame.id) };
    case "error":
      if (!frame.id) return state;
      return { ...state, outbox: outbox.refuse(state.outbox, frame.id, frame.problem, nowMs) };
    case "typing":
      return withTyping(state, frame, nowMs);
    case "seen": {
      const before = state.seenByCustomer[frame.conversation] ?? 0;
      if (frame.by !== "customer" || frame.seq <= before) return state;
      return { ...state, seenByCustomer: { ...state.seenByCustomer, [frame.conversation]: frame.seq } };
    }
    case "looking":
    case "counts":
    case "presence":
    case "pong":
      return state;
  }
}

function withEvents(state: LiveState, conversation: string, events: LogEvent[]): LiveState {
  const before = state.logs[conversation] ?? EMPTY_LOG;
  const log = addEvents(before, events);
  if (log === before) return state;
  let pending = state.outbox;
  let typing = state.typing;
  for (const event of events) {
    const ours = event.kind === "agent_wrote" || event.kind === "note_added" ? event.data.client_id : null;
    if (ours) pending = outbox.remove(pending, ours);
    if (/_wrote$/.test(event.kind)) typing = withoutTyping(typing, conversation, event);
  }
  return { ...state, logs: { ...state.logs, [conversation]: log }, outbox: pending, typing };
}

function withRow(state: LiveState, row: Row): LiveState["rows"] {
  const mine = row.holder.agent?.id === state.agentId && row.status === "with_agent";
  const offered = row.offer?.agent.id === state.agentId;
  const wrapsUp = row.wrap_up?.agent.id === state.agentId;
  if (mine || offered || wrapsUp) return { ...state.rows, [row.id]: row };
  const { [row.id]: gone, ...rest } = state.rows;
  return gone ? rest : state.rows;
}

function withTyping(state: LiveState, frame: Extract<ServerFrame, { type: "typing" }>, nowMs: number): LiveState {
  if (frame.by === "agent" && frame.agent?.id === state.agentId) return state;
  const agent = frame.agent ?? null;
  const others = (state.typing[frame.conversation] ?? []).filter(
    (each) => each.by !== frame.by || each.agent?.id !== agent?.id,
  );
  const now = { by: frame.by, agent, untilMs: nowMs + TYPING_SHOWN_MS };
  return { ...state, typing: { ...state.typing, [frame.conversation]: [...others, now] } };
}

function withoutTyping(typing: LiveState["typing"], conversation: string, event: LogEvent): LiveState["typing"] {
  const author = event.kind.replace("_wrote", "");
  const left = typing[conversation]?.filter((each) => each.by !== author);
  return left ? { ...typing, [conversation]: left } : typing;
}

function forgetOldTyping(state: LiveState, nowMs: number): LiveState {
  const stale = Object.values(state.typing).some((list) => list.some((each) => each.untilMs <= nowMs));
  if (!stale) return state;
  const entries = Object.entries(state.typing)
    .map(([id, list]) => [id, list.filter((each) => each.untilMs > nowMs)] as const)
    .filter(([, list]) => list.length > 0);
  return { ...state, typing: Object.fromEntries(entries) };
}

/** What to ask for after a reconnect: our own and the open conversations, each from the last event that we have. */
export function resumeFrom(state: LiveState, open: Iterable<string>): Record<string, number> {
  const resume: Record<string, number> = {};
  for (const id of [...Object.keys(state.rows), ...open]) {
    const lastSeq = state.logs[id]?.lastSeq ?? 0;
    if (lastSeq > 0) resume[id] = lastSeq;
  }
  return resume;
}
