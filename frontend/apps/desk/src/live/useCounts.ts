import type { Counts } from "@onhand/api";
import { useQuery } from "@tanstack/react-query";
import { COUNTS_KEY } from "./cache";

/** How much stands in each list, as the socket told last; undefined until it did. */
export function useCounts(): Counts | undefined {
  return useQuery<Counts>({ queryKey: COUNTS_KEY, enabled: false, queryFn: () => Promise.reject() }).data;
}
