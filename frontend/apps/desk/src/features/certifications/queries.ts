import type { CertifiedList, RequestList } from "@onhand/api";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { request } from "../../http/request";

export type Wanted = { search: string; skill: string; language: string };

export function certifiedQuery(wanted: Wanted) {
  return infiniteQueryOptions({
    queryKey: ["people", "certifications", wanted],
    queryFn: ({ pageParam }) =>
      request<CertifiedList>(
        `/people/certifications?${new URLSearchParams({ ...wanted, cursor: pageParam, limit: "50" })}`,
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor,
    placeholderData: keepPreviousData,
  });
}

export const requestsQuery = queryOptions({
  queryKey: ["people", "certification-requests"],
  queryFn: () => request<RequestList>("/people/certification-requests"),
});
