import { Drawer } from "@mantine/core";
import { ContextPanel } from "../features/context/ContextPanel";
import { useMessages } from "../messages/MessagesProvider";

type Props = { conversationId: string; opened: boolean; onClose: () => void };

/** The details on screens that have no room for a third column. */
export default function ContextDrawer({ conversationId, opened, onClose }: Props) {
  const { t } = useMessages();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={380}
      title={t("context.title")}
      closeButtonProps={{ "aria-label": t("state.close") }}
    >
      <ContextPanel key={conversationId} conversationId={conversationId} />
    </Drawer>
  );
}
