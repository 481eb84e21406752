import type { PlanKept, PlannedShift, ShiftPlan } from "@onhand/api";
import { queryOptions } from "@tanstack/react-query";
import { againEvery } from "../../http/again";
import { request } from "../../http/request";

/** Every shift of the reader's day that begins at `since`, with what a shift may ask for. */
export function planQuery(since: Date, until: Date) {
  return queryOptions({
    queryKey: ["floor", "shifts", since.toISOString()],
    queryFn: async (): Promise<ShiftPlan> => {
      const shifts: PlannedShift[] = [];
      const params = new URLSearchParams({ since: since.toISOString(), until: until.toISOString() });
      for (;;) {
        const page: ShiftPlan = await request<ShiftPlan>(`/floor/shifts?${params}`);
        shifts.push(...page.shifts);
        if (!page.next_cursor) return { ...page, shifts };
        params.set("cursor", page.next_cursor);
      }
    },
    refetchInterval: againEvery(30_000),
  });
}

export type NewShift = {
  language: string;
  skill: string;
  market: string;
  starts_at: string;
  ends_at: string;
  wanted: number;
  bonus_percent: number;
};

export const planShift = (shift: NewShift) => request<PlanKept>("/floor/shifts", { method: "POST", body: shift });
export const planTable = (csv: string) => request<PlanKept>("/floor/shifts/table", { method: "POST", body: { csv } });
export const takeBack = (id: string) => request<null>(`/floor/shifts/${id}`, { method: "DELETE" });
