import type { ConversationList, Counts, EventKind, LogEvent, Me, Row, ServerFrame, View } from "@onhand/api";
import { VIEWS } from "@onhand/api";
import type { InfiniteData, QueryClient } from "@tanstack/react-query";

type Pages = InfiniteData<ConversationList, string>;

const AUTHORS: Partial<Record<EventKind, "customer" | "assistant" | "agent">> = {
  customer_wrote: "customer",
  assistant_wrote: "assistant",
  agent_wrote: "agent",
};

export const COUNTS_KEY = ["counts"];

/** Keeps the fetched lists true while the socket tells what changed. Team lists are fetched again, at most this often. */
const REFETCH_EVERY_MS = 2000;

export function keepCacheTrue(cache: QueryClient, me: { id: string }): (frame: ServerFrame) => void {
  const refetchLists = atMostEvery(REFETCH_EVERY_MS, () => cache.invalidateQueries({ queryKey: ["conversations"] }));
  let wasReady = false;
  return (frame) => {
    if (frame.type === "ready") {
      cache.setQueryData<Me>(["me"], frame.agent);
      for (const row of frame.rows) putRow(cache, row, me.id);
      if (wasReady) cache.invalidateQueries();
      wasReady = true;
    }
    if (frame.type === "presence" && frame.agent.id === me.id) cache.setQueryData<Me>(["me"], frame.agent);
    if (frame.type === "row") putRow(cache, frame.row, me.id);
    if (frame.type === "event") putLastWords(cache, frame.event, me.id);
    if (frame.type === "event" && frame.event.kind === "action_finished")
      forgetFacts(cache, frame.event.conversation_id);
    if (frame.type === "counts") {
      cache.setQueryData<Counts>(COUNTS_KEY, frame.counts);
      refetchLists();
    }
  };
}

/** The views that a conversation stands in, for this agent. What is offered to somebody still waits. */
export function viewsOf(row: Row, agentId: string): View[] {
  switch (row.status) {
    case "with_agent":
      return row.holder.agent?.id === agentId ? ["mine"] : [];
    case "offered":
      return row.offer?.agent.id === agentId ? ["offered", "waiting"] : ["waiting"];
    case "waiting":
      return ["waiting"];
    case "open":
      return ["assistant"];
    case "resolved":
      return ["resolved"];
  }
}

/** Writes a row into every list: replaced where it stands, so that nothing jumps; added at the end or taken out where its view changed. */
export function putRow(cache: QueryClient, row: Row, agentId: string): void {
  const key = ["conversation", row.id, "row"];
  if (cache.getQueryData(key)) cache.setQueryData<Row>(key, (old) => newer(old, row));
  const homes = viewsOf(row, agentId);
  for (const view of VIEWS) {
    for (const [key, pages] of cache.getQueriesData<Pages>({ queryKey: ["conversations", view] })) {
      if (!pages) continue;
      const searching = Boolean(key[2]);
      const next = homes.includes(view) ? withRow(pages, row, !searching) : withoutRow(pages, row.id);
      if (next !== pages) cache.setQueryData(key, next);
    }
  }
}

/** What was written last stands in the lists at once: a row comes by itself only when its state changed. */
function putLastWords(cache: QueryClient, event: LogEvent, agentId: string): void {
  const author = AUTHORS[event.kind];
  const row = author && findRow(cache, event.conversation_id);
  if (!row || !("text" in event.data)) return;
  putRow(cache, { ...row, last: later(row.last, { at: event.at, author, text: String(event.data.text) }) }, agentId);
}

/** Something was done at the merchant: what was fetched from there is old. */
function forgetFacts(cache: QueryClient, id: string): void {
  for (const part of ["customer", "briefing"]) cache.invalidateQueries({ queryKey: ["conversation", id, part] });
}

/** The newer of two rows, with the newer of their last words: the two come to us by different ways. */
function newer(old: Row | undefined, row: Row): Row {
  if (!old) return row;
  const state = old.seq > row.seq ? old : row;
  return { ...state, last: later(old.last, row.last) };
}

function later(a: Row["last"], b: Row["last"]): Row["last"] {
  if (!a || !b) return a ?? b;
  return Date.parse(a.at) > Date.parse(b.at) ? a : b;
}

function findRow(cache: QueryClient, id: string): Row | undefined {
  const alone = cache.getQueryData<Row>(["conversation", id, "row"]);
  const listed = cache
    .getQueriesData<Pages>({ queryKey: ["conversations"] })
    .flatMap(([, pages]) => pages?.pages.flatMap((page) => page.conversations) ?? [])
    .filter((row) => row.id === id);
  return [...listed, ...(alone ? [alone] : [])].sort((a, b) => b.seq - a.seq)[0];
}

function withRow(pages: Pages, row: Row, mayAdd: boolean): Pages {
  const known = pages.pages.some((page) => page.conversations.some((each) => each.id === row.id));
  if (known) {
    return mapRows(pages, (rows) => rows.map((each) => (each.id === row.id ? newer(each, row) : each)));
  }
  const last = pages.pages.at(-1);
  if (!mayAdd || !last || last.next_cursor) return pages;
  const grown = { ...last, conversations: [...last.conversations, row] };
  return { ...pages, pages: [...pages.pages.slice(0, -1), grown] };
}

function withoutRow(pages: Pages, id: string): Pages {
  const known = pages.pages.some((page) => page.conversations.some((each) => each.id === id));
  return known ? mapRows(pages, (rows) => rows.filter((each) => each.id !== id)) : pages;
}

function mapRows(pages: Pages, change: (rows: Row[]) => Row[]): Pages {
  return { ...pages, pages: pages.pages.map((page) => ({ ...page, conversations: change(page.conversations) })) };
}

/** Runs at once, and once more at the end of the pause when it was asked for meanwhile. */
function atMostEvery(pauseMs: number, run: () => void): () => void {
  let paused = false;
  let again = false;
  return function ask() {
    if (paused) {
      again = true;
      return;
    }
    paused = true;
    run();
    setTimeout(() => {
      paused = false;
      if (again) {
        again = false;
        ask();
      }
    }, pauseMs);
  };
}
