import { Kbd, Stack, Text } from "@mantine/core";
import { useMessages } from "../messages/MessagesProvider";
import classes from "./DeskPage.module.css";

export function NothingChosen() {
  const { t } = useMessages();
  return (
    <main id="conversation" className={classes.nothing} tabIndex={-1}>
      <Stack gap="xs" align="center">
        <Text component="h1" fw={600} fz="md" m={0} c="var(--text)">
          {t("desk.nothingChosen")}
        </Text>
        <Text size="sm">
          <Kbd>J</Kbd> <Kbd>K</Kbd> {t("desk.nothingChosen.keys")} · <Kbd>?</Kbd> {t("desk.nothingChosen.help")}
        </Text>
      </Stack>
    </main>
  );
}
