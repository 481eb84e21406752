import type { View } from "@onhand/api";
import { Button, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useState } from "react";
import { meQuery } from "../../http/queries";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { abilitiesOn } from "./abilities";
import { CallBar } from "./CallBar";
import { Composer } from "./Composer";
import { copilotOf } from "./copilot";
import { ConversationHeader } from "./ConversationHeader";
import classes from "./ConversationPane.module.css";
import { LanguageNotice } from "./LanguageNotice";
import { HandBar } from "./HandBar";
import { LookingOn } from "./LookingOn";
import { ProposedActionCard } from "./ProposedActionCard";
import { Stream } from "./Stream";
import { TypingLine } from "./TypingLine";
import { useConversation } from "./useConversation";

const ResolveDialog = lazy(() => import("./ResolveDialog"));
const TransferDialog = lazy(() => import("./TransferDialog"));

type Props = { conversationId: string; view: View; onDetails: (() => void) | null };

export function ConversationPane({ conversationId, view, onDetails }: Props) {
  const { coded, t } = useMessages();
  const { data: me } = useQuery(meQuery);
  const { row, history, events, typing, seenByCustomer, pending } = useConversation(conversationId);
  const copilot = useMemo(() => copilotOf(events), [events]);
  const isReplying = pending.some(({ command, state }) => command.type === "message" && state !== "failed");
  const [dialog, setDialog] = useState<"resolve" | "transfer" | null>(null);

  const failure = row.error ?? (events.length === 0 ? history.error : null);
  if (failure && !row.data) {
    return (
      <Stack className={classes.state} gap="sm">
        <Text>{coded("problem", problemFrom(failure).code)}</Text>
        <Button
          variant="default"
          onClick={() => {
            row.refetch();
            history.refetch();
          }}
        >
          {t("state.retry")}
        </Button>
      </Stack>
    );
  }
  if (!row.data || !me || (events.length === 0 && history.isPending)) return <Waiting />;

  const abilities = abilitiesOn(row.data, me.id);
  return (
    <>
      <ConversationHeader
        row={row.data}
        view={view}
        abilities={abilities}
        onDetails={onDetails}
        onResolve={() => setDialog("resolve")}
        onTransfer={() => setDialog("transfer")}
      />
      <Stream
        events={events}
        pending={pending}
        row={row.data}
        myId={me.id}
        seenByCustomer={seenByCustomer}
        failed={history.isError ? () => history.refetch() : null}
      />
      <LookingOn row={row.data} me={me} />
      <HandBar row={row.data} isHolder={abilities.isHolder} />
      <TypingLine typing={typing} row={row.data} />
      <LanguageNotice row={row.data} />
      <CallBar events={events} conversationId={conversationId} isHolder={abilities.isHolder} />
      {copilot.action && (
        <ProposedActionCard
          key={copilot.action.id}
          action={copilot.action}
          conversationId={conversationId}
          isHolder={abilities.isHolder}
        />
      )}
      <Composer
        row={row.data}
        abilities={abilities}
        me={me}
        suggested={isReplying || copilot.action?.state === "running" ? null : copilot.reply}
      />
      <Suspense>
        <ResolveDialog opened={dialog === "resolve"} onClose={() => setDialog(null)} row={row.data} />
        <TransferDialog opened={dialog === "transfer"} onClose={() => setDialog(null)} row={row.data} me={me} />
      </Suspense>
    </>
  );
}

function Waiting() {
  const { t } = useMessages();
  return (
    <Stack gap="lg" p="lg" aria-busy="true" aria-label={t("state.loading")}>
      <Skeleton height={20} width="40%" />
      <Skeleton height={48} width="55%" radius="lg" />
      <Skeleton height={64} width="60%" radius="lg" ml="auto" />
      <Skeleton height={40} width="45%" radius="lg" />
    </Stack>
  );
}
