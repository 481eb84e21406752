import { Button, Center, Stack, Text } from "@mantine/core";
import { useMessages } from "../messages/MessagesProvider";

/** Our own mistake: said, with the way out that nearly always helps. What was unsent is kept. */
export function Broken() {
  const { t } = useMessages();
  return (
    <Center mih="50dvh" flex={1} p="lg">
      <Stack align="center" gap="sm" role="alert">
        <Text>{t("desk.broken")}</Text>
        <Button onClick={() => window.location.reload()}>{t("desk.broken.reload")}</Button>
      </Stack>
    </Center>
  );
}
