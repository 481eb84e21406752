import type { PulseAsked, PulseTold } from "@onhand/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../../http/request";

export const pulseQuery = queryOptions({
  queryKey: ["work", "pulse"],
  queryFn: () => request<PulseAsked>("/work/pulse"),
});

export const toldQuery = queryOptions({
  queryKey: ["people", "pulse"],
  queryFn: () => request<PulseTold>("/people/pulse"),
});
