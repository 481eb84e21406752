import { Button, Center, Loader, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { SignIn } from "../features/session/SignIn";
import { changeAgent, meQuery } from "../http/queries";
import { problemFrom } from "../http/request";
import { LiveProvider } from "../live/LiveProvider";
import { useMessages } from "../messages/MessagesProvider";
import { Shell } from "./Shell";

/** Asks who is there, and shows the desk or the way in. */
export function Gate() {
  const { t, coded } = useMessages();
  const cache = useQueryClient();
  const { data: me, error, refetch, isPending } = useQuery(meQuery);
  const signedOut = useCallback(() => changeAgent(cache, null), [cache]);

  if (isPending) {
    return (
      <Center h="100dvh">
        <Loader aria-label={t("state.loading")} />
      </Center>
    );
  }
  if (error && !me) {
    return (
      <Center h="100dvh" p="md">
        <Stack align="center" maw={420}>
          <Text ta="center">{coded("problem", problemFrom(error).code)}</Text>
          <Button onClick={() => refetch()}>{t("state.retry")}</Button>
        </Stack>
      </Center>
    );
  }
  if (!me) return <SignIn />;
  return (
    <LiveProvider key={me.id} me={me} onSignedOut={signedOut}>
      <Shell me={me} />
    </LiveProvider>
  );
}
