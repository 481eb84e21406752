import type { EventKind, LogEvent } from "@onhand/api";
import type { IconName } from "@onhand/ui";

type Written = Extract<
  LogEvent,
  { kind: "customer_wrote" | "assistant_wrote" | "agent_wrote" | "note_added" | "whispered" }
>;

/**
 * What the conversation column shows, in order: what somebody wrote, a divider at each change of holder, a small line
 * for what happened inside, and a mark where a day begins.
 */
export type StreamItem =
  | { type: "day"; key: string; at: string }
  | { type: "written"; key: string; event: Written; startsGroup: boolean }
  | { type: "divider"; key: string; event: LogEvent; icon: IconName }
  | Small
  | { type: "folded"; key: string; items: Small[] };

type Small = { type: "small"; key: string; event: LogEvent; icon: IconName };

/** More small lines than this in a row are one that opens: an hour in the queue makes a hundred offers. */
const MOST_SMALL_IN_A_ROW = 2;

const SAME_BREATH_MS = 5 * 60_000;

const DIVIDERS: Partial<Record<EventKind, IconName>> = {
  handoff_requested: "bell",
  handoff_withdrawn: "assistant",
  callback_booked: "clock",
  callback_rescheduled: "clock",
  callback_begun: "bell",
  agent_joined: "agent",
  agent_vanished: "offline",
  transferred: "transfer",
  shielded: "shield",
  handed_back: "assistant",
  resolved: "resolve",
  reopened: "retry",
};

const SMALL: Partial<Record<EventKind, IconName>> = {
  conversation_started: "desk",
  customer_identified: "customer",
  language_chosen: "language",
  language_detected: "language",
  callback_reminded: "clock",
  callback_cancelled: "close",
  callback_missed: "alert",
  callback_called: "check",
  offer_made: "bell",
  offer_declined: "close",
  offer_expired: "clock",
  offer_withdrawn: "close",
  rated: "star",
  hand_raised: "hand",
  hand_lowered: "hand",
  action_proposed: "approve",
  action_approved: "check",
  action_turned_down: "close",
  action_prepared: "clock",
  action_finished: "check",
};

export function toStream(events: readonly LogEvent[]): StreamItem[] {
  const items: StreamItem[] = [];
  let day = "";
  let previous: Written | null = null;
  for (const event of events) {
    const item = itemOf(event, previous);
    if (!item) continue;
    const eventDay = new Date(event.at).toDateString();
    if (eventDay !== day) {
      day = eventDay;
      items.push({ type: "day", key: `day-${event.seq}`, at: event.at });
    }
    items.push(item);
    previous = item.type === "written" ? item.event : null;
  }
  return folded(items);
}

function folded(items: readonly StreamItem[]): StreamItem[] {
  const result: StreamItem[] = [];
  let run: Small[] = [];
  const endRun = () => {
    if (run.length > MOST_SMALL_IN_A_ROW) result.push({ type: "folded", key: `from-${run[0]?.key}`, items: run });
    else result.push(...run);
    run = [];
  };
  for (const item of items) {
    if (item.type === "small") {
      run.push(item);
      continue;
    }
    endRun();
    result.push(item);
  }
  endRun();
  return result;
}

function itemOf(event: LogEvent, previous: Written | null): StreamItem | null {
  const key = String(event.seq);
  if (isWritten(event)) return { type: "written", key, event, startsGroup: !continues(previous, event) };
  const divider = DIVIDERS[event.kind];
  if (divider) return { type: "divider", key, event, icon: divider };
  const small = SMALL[event.kind];
  return small ? { type: "small", key, event, icon: small } : null;
}

function isWritten(event: LogEvent): event is Written {
  return event.kind === "note_added" || event.kind === "whispered" || /_wrote$/.test(event.kind);
}

function continues(previous: Written | null, event: Written): boolean {
  if (!previous || previous.kind !== event.kind) return false;
  if (authorId(previous) !== authorId(event)) return false;
  return Date.parse(event.at) - Date.parse(previous.at) < SAME_BREATH_MS;
}

function authorId(event: Written): string {
  return "agent" in event.data ? event.data.agent.id : event.kind;
}
