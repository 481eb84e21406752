import { Anchor, Center, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMessages } from "../messages/MessagesProvider";

export function NotThere() {
  const { t } = useMessages();
  return (
    <Center flex={1} p="lg">
      <Stack align="center" gap="xs">
        <Text fw={600}>{t("desk.notThere")}</Text>
        <Anchor component={Link} to="/">
          {t("desk.notThere.back")}
        </Anchor>
      </Stack>
    </Center>
  );
}
