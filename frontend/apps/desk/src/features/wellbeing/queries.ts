import type { HandUp, OwnWellbeing } from "@onhand/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../../http/request";

export const wellbeingQuery = queryOptions({
  queryKey: ["work", "wellbeing"],
  queryFn: () => request<OwnWellbeing>("/work/wellbeing"),
  staleTime: 0,
  refetchInterval: 15_000,
});

/** Where one could help; empty for whoever is no mentor. */
export const handsQuery = queryOptions({
  queryKey: ["work", "hands"],
  queryFn: () => request<HandUp[]>("/work/hands"),
  refetchInterval: 5_000,
});
