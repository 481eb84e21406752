import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { problemFrom } from "../http/request";
import { useMessages } from "../messages/MessagesProvider";

/** As much as is read here of what a query gives, of one page or of several. */
type Question<Answer> = {
  data: Answer | undefined;
  isPending: boolean;
  error: Error | null;
  refetch: () => unknown;
};

/** `height`: of the outline, in pixels. `instead`: another way on where there is no answer. */
type Props<Answer> = {
  query: Question<Answer>;
  height: number;
  instead?: ReactNode;
  children: (answer: Answer) => ReactNode;
};

/**
 * What a question to the server came to: the answer, its outline while it is on the way, or why there is none. An answer that
 * is there stays when asking again fails, with whatever somebody is writing in it.
 */
export function Asked<Answer>({ query, height, instead, children }: Props<Answer>) {
  const { t, coded } = useMessages();
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Skeleton h={height} radius="md" aria-label={t("state.loading")} />;
  return (
    <Stack align="flex-start" gap="xs" role="alert">
      <Text size="sm">{coded("problem", problemFrom(query.error).code)}</Text>
      <Group gap="xs">
        <Button variant="default" size="sm" onClick={() => query.refetch()}>
          {t("state.retry")}
        </Button>
        {instead}
      </Group>
    </Stack>
  );
}
