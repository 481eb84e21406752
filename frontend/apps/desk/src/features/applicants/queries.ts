import type { ApplicantDetails, ApplicantList, Practice } from "@onhand/api";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { request } from "../../http/request";

export interface Wanted {
  stage: string;
  language: string;
  campaign: string;
  search: string;
}

export function applicantsQuery(wanted: Wanted) {
  return infiniteQueryOptions({
    queryKey: ["people", "applicants", wanted],
    queryFn: ({ pageParam }) =>
      request<ApplicantList>(
        `/people/applicants?${new URLSearchParams({ ...wanted, cursor: pageParam, limit: "50" })}`,
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor,
    placeholderData: keepPreviousData,
  });
}

export function applicantQuery(id: string) {
  return queryOptions({
    queryKey: ["people", "applicant", id],
    queryFn: () => request<ApplicantDetails>(`/people/applicants/${id}`),
  });
}

export function practiceQuery(id: string, runId: string) {
  return queryOptions({
    queryKey: ["people", "practice", runId],
    queryFn: () => request<Practice>(`/people/applicants/${id}/practice/${runId}`),
  });
}
