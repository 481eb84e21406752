import type { Row } from "@onhand/api";

/** Someone waits: for a person to come (`person`), or for the person who is there to answer (`answer`). */
export type Wait = { since: string; what: "person" | "answer" };

export function waitOf(row: Row): Wait | null {
  if (row.status === "waiting" || row.status === "offered") {
    return { since: row.waiting_since ?? row.handoff?.requested_at ?? row.started_at, what: "person" };
  }
  if (row.status === "with_agent" && row.last?.author === "customer") return { since: row.last.at, what: "answer" };
  return null;
}

export type Urgency = "calm" | "soon" | "late";

const SOON_SECONDS = 60;
const LATE_SECONDS = 180;

export function urgencyOf(waitedSeconds: number): Urgency {
  if (waitedSeconds >= LATE_SECONDS) return "late";
  return waitedSeconds >= SOON_SECONDS ? "soon" : "calm";
}
