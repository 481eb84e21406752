import type { Row } from "@onhand/api";
import { Button, Group, Menu, Modal, Stack, Text, Textarea } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useState } from "react";
import { useCommands } from "../../commands/useCommands";
import { useMessages } from "../../messages/MessagesProvider";

/** What the agent who serves may ask for themselves: a mentor, or to be out of it. */
export function CareMenu({ row }: { row: Row }) {
  const { t } = useMessages();
  const commands = useCommands();
  const [asking, setAsking] = useState<"hand" | "shield" | null>(null);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button size="xs" px={8} variant="subtle" color="gray" aria-label={t("care.menu")} title={t("care.menu")}>
            <Icon name="hand" size={16} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {row.hand ? (
            <Menu.Item leftSection={<Icon name="hand" size={16} />} onClick={() => commands.lowerHand(row.id)}>
              {t("care.lowerHand")}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<Icon name="hand" size={16} />} onClick={() => setAsking("hand")}>
              {t("care.raiseHand")}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<Icon name="shield" size={16} />} onClick={() => setAsking("shield")}>
            {t("care.shield")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Ask
        opened={asking === "hand"}
        onClose={() => setAsking(null)}
        what="hand"
        onSend={(text) => commands.raiseHand(row.id, text)}
      />
      <Ask
        opened={asking === "shield"}
        onClose={() => setAsking(null)}
        what="shield"
        onSend={(text) => commands.shield(row.id, text)}
      />
    </>
  );
}

const LONGEST = { hand: 500, shield: 4000 } as const;
const TEXTS = {
  hand: { title: "care.raiseHand", what: "care.hand.what", label: "care.hand.label", confirm: "care.hand.confirm" },
  shield: {
    title: "care.shield",
    what: "care.shield.what",
    label: "care.shield.label",
    confirm: "care.shield.confirm",
  },
} as const;

type AskProps = {
  opened: boolean;
  onClose: () => void;
  what: "hand" | "shield";
  onSend: (text: string) => Promise<boolean>;
};

/** Says what follows before it is done; the words are not needed. */
function Ask({ opened, onClose, what, onSend }: AskProps) {
  const { t } = useMessages();
  const [text, setText] = useState("");
  const [doing, setDoing] = useState(false);
  const send = async () => {
    setDoing(true);
    const done = await onSend(text.trim());
    setDoing(false);
    if (!done) return;
    setText("");
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(TEXTS[what].title)}
      closeButtonProps={{ "aria-label": t("state.close") }}
      centered
    >
      <Stack>
        <Text size="sm">{t(TEXTS[what].what)}</Text>
        <Textarea
          data-autofocus
          label={t(TEXTS[what].label)}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={LONGEST[what]}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("state.cancel")}
          </Button>
          <Button loading={doing} onClick={send}>
            {t(TEXTS[what].confirm)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
