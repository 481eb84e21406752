import type { Me, Offer, Row } from "@onhand/api";
import { useEffect, useMemo, useRef } from "react";
import { useLive } from "../../live/LiveProvider";
import type { LiveState } from "../../live/liveState";
import { useNow } from "../../time/clock";
import { currentOffers, endedOffers } from "./currentOffers";

export type OfferedRow = Row & { offer: Offer };

/** Those that this agent answered here, wherever on the screen: their end is no news. */
const answeredIds = new Set<string>();

export function noteAnswered(offerId: string): void {
  answeredIds.add(offerId);
}

const rowsOf = (state: LiveState) => state.rows;

/** The offers that this agent can still answer, the most pressing first; tells of each that ended unanswered. */
export function useOffers(me: Me, onEnded: (row: OfferedRow) => void): OfferedRow[] {
  const offers = useCurrentOffers(me);
  const before = useRef<OfferedRow[]>([]);
  const ended = useRef(onEnded);
  ended.current = onEnded;

  useEffect(() => {
    for (const row of endedOffers(before.current, offers)) {
      if (!answeredIds.has(row.offer.id)) ended.current(row);
    }
    before.current = offers;
  }, [offers]);

  return offers;
}

/** The offers themselves, for whoever only shows them. */
export function useCurrentOffers(me: Me): OfferedRow[] {
  const rows = useLive(rowsOf);
  const now = useNow();
  return useMemo(() => currentOffers(Object.values(rows), me.id, now), [rows, me.id, now]);
}
