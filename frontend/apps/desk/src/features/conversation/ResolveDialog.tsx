import { DISPOSITIONS, type Disposition, type Row } from "@onhand/api";
import { Button, Group, Kbd, Modal, Radio, Stack, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useState } from "react";
import { useCommands } from "../../commands/useCommands";
import { customerName } from "../../conversations/names";
import { wrapUpQuery } from "../../http/queries";
import { useMessages } from "../../messages/MessagesProvider";
import { notify } from "../../notices/notices";
import { ProposedNote } from "./ProposedNote";
import { Tags, withAdded } from "./Tags";

type Props = { opened: boolean; onClose: () => void; row: Row };

/** The wrap-up: how it ended, what it was about, and what the next one should know. 1–5 choose, Ctrl or ⌘ + Enter confirms. */
export default function ResolveDialog({ opened, onClose, row }: Props) {
  const messages = useMessages();
  const { t } = messages;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("resolve.title", { name: customerName(row, messages) })}
      closeButtonProps={{ "aria-label": t("state.close") }}
      centered
    >
      <WrapUp row={row} onClose={onClose} />
    </Modal>
  );
}

function WrapUp({ row, onClose }: Omit<Props, "opened">) {
  const messages = useMessages();
  const { t, language } = messages;
  const commands = useCommands();
  // What is proposed holds until the agent chooses: their own choice is never changed by what comes later.
  const { data: proposed, isPending } = useQuery(wrapUpQuery(row.id, language));
  const [chosen, setChosen] = useState<Disposition | null>(null);
  const [chosenTags, setChosenTags] = useState<string[] | null>(null);
  const [added, setAdded] = useState("");
  const [note, setNote] = useState("");
  const [doing, setDoing] = useState(false);
  const disposition = chosen ?? proposed?.disposition ?? "answered";
  const tags = chosenTags ?? proposed?.tags ?? [];

  const resolve = async () => {
    setDoing(true);
    const done = await commands.resolve(row.id, disposition, note.trim(), withAdded(tags, added));
    setDoing(false);
    if (!done) return;
    onClose();
    notify("quiet", t("resolve.done", { name: customerName(row, messages) }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inText = event.target instanceof HTMLTextAreaElement || isTextField(event.target);
    const byNumber = inText ? undefined : DISPOSITIONS[Number(event.key) - 1];
    if (byNumber) setChosen(byNumber);
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey || (!inText && event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      resolve();
    }
  };

  return (
    <Stack onKeyDown={onKeyDown}>
      <Radio.Group
        label={t("resolve.disposition")}
        value={disposition}
        onChange={(value) => setChosen(value as Disposition)}
      >
        <Stack gap={8} mt="xs">
          {DISPOSITIONS.map((each, index) => (
            <Radio
              key={each}
              value={each}
              data-autofocus={each === disposition || undefined}
              label={
                <Group gap={8} component="span" wrap="nowrap">
                  <Kbd size="xs" aria-hidden="true">
                    {index + 1}
                  </Kbd>
                  {t(`disposition.${each}`)}
                </Group>
              }
            />
          ))}
        </Stack>
      </Radio.Group>
      <Tags tags={tags} added={added} onChange={setChosenTags} onAdded={setAdded} />
      <Textarea
        label={t("resolve.note")}
        description={t("resolve.note.who")}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ProposedNote text={proposed?.text} isComing={isPending} note={note} onUse={setNote} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("state.cancel")}
        </Button>
        <Button loading={doing} onClick={resolve}>
          {t("action.resolve")}
        </Button>
      </Group>
    </Stack>
  );
}

function isTextField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === "text";
}
