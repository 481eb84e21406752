import type { View } from "@onhand/api";
import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { Icon } from "@onhand/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { conversationsQuery } from "../../http/queries";
import { useAction } from "../../keys/Actions";
import { useCounts } from "../../live/useCounts";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Inbox.module.css";
import { InboxList } from "./InboxList";
import { neighbour } from "./neighbour";
import { inSteadyOrder } from "./order";
import { ViewTabs } from "./ViewTabs";

export function Inbox() {
  const { t } = useMessages();
  const { view, conversationId } = useParams({ strict: false }) as { view: View; conversationId?: string };
  const { q = "" } = useSearch({ strict: false }) as { q?: string };
  const navigate = useNavigate();
  const list = useInfiniteQuery(conversationsQuery(view, q));
  const rows = inSteadyOrder(view, list.data?.pages.flatMap((page) => page.conversations) ?? []);
  const counts = useCounts() ?? list.data?.pages[0]?.counts;

  const go = (step: 1 | -1) => {
    const id = neighbour(rows, conversationId, step);
    if (id) navigate({ to: "/$view/$conversationId", params: { view, conversationId: id }, search: (old) => old });
  };
  useAction("next", rows.length > 0 ? () => go(1) : null);
  useAction("previous", rows.length > 0 ? () => go(-1) : null);

  return (
    <section className={classes.inbox} aria-label={t("inbox.title")}>
      <ViewTabs view={view} counts={counts} />
      <SearchField key={view} initial={q} view={view} />
      <InboxList list={list} rows={rows} view={view} chosen={conversationId} search={q} />
    </section>
  );
}

function SearchField({ initial, view }: { initial: string; view: View }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  const search = useDebouncedCallback((q: string) => {
    navigate({ to: ".", params: { view }, search: q ? { q } : {}, replace: true });
  }, 250);
  useEffect(() => () => search.cancel(), [search]);
  useAction("search", () => field.current?.focus());

  const change = (q: string) => {
    setText(q);
    search(q.trim());
  };
  return (
    <TextInput
      ref={field}
      className={classes.search}
      type="search"
      size="sm"
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => event.key === "Escape" && (text ? change("") : event.currentTarget.blur())}
      placeholder={t("inbox.search")}
      aria-label={t("inbox.search")}
      leftSection={<Icon name="search" size={16} />}
    />
  );
}
