import type { LogEvent } from "@onhand/api";

/**
 * What this program has of one conversation's log: `events` are 1 … `lastSeq` without a hole; `early` came before
 * something that is still missing and waits for it.
 */
export type ConversationLog = { events: LogEvent[]; lastSeq: number; early: LogEvent[] };

export const EMPTY_LOG: ConversationLog = { events: [], lastSeq: 0, early: [] };

/** Adds events in any order and any number of times; gives the same object back when nothing was new. */
export function addEvents(log: ConversationLog, incoming: readonly LogEvent[]): ConversationLog {
  const fresh = new Map<number, LogEvent>();
  for (const event of incoming) if (event.seq > log.lastSeq) fresh.set(event.seq, event);
  for (const event of log.early) fresh.delete(event.seq);
  if (fresh.size === 0) return log;

  const waiting = [...log.early, ...fresh.values()].sort((a, b) => a.seq - b.seq);
  const events = [...log.events];
  let lastSeq = log.lastSeq;
  while (waiting[0]?.seq === lastSeq + 1) {
    events.push(waiting.shift() as LogEvent);
    lastSeq += 1;
  }
  return { events, lastSeq, early: waiting };
}

/** Something is missing between what we have and what has already come. */
export function hasGap(log: ConversationLog): boolean {
  return log.early.length > 0;
}
