import { add, drop, forNewConversation, mark, type Outbox, type OutboxEntry, requeue, settle } from "./outbox";
import type { Conversation, LogEvent, Wait } from "./wire";

/** idle: no conversation, or none needed now. */
export type Link = "idle" | "connecting" | "online" | "lost";

export interface ChatState {
  /** In the order of seq, each once. */
  events: readonly LogEvent[];
  outbox: Outbox;
  /** The server's snapshot when the socket was opened; null before. */
  conversation: Conversation | null;
  wait: Wait | null;
  typing: "assistant" | "agent" | null;
  /** The last of our messages that the agent has seen. */
  seen_by_agent_seq: number;
  link: Link;
  /** Attempts since the last time that it worked; 0 when online. */
  failures: number;
  /** The connection came back, and that has not been shown for long enough yet. */
  recovered: boolean;
  /** The server asked to slow down. */
  paused: boolean;
  identity_refused: boolean;
}

export const EMPTY: ChatState = {
  events: [],
  outbox: [],
  conversation: null,
  wait: null,
  typing: null,
  seen_by_agent_seq: 0,
  link: "idle",
  failures: 0,
  recovered: false,
  paused: false,
  identity_refused: false,
};

export type Input =
  | { type: "queued"; entry: OutboxEntry }
  | { type: "sending"; id: string }
  | { type: "acked"; id: string; seq: number }
  | { type: "delayed"; id: string }
  | { type: "refused"; id: string; code: string }
  | { type: "retried"; id: string }
  | { type: "discarded"; id: string }
  | { type: "event"; event: LogEvent }
  | { type: "ready"; conversation: Conversation }
  | { type: "wait"; wait: Wait | null }
  | { type: "typing"; by: ChatState["typing"] }
  | { type: "seen"; seq: number }
  | { type: "connecting" }
  | { type: "lost" }
  | { type: "rested" }
  | { type: "shown_recovered" }
  | { type: "resumed" }
  | { type: "identity_refused" }
  | { type: "identity_renewed" }
  | { type: "conversation_gone" };

/** The seq to resume from: everything after it is asked for. */
export function lastSeq(state: ChatState): number {
  return state.events.at(-1)?.seq ?? 0;
}

function isLogged(state: ChatState, client_id: string): boolean {
  return state.events.some(({ data }) => "client_id" in data && data.client_id === client_id);
}

/** Puts an event at its place; one that is known already changes nothing. */
function insert(events: readonly LogEvent[], event: LogEvent): readonly LogEvent[] {
  let place = events.length;
  while (place > 0 && (events[place - 1]?.seq ?? 0) > event.seq) place--;
  if (events[place - 1]?.seq === event.seq) return events;
  return [...events.slice(0, place), event, ...events.slice(place)];
}

function afterEvent(state: ChatState, event: LogEvent): ChatState {
  const events = insert(state.events, event);
  if (events === state.events) return state;
  const silent = event.kind === "customer_wrote";
  return { ...state, events, outbox: settle(state.outbox, event), typing: silent ? state.typing : null };
}

function afterRefusal(state: ChatState, id: string, code: string): ChatState {
  const entry = state.outbox.find((known) => known.id === id);
  if (!entry) return state;
  const kept = entry.command.type === "message";
  return {
    ...state,
    outbox: kept ? mark(state.outbox, id, { state: "failed", problem: code }) : drop(state.outbox, id),
  };
}

/** All that can happen to a chat. Pure: the same inputs in the same order give the same state. */
export function reduce(state: ChatState, input: Input): ChatState {
  switch (input.type) {
    case "queued":
      return isLogged(state, input.entry.id) ? state : { ...state, outbox: add(state.outbox, input.entry) };
    case "sending":
      return { ...state, outbox: mark(state.outbox, input.id, { state: "sending" }) };
    case "acked": {
      const known = input.seq <= lastSeq(state);
      return {
        ...state,
        outbox: known ? drop(state.outbox, input.id) : mark(state.outbox, input.id, { state: "acked" }),
      };
    }
    case "delayed":
      return { ...state, paused: true, outbox: mark(state.outbox, input.id, { state: "queued" }) };
    case "refused":
      return afterRefusal(state, input.id, input.code);
    case "retried":
      return { ...state, outbox: mark(state.outbox, input.id, { state: "queued", foreign: false }) };
    case "discarded":
      return { ...state, outbox: drop(state.outbox, input.id) };
    case "event":
      return afterEvent(state, input.event);
    case "ready": {
      const { conversation } = input;
      const recovered = state.link === "lost" || state.failures > 0;
      return { ...state, conversation, wait: conversation.wait, link: "online", failures: 0, recovered };
    }
    case "wait":
      return { ...state, wait: input.wait };
    case "typing":
      return { ...state, typing: input.by };
    case "seen":
      return { ...state, seen_by_agent_seq: Math.max(state.seen_by_agent_seq, input.seq) };
    case "connecting":
      return { ...state, link: state.failures > 0 ? "lost" : "connecting" };
    case "lost":
      return { ...state, link: "lost", failures: state.failures + 1, typing: null, outbox: requeue(state.outbox) };
    case "rested":
      return { ...state, link: "idle", failures: 0, typing: null, outbox: requeue(state.outbox) };
    case "shown_recovered":
      return { ...state, recovered: false };
    case "resumed":
      return { ...state, paused: false };
    case "identity_refused":
      return { ...state, identity_refused: true, link: "idle" };
    case "identity_renewed":
      return { ...state, identity_refused: false };
    case "conversation_gone":
      return { ...EMPTY, outbox: forNewConversation(state.outbox) };
  }
}
