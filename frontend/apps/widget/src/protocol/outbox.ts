import type { Command, LogEvent } from "./wire";

/** A command of the customer's that the log does not show yet. `acked`: the server has it, its event is on the way. */
export interface OutboxEntry {
  id: string;
  command: Command;
  at_ms: number;
  state: "queued" | "sending" | "acked" | "failed";
  problem?: string;
  /** Written in another window, which sends it itself unless it is gone. */
  foreign?: boolean;
}

export type Outbox = readonly OutboxEntry[];

/** After this time another window's unsent command is taken to be orphaned, and sent from here. */
export const ORPHANED_AFTER_MS = 6000;

/** Adds a command in the order of its time; one that is known already changes nothing. */
export function add(outbox: Outbox, entry: OutboxEntry): Outbox {
  if (outbox.some((known) => known.id === entry.id)) return outbox;
  return [...outbox, entry].sort((a, b) => a.at_ms - b.at_ms);
}

export function mark(outbox: Outbox, id: string, change: Partial<OutboxEntry>): Outbox {
  return outbox.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
}

export function drop(outbox: Outbox, id: string): Outbox {
  return outbox.filter((entry) => entry.id !== id);
}

/** The connection is gone: what was under way goes out again, with the same id. */
export function requeue(outbox: Outbox): Outbox {
  return outbox.map((entry) => (entry.state === "sending" ? { ...entry, state: "queued" } : entry));
}

/** An acknowledged command whose event never shows (it changed nothing) leaves with the first later event. */
export function settle(outbox: Outbox, event: LogEvent): Outbox {
  const id = "client_id" in event.data ? event.data.client_id : undefined;
  return outbox.filter((entry) => entry.id !== id && (entry.state !== "acked" || entry.command.type === "message"));
}

/**
 * The command to send now, or null. One at a time and in order: a message that the server asks to wait with must
 * not be overtaken by the next one.
 */
export function nextToSend(outbox: Outbox, now_ms: number): OutboxEntry | null {
  if (outbox.some((entry) => entry.state === "sending")) return null;
  const next = outbox.find((entry) => entry.state === "queued");
  if (!next || (next.foreign && now_ms - next.at_ms < ORPHANED_AFTER_MS)) return null;
  return next;
}

/** A conversation is started by writing or by asking for a person, never by merely looking or choosing a language. */
export function startsConversation(outbox: Outbox): boolean {
  return outbox.some(({ state, command }) => state === "queued" && /^(message|request_person)$/.test(command.type));
}

/** What is carried over when the server no longer knows the conversation. */
export function forNewConversation(outbox: Outbox): Outbox {
  return requeue(outbox).filter(
    ({ state, command }) => state === "queued" && /^(message|request_person|choose_language)$/.test(command.type),
  );
}
