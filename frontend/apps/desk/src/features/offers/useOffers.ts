import type { Me, Offer, Row } from "@onhand/api";
import { useEffect, useMemo, useRef } from "react";
import { useLive } from "../../live/LiveProvider";
import type { LiveState } from "../../live/liveState";
import { useNow } from "../../time/clock";
import { currentOffers, endedOffers } from "./currentOffers";

export type OfferedRow = Row & { offer: Offer };

const rowsOf = (state: LiveState) => state.rows;

/** The offers that this agent can still answer, the most pressing first; tells of each that ended unanswered. */
export function useOffers(
  me: Me,
  onEnded: (row: OfferedRow) => void,
): { offers: OfferedRow[]; answered: (id: string) => void } {
  const rows = useLive(rowsOf);
  const now = useNow();
  const offers = useMemo(() => currentOffers(Object.values(rows), me.id, now), [rows, me.id, now]);
  const before = useRef<OfferedRow[]>([]);
  const answeredIds = useRef(new Set<string>());
  const ended = useRef(onEnded);
  ended.current = onEnded;

  useEffect(() => {
    for (const row of endedOffers(before.current, offers)) {
      if (!answeredIds.current.has(row.offer.id)) ended.current(row);
    }
    before.current = offers;
  }, [offers]);

  return { offers, answered: (id) => answeredIds.current.add(id) };
}
