import type { AgentChoice, AgentStanding, Floor, FloorAgents, FloorClass, Row } from "@onhand/api";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { againEvery } from "../../http/again";
import { request } from "../../http/request";

/** The server reads it once for however many look, and gives a page of agents at a time: asking often is cheap. */
const FLOOR_EVERY_MS = 2_500;
const AGENTS_EVERY_MS = 4_000;

export const floorQuery = queryOptions({
  queryKey: ["floor", "now"],
  queryFn: () => request<Floor>("/floor/now"),
  refetchInterval: againEvery(FLOOR_EVERY_MS),
  staleTime: FLOOR_EVERY_MS,
});

export type AgentsWanted = { standing: AgentStanding; search: string; language: string; cursor: string };

export function agentsQuery(wanted: AgentsWanted) {
  return queryOptions({
    queryKey: ["floor", "agents", wanted],
    queryFn: () => request<FloorAgents>(`/floor/agents?${new URLSearchParams(wanted)}`),
    refetchInterval: againEvery(AGENTS_EVERY_MS),
    placeholderData: keepPreviousData,
  });
}

export type ClassKey = Pick<FloorClass, "priority" | "language" | "skill" | "market">;

export const keyOf = ({ priority, language, skill, market }: ClassKey): ClassKey => ({
  priority,
  language,
  skill,
  market,
});

export function classQuery(key: ClassKey) {
  return queryOptions({
    queryKey: ["floor", "waiting", key],
    queryFn: () => request<{ conversations: Row[] }>(`/floor/waiting?${new URLSearchParams(key)}`),
    refetchInterval: againEvery(FLOOR_EVERY_MS),
  });
}

export function choicesQuery(conversationId: string, search: string) {
  return queryOptions({
    queryKey: ["floor", "choices", conversationId, search],
    queryFn: () =>
      request<{ choices: AgentChoice[] }>(
        `/floor/conversations/${conversationId}/choices?${new URLSearchParams({ search })}`,
      ),
    refetchInterval: againEvery(AGENTS_EVERY_MS),
    placeholderData: keepPreviousData,
  });
}

export const assign = (conversationId: string, body: { client_id: string; agent_id: string }) =>
  request(`/floor/conversations/${conversationId}/assign`, { method: "POST", body });
