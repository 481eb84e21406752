import type { Offer, Row } from "@onhand/api";

/** What this agent may do to a conversation just now; the server decides, this only spares pointless buttons. */
export type Abilities = { isHolder: boolean; offer: Offer | null; canTake: boolean };

export function abilitiesOn(row: Row, agentId: string): Abilities {
  const isHolder = row.status === "with_agent" && row.holder.agent?.id === agentId;
  const offer = row.status === "offered" && row.offer?.agent.id === agentId ? row.offer : null;
  return { isHolder, offer, canTake: row.status === "waiting" || row.status === "open" };
}
