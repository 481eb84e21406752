import type { Row, View } from "@onhand/api";
import { Button, Skeleton, Stack, Text } from "@mantine/core";
import type { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { Empty } from "./Empty";
import classes from "./Inbox.module.css";
import { InboxRow } from "./InboxRow";

type List = Pick<
  ReturnType<typeof useInfiniteQuery>,
  "isPending" | "isError" | "error" | "refetch" | "hasNextPage" | "isFetchingNextPage" | "fetchNextPage"
>;

type Props = { list: List; rows: Row[]; view: View; chosen: string | undefined; search: string };

export function InboxList({ list, rows, view, chosen, search }: Props) {
  const { t, coded } = useMessages();
  if (list.isPending) return <Waiting />;
  if (list.isError && rows.length === 0) {
    return (
      <Stack className={classes.state} gap="sm">
        <Text size="sm">{coded("problem", problemFrom(list.error).code)}</Text>
        <Button size="xs" variant="default" onClick={() => list.refetch()}>
          {t("state.retry")}
        </Button>
      </Stack>
    );
  }
  if (rows.length === 0) return <Empty view={view} search={search} />;
  return (
    <div className={classes.scroll}>
      <ul className={classes.list} aria-label={t(`inbox.view.${view}`)}>
        {rows.map((row) => (
          <InboxRow key={row.id} row={row} view={view} chosen={row.id === chosen} />
        ))}
      </ul>
      {list.hasNextPage && <More list={list} />}
    </div>
  );
}

/** Fetches the next page when it comes into sight; a button for who does not scroll. */
function More({ list }: { list: List }) {
  const { t } = useMessages();
  const end = useRef<HTMLDivElement>(null);
  const fetchNext = useRef(list.fetchNextPage);
  fetchNext.current = list.fetchNextPage;
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) fetchNext.current();
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={end} className={classes.more}>
      <Button size="xs" variant="subtle" loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
        {t("inbox.more")}
      </Button>
    </div>
  );
}

function Waiting() {
  const { t } = useMessages();
  return (
    <Stack gap="md" p="md" aria-busy="true" aria-label={t("state.loading")}>
      {[70, 55, 80, 60, 45, 75].map((width) => (
        <div key={width}>
          <Skeleton height={12} width={`${width}%`} mb={8} />
          <Skeleton height={10} width="90%" />
        </div>
      ))}
    </Stack>
  );
}
