import type { Me } from "@onhand/api";
import { Button, Skeleton, Stack, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { Message } from "./Message";
import { roomQuery } from "./queries";
import { Reports } from "./Reports";
import classes from "./Team.module.css";
import { WriteForm } from "./WriteForm";

/** Where those who serve talk with each other. Nothing reads it but they. */
export default function TeamSection({ me }: { me: Me }) {
  const { t } = useMessages();
  return (
    <div className={classes.room}>
      <p className={classes.quiet}>{t("team.intro")}</p>
      {me.role === "lead" && <Reports />}
      <WriteForm />
      <Messages myId={me.id} />
    </div>
  );
}

function Messages({ myId }: { myId: string }) {
  const { t, coded } = useMessages();
  const query = useInfiniteQuery(roomQuery);
  if (query.isPending) return <Skeleton h={220} aria-label={t("state.loading")} />;
  if (!query.data)
    return (
      <Stack align="flex-start" gap="xs" role="alert">
        <Text>{coded("problem", problemFrom(query.error).code)}</Text>
        <Button variant="default" onClick={() => query.refetch()}>
          {t("state.retry")}
        </Button>
      </Stack>
    );
  const messages = [...new Map(query.data.pages.flatMap((page) => page.messages).map((one) => [one.id, one])).values()];
  if (messages.length === 0) return <p>{t("team.empty")}</p>;
  return (
    <>
      <ol className={classes.messages} aria-label={t("team.messages")}>
        {messages.map((message) => (
          <Message key={message.id} message={message} isOwn={message.author.id === myId} />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
          {t("team.older")}
        </Button>
      )}
    </>
  );
}
