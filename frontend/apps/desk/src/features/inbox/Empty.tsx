import type { View } from "@onhand/api";
import { Button, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { meQuery } from "../../http/queries";
import { useActions } from "../../keys/Actions";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Inbox.module.css";

/** Nothing here: why, and what would change it. */
export function Empty({ view, search }: { view: View; search: string }) {
  const { t } = useMessages();
  const actions = useActions();
  const { data: me } = useQuery(meQuery);
  const asksToAccept = !search && view === "mine" && me?.accepting === false;
  const hint = search
    ? "inbox.nothingFound.hint"
    : asksToAccept
      ? "inbox.empty.mine.switch"
      : (`inbox.empty.${view}.hint` as const);
  return (
    <Stack className={classes.state} gap={6}>
      <Text fw={600} size="sm" c="var(--text)">
        {search ? t("inbox.nothingFound", { search }) : t(`inbox.empty.${view}`)}
      </Text>
      <Text size="sm">{t(hint)}</Text>
      {asksToAccept && (
        <Button size="xs" mt="xs" onClick={() => actions.run("toggleAccepting")}>
          {t("presence.accept")}
        </Button>
      )}
    </Stack>
  );
}
