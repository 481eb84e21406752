import type { LogEvent } from "@onhand/api";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import { fetchEvents, rowQuery } from "../../http/queries";
import { EMPTY_LOG, hasGap } from "../../live/conversationLog";
import type { LiveState, Typing } from "../../live/liveState";
import { useLive, useLiveClient } from "../../live/LiveProvider";
import { isWritten, type Pending } from "../../live/outbox";

export type WrittenPending = Pending & {
  command: Extract<Pending["command"], { type: "message" | "note" | "whisper" }>;
};

const NOBODY: readonly Typing[] = [];
const outboxOf = (state: LiveState) => state.outbox;

/** Follows a conversation: its row, its events (fetched, then live), what of ours is still on its way. */
export function useConversation(id: string) {
  const client = useLiveClient();
  const row = useQuery(rowQuery(id));
  const history = useQuery({
    queryKey: ["conversation", id, "history"],
    queryFn: async () => {
      client.addHistory(id, await fetchEvents(id, client.getState().logs[id]?.lastSeq ?? 0));
      return client.getState().logs[id]?.lastSeq ?? 0;
    },
    staleTime: 0,
  });
  useEffect(() => client.watch(id), [client, id]);

  const log = useLive(useCallback((state: LiveState) => state.logs[id] ?? EMPTY_LOG, [id]));
  const typing = useLive(useCallback((state: LiveState) => state.typing[id] ?? NOBODY, [id]));
  const seenByCustomer = useLive(useCallback((state: LiveState) => state.seenByCustomer[id] ?? 0, [id]));
  const outbox = useLive(outboxOf);
  const pending = useMemo(() => pendingIn(outbox, id), [outbox, id]);
  useSeen(id, log.events);
  const { refetch } = history;
  const gap = hasGap(log) && !history.isFetching;
  useEffect(() => {
    if (gap) refetch();
  }, [gap, refetch]);

  return { row, history, events: log.events, typing, seenByCustomer, pending };
}

function pendingIn(outbox: readonly Pending[], id: string): WrittenPending[] {
  return outbox.filter((each): each is WrittenPending => isWritten(each.command) && each.command.conversation === id);
}

/** Tells the customer that their words were seen, once they really are before someone's eyes. */
function useSeen(id: string, events: readonly LogEvent[]): void {
  const client = useLiveClient();
  const lastFromCustomer = events.findLast((event) => event.kind === "customer_wrote")?.seq ?? 0;
  useEffect(() => {
    if (lastFromCustomer === 0) return;
    const tell = () => {
      if (!document.hasFocus() || document.hidden) return;
      client.signal({ type: "seen", conversation: id, seq: lastFromCustomer });
      window.removeEventListener("focus", tell);
    };
    window.addEventListener("focus", tell);
    tell();
    return () => window.removeEventListener("focus", tell);
  }, [client, id, lastFromCustomer]);
}
