import type { EarningLine, Earnings, EverybodyEarned } from "@onhand/api";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { request } from "../../http/request";

/** Which period: any day of it and its market; whose is said for leads alone. */
export type PeriodOf = { day?: string | undefined; market?: string | undefined; agentId?: string | undefined };

function search({ day, market, agentId }: PeriodOf, more: Record<string, string> = {}): string {
  const params = new URLSearchParams(more);
  if (day) params.set("day", day);
  if (market !== undefined) params.set("market", market);
  if (agentId) params.set("agent_id", agentId);
  return params.toString();
}

export { todayQuery } from "../../http/work";

export function earningsQuery(of: PeriodOf) {
  return queryOptions({
    queryKey: ["earnings", "period", of],
    queryFn: () => request<Earnings>(`/work/earnings?${search(of)}`),
  });
}

export function linesQuery(of: PeriodOf & { day: string }) {
  return queryOptions({
    queryKey: ["earnings", "lines", of],
    queryFn: () => request<EarningLine[]>(`/work/earnings/lines?${search(of)}`),
  });
}

export function everybodyQuery(of: PeriodOf) {
  return infiniteQueryOptions({
    queryKey: ["earnings", "everybody", of],
    queryFn: ({ pageParam }) =>
      request<EverybodyEarned>(`/people/earnings?${search(of, pageParam ? { cursor: pageParam } : {})}`),
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor,
  });
}

export const correctLine = (correction: { id: string; line_id: string; amount_minor: number; reason: string }) =>
  request<EarningLine>("/people/corrections", { method: "POST", body: correction });

/** Files, fetched by the browser itself. */
export const csvAddress = (of: PeriodOf) => `/api/v1/work/earnings/csv?${search(of)}`;
export const payrollAddress = (of: PeriodOf) => `/api/v1/people/earnings/csv?${search(of)}`;
export const payslipAddress = (of: PeriodOf, language: string, currency: string) =>
  `/api/v1/work/earnings/payslip?${search(of, { language, currency })}`;
