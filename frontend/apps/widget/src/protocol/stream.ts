import type { ChatState } from "./chat-state";
import type { TextKey } from "../texts/texts";
import type { OutboxEntry } from "./outbox";
import type { LogEvent, Slot, Source } from "./wire";

/** A name for a text in the catalogue, with what it says. */
export interface Said {
  text: Extract<TextKey, `event_${string}`>;
  name?: string;
  to?: string;
  slot?: Slot;
}

export type Delivery = "queued" | "sending" | "sent" | "seen" | "failed";

export type Item =
  | { key: string; is: "line"; at: string; said: Said }
  | { key: string; is: "own"; at: string; text: string; delivery: Delivery; entry?: OutboxEntry }
  | { key: string; is: "assistant"; at: string; text: string; sources: Source[]; choices: string[] }
  | { key: string; is: "agent"; at: string; text: string; name: string; original?: string };

function said(event: LogEvent): Said | null {
  switch (event.kind) {
    case "handoff_requested":
      return { text: event.data.by === "customer" ? "event_requested" : "event_requested_for_you" };
    case "handoff_withdrawn":
      return { text: "event_withdrawn" };
    case "callback_booked":
    case "callback_rescheduled":
      return { text: "event_callback_booked", slot: event.data };
    case "callback_reminded":
      return { text: "event_callback_reminded", slot: event.data };
    case "callback_cancelled":
    case "callback_begun":
    case "callback_missed":
      return { text: `event_${event.kind}` };
    case "callback_called":
      return { text: "event_callback_called", name: event.data.agent.name };
    case "agent_joined":
      return { text: "event_joined", name: event.data.agent.name };
    case "agent_vanished":
      return { text: "event_vanished", name: event.data.agent.name };
    case "transferred": {
      const { agent, to_agent } = event.data;
      if (to_agent) return { text: "event_transferred", name: agent.name, to: to_agent.name };
      return { text: "event_transferred_queue", name: agent.name };
    }
    case "handed_back":
      return { text: "event_handed_back", name: event.data.agent.name };
    case "resolved":
      return { text: event.data.by === "customer" ? "event_ended_by_you" : "event_ended" };
    case "reopened":
      return { text: "event_reopened" };
    default:
      return null;
  }
}

/** By the number of an agent's message, its text in the customer's language. */
type Translated = Map<number, string>;

function item(event: LogEvent, seen_by_agent_seq: number, translated: Translated): Item | null {
  const { at } = event;
  switch (event.kind) {
    case "customer_wrote": {
      const delivery = event.seq <= seen_by_agent_seq ? "seen" : "sent";
      return { key: event.data.client_id, is: "own", at, text: event.data.text, delivery };
    }
    case "assistant_wrote": {
      const { text, sources, choices } = event.data;
      return { key: `e${event.seq}`, is: "assistant", at, text, sources: sources ?? [], choices: choices ?? [] };
    }
    case "shielded":
      return { key: `e${event.seq}`, is: "assistant", at, text: event.data.text, sources: [], choices: [] };
    case "agent_wrote": {
      const { text: original, agent } = event.data;
      const text = translated.get(event.seq);
      const agents = { key: `e${event.seq}`, is: "agent", at, name: agent.name } as const;
      return text ? { ...agents, text, original } : { ...agents, text: original };
    }
    default: {
      const line = said(event);
      return line && { key: `e${event.seq}`, is: "line", at, said: line };
    }
  }
}

function unsent(entry: OutboxEntry): Item | null {
  if (entry.command.type !== "message") return null;
  const delivery = entry.state === "acked" ? "sent" : entry.state;
  const at = new Date(entry.at_ms).toISOString();
  return { key: entry.id, is: "own", at, text: entry.command.text, delivery, entry };
}

/** The one stream that the customer reads: what the log has, then what it does not have yet. */
export function stream(state: ChatState): Item[] {
  const translated: Translated = new Map();
  for (const { kind, data } of state.events) if (kind === "message_translated") translated.set(data.of_seq, data.text);
  const logged = state.events.map((event) => item(event, state.seen_by_agent_seq, translated));
  return [...logged, ...state.outbox.map(unsent)].filter((entry) => entry !== null);
}

/** The answers that the assistant offers to choose from: those of its last message, while nothing followed. */
export function openChoices(items: readonly Item[]): string[] {
  const last = items.at(-1);
  return last?.is === "assistant" ? last.choices : [];
}

/** How many messages came after `seen_seq`, from anybody but the customer. */
export function unread(state: ChatState, seen_seq: number): number {
  return state.events.filter(
    ({ seq, kind }) => seq > seen_seq && /^(assistant|agent)_wrote|^shielded$|_(reminded|begun|missed)$/.test(kind),
  ).length;
}
