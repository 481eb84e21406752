import type {
  Autonomy,
  Briefing,
  CannedResponse,
  Colleague,
  ConversationList,
  CustomerFacts,
  EventsPage,
  LogEvent,
  Me,
  Row,
  ShadowList,
  Summary,
  View,
} from "@onhand/api";
import { infiniteQueryOptions, MutationCache, QueryCache, QueryClient, queryOptions } from "@tanstack/react-query";
import { RequestFailed, request } from "./request";

const PAGE_SIZE = 50;
const EVENTS_PAGE_SIZE = 200;

export function createQueryClient(): QueryClient {
  const cache: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: signOutWhenUnknown }),
    mutationCache: new MutationCache({ onError: signOutWhenUnknown }),
    defaultOptions: { queries: { retry: retryWhatMayPass, staleTime: 30_000, refetchOnWindowFocus: false } },
  });
  /** A session that ended elsewhere shows the way in, wherever the refusal came from; a wrong password is no such thing. */
  function signOutWhenUnknown(error: Error): void {
    const unknown = error instanceof RequestFailed && error.problem.code === "unauthenticated";
    if (unknown && cache.getQueryData(meQuery.queryKey)) changeAgent(cache, null);
  }
  return cache;
}

function retryWhatMayPass(failures: number, error: Error): boolean {
  const code = error instanceof RequestFailed ? error.problem.code : "";
  return failures < 2 && (code === "unreachable" || code === "unavailable");
}

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await request<Me>("/me");
    } catch (error) {
      if (error instanceof RequestFailed && error.problem.code === "unauthenticated") return null;
      throw error;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** Somebody else, or nobody, is there now: what was fetched for the one before is forgotten. */
export function changeAgent(cache: QueryClient, me: Me | null): void {
  cache.removeQueries({ predicate: (query) => query.queryKey[0] !== meQuery.queryKey[0] });
  cache.setQueryData(meQuery.queryKey, me);
}

export function conversationsQuery(view: View, search: string) {
  return infiniteQueryOptions({
    queryKey: ["conversations", view, search],
    queryFn: ({ pageParam }) => {
      const params = new URLSearchParams({ view, search, limit: String(PAGE_SIZE) });
      if (pageParam) params.set("cursor", pageParam);
      return request<ConversationList>(`/conversations?${params}`);
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor,
  });
}

export function rowQuery(id: string) {
  return queryOptions({ queryKey: ["conversation", id, "row"], queryFn: () => request<Row>(`/conversations/${id}`) });
}

/** Every event after a number, however many pages it takes. */
export async function fetchEvents(id: string, after: number): Promise<LogEvent[]> {
  const events: LogEvent[] = [];
  let from = after;
  for (;;) {
    const page = await request<EventsPage>(`/conversations/${id}/events?after=${from}&limit=${EVENTS_PAGE_SIZE}`);
    events.push(...page.events);
    if (page.events.length === 0 || page.last_seq <= from) return events;
    from = page.last_seq;
    if (page.events.length < EVENTS_PAGE_SIZE) return events;
  }
}

export function briefingQuery(id: string) {
  return queryOptions({
    queryKey: ["conversation", id, "briefing"],
    queryFn: () => request<Briefing>(`/conversations/${id}/briefing`),
  });
}

export function customerQuery(id: string) {
  return queryOptions({
    queryKey: ["conversation", id, "customer"],
    queryFn: () => request<CustomerFacts>(`/conversations/${id}/customer`),
  });
}

/** The running episode in words; a model may write it, so it is asked for by those alone who take over or close. */
export function summaryQuery(id: string, epoch: number, language: string) {
  return queryOptions({
    queryKey: ["conversation", id, "summary", epoch, language],
    queryFn: () => request<Summary>(`/conversations/${id}/summary`, { method: "POST", body: { language } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The same at the end, with how it ended and what it was about as proposals: asked for anew each time. */
export function wrapUpQuery(id: string, language: string) {
  return queryOptions({ ...summaryQuery(id, -1, language), staleTime: 0, gcTime: 0, retry: false });
}

export function relatedQuery(id: string) {
  return queryOptions({
    queryKey: ["conversation", id, "related"],
    queryFn: () => request<{ conversations: Row[] }>(`/conversations/${id}/related`),
  });
}

export const autonomyQuery = queryOptions({
  queryKey: ["autonomy"],
  queryFn: () => request<Autonomy>("/errand-modes"),
  refetchOnWindowFocus: true,
});

/** What shadows would have said, newest first; of every errand when none is named. */
export function shadowsQuery(errand: string) {
  return infiniteQueryOptions({
    queryKey: ["shadows", errand],
    queryFn: ({ pageParam }) =>
      request<ShadowList>(`/errand-modes/shadows?${new URLSearchParams({ errand, cursor: pageParam })}`),
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor,
  });
}

export const agentsQuery = queryOptions({
  queryKey: ["agents"],
  queryFn: () => request<Colleague[]>("/agents"),
});

export const cannedResponsesQuery = queryOptions({
  queryKey: ["canned-responses"],
  queryFn: () => request<CannedResponse[]>("/canned-responses"),
  staleTime: 5 * 60_000,
});
