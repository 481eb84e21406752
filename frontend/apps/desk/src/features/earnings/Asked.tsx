import { Button, Skeleton, Stack, Text } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";

/** What a question to the server came to: the answer, its outline while it is on the way, or why there is none. */
export function Asked<Answer>({
  query,
  height,
  children,
}: {
  query: UseQueryResult<Answer>;
  height: number;
  children: (answer: Answer) => ReactNode;
}) {
  const { t, coded } = useMessages();
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Skeleton h={height} radius="md" aria-label={t("state.loading")} />;
  return (
    <Stack align="flex-start" gap="xs" role="alert">
      <Text>{coded("problem", problemFrom(query.error).code)}</Text>
      <Button variant="default" onClick={() => query.refetch()}>
        {t("state.retry")}
      </Button>
    </Stack>
  );
}
