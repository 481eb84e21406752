import type { LogEvent } from "@onhand/api";
import { Button, Group, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useMemo } from "react";
import { newClientId } from "../../commands/clientId";
import { request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";

type Props = { events: readonly LogEvent[]; conversationId: string; isHolder: boolean };

/** The number to call, as long as the agent who holds the conversation has not said that they did. */
export function CallBar({ events, conversationId, isHolder }: Props) {
  const { t } = useMessages();
  const sayProblem = useProblemNotice();
  const phone = useMemo(() => phoneToCall(events), [events]);
  const called = useMutation({
    mutationFn: () =>
      request(`/conversations/${conversationId}/callback/called`, {
        method: "POST",
        body: { client_id: newClientId() },
      }),
    onError: sayProblem,
  });
  if (!phone || !isHolder) return null;
  return (
    <Group gap="sm" px="md" py={6} role="status">
      <Text size="sm">
        {t("callback.toCall")}{" "}
        <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
          <bdi>{phone}</bdi>
        </a>
      </Text>
      <Button size="compact-xs" variant="light" loading={called.isPending} onClick={() => called.mutate()}>
        {t("callback.called")}
      </Button>
    </Group>
  );
}

/** The number of the callback that stands: of this episode, begun, and not called yet. */
export function phoneToCall(events: readonly LogEvent[]): string {
  let phone = "";
  for (const event of events) {
    if (event.kind === "callback_booked" || event.kind === "callback_rescheduled") phone = event.data.phone;
    if (/^(callback_(called|cancelled)|resolved|handed_back)$/.test(event.kind)) phone = "";
  }
  return phone;
}
