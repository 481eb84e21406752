import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";

/** A fetched thing: bars while it comes, a sentence and a way to try again when it does not. */
export function Loaded<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  const { t, coded } = useMessages();
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <Group gap="xs">
        <Text size="sm">{coded("problem", problemFrom(query.error).code)}</Text>
        <Button size="compact-xs" variant="default" onClick={() => query.refetch()}>
          {t("state.retry")}
        </Button>
      </Group>
    );
  }
  return (
    <Stack gap={8} aria-busy="true" aria-label={t("state.loading")}>
      <Skeleton height={14} width="85%" />
      <Skeleton height={12} width="60%" />
      <Skeleton height={12} width="70%" />
    </Stack>
  );
}
