import type { ContestShown, HowSection, OwnRights } from "@onhand/api";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { request } from "../../http/request";

export const rightsQuery = infiniteQueryOptions({
  queryKey: ["work", "decisions"],
  queryFn: ({ pageParam }) => request<OwnRights>(`/work/decisions?cursor=${encodeURIComponent(pageParam)}`),
  initialPageParam: "",
  getNextPageParam: (last) => last.next_cursor,
});

export const howItWorksQuery = queryOptions({
  queryKey: ["work", "how-it-works"],
  queryFn: () => request<HowSection[]>("/work/how-it-works"),
});

export type NewContest = { id: string; kind: string; about: string; text: string };

export const openContest = (body: NewContest) => request<ContestShown>("/work/contests", { method: "POST", body });
