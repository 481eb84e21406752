import type { Me, Row } from "@onhand/api";
import type { LiveState } from "../live/liveState";
import { useLive } from "../live/LiveProvider";
import { useNow } from "../time/clock";

const rowsOf = (state: LiveState) => state.rows;

/** What has ended and this agent still wraps up, with the seconds that are left for it. */
export function useWrapUps(me: Me): { row: Row; seconds: number }[] {
  const rows = Object.values(useLive(rowsOf));
  const now = useNow();
  return rows
    .filter((row) => row.wrap_up?.agent.id === me.id)
    .map((row) => ({ row, seconds: Math.ceil((Date.parse(row.wrap_up?.until ?? "") - now) / 1000) }))
    .filter(({ seconds }) => seconds > 0);
}
