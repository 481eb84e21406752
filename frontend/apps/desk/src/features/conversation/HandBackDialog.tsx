import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useMessages } from "../../messages/MessagesProvider";

type Props = { opened: boolean; onClose: () => void; onConfirm: () => void };

/** Asks once more: a slip would put the customer back with the assistant whom they left. */
export default function HandBackDialog({ opened, onClose, onConfirm }: Props) {
  const { t } = useMessages();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("handBack.title")}
      closeButtonProps={{ "aria-label": t("state.close") }}
      size="sm"
      centered
    >
      <Stack>
        <Text size="sm">{t("handBack.what")}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("state.cancel")}
          </Button>
          <Button data-autofocus onClick={onConfirm}>
            {t("handBack.confirm")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
