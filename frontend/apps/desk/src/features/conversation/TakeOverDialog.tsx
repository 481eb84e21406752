import type { AgentRef, Row } from "@onhand/api";
import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { newClientId } from "../../commands/clientId";
import { rowQuery } from "../../http/queries";
import { request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";

const REASON_CHARACTERS = 500;

type Props = { opened: boolean; onClose: () => void; row: Row; holder: AgentRef };

/** A lead takes a conversation over from the agent who holds it, and says why. */
export default function TakeOverDialog({ opened, onClose, row, holder }: Props) {
  const { t } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const [reason, setReason] = useState("");
  const [clientId] = useState(newClientId);
  const change = useMutation({
    mutationFn: () =>
      request(`/floor/conversations/${row.id}/take-over`, {
        method: "POST",
        body: { client_id: clientId, epoch: row.epoch, reason },
      }),
    onSuccess: onClose,
    onError: sayProblem,
    onSettled: () => cache.invalidateQueries({ queryKey: rowQuery(row.id).queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("takeOver.title", { name: holder.name })}
      closeButtonProps={{ "aria-label": t("state.close") }}
      centered
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text size="sm">{t("takeOver.what", { name: holder.name })}</Text>
          <Textarea
            data-autofocus
            label={t("takeOver.reason")}
            description={t("takeOver.reason.what", { name: holder.name })}
            value={reason}
            maxLength={REASON_CHARACTERS}
            minRows={2}
            autosize
            required
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("state.cancel")}
            </Button>
            <Button type="submit" disabled={!reason.trim()} loading={change.isPending}>
              {t("takeOver.open")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
