import type { Colleague, Me, Row } from "@onhand/api";
import { Button, Group, Modal, Radio, ScrollArea, Skeleton, Stack, Text, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useCommands } from "../../commands/useCommands";
import { agentsQuery } from "../../http/queries";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";

type Props = { opened: boolean; onClose: () => void; row: Row; me: Me };

const QUEUE = "queue";

/** To a colleague, or back to the front of the queue, with a private word on why. */
export default function TransferDialog({ opened, onClose, row, me }: Props) {
  const { t } = useMessages();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("transfer.title")}
      closeButtonProps={{ "aria-label": t("state.close") }}
      centered
    >
      <Choice row={row} me={me} onClose={onClose} />
    </Modal>
  );
}

function Choice({ row, me, onClose }: Omit<Props, "opened">) {
  const { t, coded } = useMessages();
  const commands = useCommands();
  const agents = useQuery({ ...agentsQuery, staleTime: 0 });
  const [to, setTo] = useState(QUEUE);
  const [note, setNote] = useState("");
  const [doing, setDoing] = useState(false);
  const others = (agents.data ?? []).filter((agent) => agent.id !== me.id).sort(byHelpfulness(row.language));

  const transfer = async () => {
    setDoing(true);
    const done = await commands.transfer(row.id, to === QUEUE ? null : to, note.trim());
    setDoing(false);
    if (done) onClose();
  };

  return (
    <Stack>
      <Radio.Group label={t("transfer.to")} value={to} onChange={setTo}>
        <ScrollArea.Autosize mah={300} mt="xs" type="auto">
          <Stack gap={10} p={2}>
            <Radio value={QUEUE} label={t("transfer.queue")} description={t("transfer.queue.what")} data-autofocus />
            {agents.isPending && <Skeleton height={36} />}
            {agents.error && <Text size="sm">{coded("problem", problemFrom(agents.error).code)}</Text>}
            {others.map((agent) => (
              <Radio key={agent.id} value={agent.id} label={agent.name} description={<Facts agent={agent} />} />
            ))}
          </Stack>
        </ScrollArea.Autosize>
      </Radio.Group>
      <Textarea
        label={t("transfer.note")}
        description={t("transfer.note.who")}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("state.cancel")}
        </Button>
        <Button loading={doing} onClick={transfer}>
          {t("action.transfer")}
        </Button>
      </Group>
    </Stack>
  );
}

function Facts({ agent }: { agent: Colleague }) {
  const { t, coded, languageName } = useMessages();
  const state =
    agent.presence === "online"
      ? t(agent.accepting ? "presence.accepting" : "presence.notAccepting")
      : coded("presence.state", agent.presence);
  const load = t("presence.load", { load: agent.load, capacity: agent.capacity });
  return [state, load, agent.languages.map(languageName).join(", ")].filter(Boolean).join(" · ");
}

/** Who takes work and speaks the language stands first. */
function byHelpfulness(language: string | null): (a: Colleague, b: Colleague) => number {
  const rank = (agent: Colleague) =>
    Number(agent.accepting && agent.presence === "online") * 2 +
    Number(language !== null && agent.languages.includes(language));
  return (a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name);
}
