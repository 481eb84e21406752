import type { Row, View } from "@onhand/api";

/** One's own conversations stand in the order in which they began: a new message must not move what the hand is going for. */
export function inSteadyOrder(view: View, rows: Row[]): Row[] {
  if (view !== "mine" && view !== "offered") return rows;
  return rows.toSorted((a, b) => a.started_at.localeCompare(b.started_at));
}
