import type { Command, Problem } from "@onhand/api";

/**
 * A command on its way: `queued` (to be sent), `sent` (no answer yet), `stored` (acknowledged, its event is still to come),
 * `failed` (refused; the agent may try again or throw it away).
 */
export type Pending = {
  command: Command;
  state: "queued" | "sent" | "stored" | "failed";
  problem: Problem | null;
  /** When it may be sent, in ms since 1970: later than now only after the server asked to wait. */
  notBefore: number;
  writtenAt: string;
};

export type Outbox = readonly Pending[];

export function add(outbox: Outbox, command: Command, nowMs: number): Outbox {
  const writtenAt = new Date(nowMs).toISOString();
  return [...outbox, { command, state: "queued", problem: null, notBefore: nowMs, writtenAt }];
}

/** What to send now: in each conversation the oldest unanswered command only, so that order survives a repetition. */
export function sendable(outbox: Outbox, nowMs: number): Command[] {
  const busy = new Set<string>();
  const commands: Command[] = [];
  for (const { command, state, notBefore } of outbox) {
    if (state === "failed" || state === "stored" || busy.has(command.conversation)) continue;
    busy.add(command.conversation);
    if (state === "queued" && notBefore <= nowMs) commands.push(command);
  }
  return commands;
}

export function markSent(outbox: Outbox, ids: readonly string[]): Outbox {
  return change(outbox, (pending) => ids.includes(pending.command.id), { state: "sent" });
}

/** The server has stored it. A message stays visible until its event comes; any other command is done. */
export function acknowledge(outbox: Outbox, id: string): Outbox {
  const pending = outbox.find((each) => each.command.id === id);
  if (!pending) return outbox;
  if (isWritten(pending.command)) return change(outbox, (each) => each === pending, { state: "stored", problem: null });
  return remove(outbox, id);
}

/** Refused. What the server could not take just now is sent again by itself; the rest waits for the agent. */
export function refuse(outbox: Outbox, id: string, problem: Problem, nowMs: number): Outbox {
  const isOurs = (pending: Pending) => pending.command.id === id;
  if (isTemporary(problem)) {
    const notBefore = nowMs + (problem.retry_after_seconds ?? 1) * 1000;
    return change(outbox, isOurs, { state: "queued", problem, notBefore });
  }
  return change(outbox, isOurs, { state: "failed", problem });
}

/** The connection was lost: nobody knows what arrived, so everything unanswered is sent again with the same ids. */
export function requeueUnanswered(outbox: Outbox): Outbox {
  return change(outbox, (pending) => pending.state === "sent", { state: "queued" });
}

export function retry(outbox: Outbox, id: string, nowMs: number): Outbox {
  return change(outbox, (pending) => pending.command.id === id, { state: "queued", problem: null, notBefore: nowMs });
}

export function remove(outbox: Outbox, id: string): Outbox {
  const rest = outbox.filter((pending) => pending.command.id !== id);
  return rest.length === outbox.length ? outbox : rest;
}

export function isTemporary(problem: Problem): boolean {
  return problem.code === "unavailable" || problem.code === "too_many_requests";
}

export function isWritten(command: Command): command is Extract<Command, { type: "message" | "note" | "whisper" }> {
  return command.type === "message" || command.type === "note" || command.type === "whisper";
}

function change(outbox: Outbox, which: (pending: Pending) => boolean, patch: Partial<Pending>): Outbox {
  if (!outbox.some(which)) return outbox;
  return outbox.map((pending) => (which(pending) ? { ...pending, ...patch } : pending));
}
