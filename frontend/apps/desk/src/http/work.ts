import type { EarningsToday, OwnShifts } from "@onhand/api";
import { queryOptions } from "@tanstack/react-query";
import { againEvery } from "./again";
import { request } from "./request";

/** One's own work, read by more than one screen of it. */
export const ownShiftsQuery = queryOptions({
  queryKey: ["work", "shifts"],
  queryFn: () => request<OwnShifts>("/work/shifts"),
  refetchInterval: againEvery(60_000),
});

export const todayQuery = queryOptions({
  queryKey: ["earnings", "today"],
  queryFn: () => request<EarningsToday>("/work/earnings/today"),
  refetchInterval: againEvery(30_000),
});

/** The markets that one may go online for. */
export const marketsQuery = queryOptions({
  queryKey: ["work", "markets"],
  queryFn: () => request<string[]>("/work/markets"),
  staleTime: 5 * 60_000,
});
