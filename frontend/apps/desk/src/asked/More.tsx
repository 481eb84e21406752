import { Button } from "@mantine/core";
import type { MessageKey } from "../messages/catalogue";
import { useMessages } from "../messages/MessagesProvider";

type Pages = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };

/** The next page of a list, as long as there is one. */
export function More({ query, label = "inbox.more" }: { query: Pages; label?: MessageKey }) {
  const { t } = useMessages();
  if (!query.hasNextPage) return null;
  return (
    <Button variant="default" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
      {t(label)}
    </Button>
  );
}
