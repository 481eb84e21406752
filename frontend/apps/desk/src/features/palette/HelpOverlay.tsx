import { Kbd, Modal, Table, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useAction } from "../../keys/Actions";
import { ACTIONS, keyFor } from "../../keys/keymap";
import { useMessages } from "../../messages/MessagesProvider";

export default function HelpOverlay() {
  const { t } = useMessages();
  const [opened, { open, close }] = useDisclosure(false);
  useAction("help", open);
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t("help.title")}
      closeButtonProps={{ "aria-label": t("state.close") }}
      centered
    >
      <Table withRowBorders={false} verticalSpacing={6}>
        <Table.Tbody>
          {ACTIONS.filter((action) => keyFor(action)).map((action) => (
            <Table.Tr key={action}>
              <Table.Td w={110}>
                <Kbd style={{ whiteSpace: "nowrap" }}>{keyFor(action)}</Kbd>
              </Table.Td>
              <Table.Td>{t(`action.${action}`)}</Table.Td>
            </Table.Tr>
          ))}
          {(
            [
              "send",
              "newline",
              "sendDraft",
              "editDraft",
              "canned",
              "mention",
              "disposition",
              "confirm",
              "confirmInNote",
            ] as const
          ).map((key) => (
            <Table.Tr key={key}>
              <Table.Td>
                <Kbd style={{ whiteSpace: "nowrap" }}>{t(`help.${key}.key`)}</Kbd>
              </Table.Td>
              <Table.Td>{t(`help.${key}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="var(--text-quiet)" mt="sm">
        {t("help.note")}
      </Text>
    </Modal>
  );
}
