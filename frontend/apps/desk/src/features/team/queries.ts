import type { TeamPage, TeamReport } from "@onhand/api";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { againEvery } from "../../http/again";
import { request } from "../../http/request";

const PAGE_SIZE = 50;

/** Newest first. What was read stays; the room is looked at again every few seconds while it is open. */
export const roomQuery = infiniteQueryOptions({
  queryKey: ["team", "messages"],
  queryFn: ({ pageParam }) => request<TeamPage>(`/team/messages?cursor=${pageParam}&limit=${PAGE_SIZE}`),
  initialPageParam: "",
  getNextPageParam: (last) => last.next_cursor,
  staleTime: 0,
  refetchInterval: againEvery(4_000),
});

export const reportsQuery = queryOptions({
  queryKey: ["team", "reports"],
  queryFn: () => request<TeamReport[]>("/team/reports"),
  refetchInterval: 30_000,
});
