import type { Row } from "@onhand/api";
import type { OfferedRow } from "./useOffers";

/** The offers to this agent that have not run out, the one that ends first in front. */
export function currentOffers(rows: readonly Row[], agentId: string, nowMs: number): OfferedRow[] {
  return rows
    .filter((row): row is OfferedRow => row.status === "offered" && row.offer?.agent.id === agentId)
    .filter((row) => Date.parse(row.offer.expires_at) > nowMs)
    .sort((a, b) => a.offer.expires_at.localeCompare(b.offer.expires_at));
}

/** Those that were there and are there no more. */
export function endedOffers(before: readonly OfferedRow[], now: readonly OfferedRow[]): OfferedRow[] {
  const left = new Set(now.map((row) => row.offer.id));
  return before.filter((row) => !left.has(row.offer.id));
}
