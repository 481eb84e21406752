import type { Me, Presence } from "@onhand/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { meQuery } from "../http/queries";
import { request } from "../http/request";
import { useProblemNotice } from "../notices/useProblemNotice";

export const PRESENCES: readonly Presence[] = ["online", "away", "offline"];

export function presenceOf(me: Me): Presence {
  return me.presence ?? "offline";
}

type Change = { presence: Presence; market?: string } | { accepting: boolean };

/** Changes one's own presence, market, or whether offers are taken: at once on the screen, taken back where the server refuses. */
export function usePresence() {
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) =>
      request<Me>("accepting" in change ? "/me/accepting" : "/me/presence", { method: "PUT", body: change }),
    onMutate: async (change) => {
      // What was asked before the change would bring back what was true before it.
      await cache.cancelQueries(meQuery);
      const before = cache.getQueryData(meQuery.queryKey);
      cache.setQueryData(meQuery.queryKey, (old) => (old ? { ...old, ...foreseen(old, change) } : old));
      return before;
    },
    onSuccess: (me) => cache.setQueryData(meQuery.queryKey, me),
    onError: (error, _, before) => {
      cache.setQueryData(meQuery.queryKey, before);
      sayProblem(error);
    },
  });
}

/** What the server will say, as far as it goes without saying: who goes online takes offers, who is offline takes none. */
function foreseen(me: Me, change: Change): Partial<Me> {
  if ("accepting" in change)
    return change.accepting && me.presence === "offline" ? { ...change, presence: "online" } : change;
  const { presence, market = me.market } = change;
  const accepting =
    presence === "online" ? me.accepting || me.presence === "offline" : presence === "away" && me.accepting;
  return { presence, market, accepting };
}
