import type { Row } from "@onhand/api";

/** Someone waits: for a person to come (`person`), or for the person who is there to answer (`answer`). */
export type Wait = { since: string; what: "person" | "answer" };

export function waitOf(row: Row): Wait | null {
  if (row.status === "waiting" || row.status === "offered") {
    return { since: row.waiting_since ?? row.handoff?.requested_at ?? row.started_at, what: "person" };
  }
  return row.status === "with_agent" && !isAnswered(row) ? { since: answerDueSince(row), what: "answer" } : null;
}

/** Only a person's words answer a customer who is with a person; the assistant's last ones do not. */
export function isAnswered(row: Row): boolean {
  return row.last?.author === "agent";
}

function answerDueSince(row: Row): string {
  if (!row.last) return row.handoff?.requested_at ?? row.started_at;
  const asked = row.last.author === "customer" ? null : row.handoff?.requested_at;
  return asked && Date.parse(asked) > Date.parse(row.last.at) ? asked : row.last.at;
}

export type Urgency = "calm" | "soon" | "late";

const SOON_SECONDS = 60;
const LATE_SECONDS = 180;

export function urgencyOf(waitedSeconds: number): Urgency {
  if (waitedSeconds >= LATE_SECONDS) return "late";
  return waitedSeconds >= SOON_SECONDS ? "soon" : "calm";
}
