import type { TeamMessage } from "@onhand/api";
import { Button, Group, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { Ago } from "../../time/Ago";
import { roomQuery } from "./queries";
import classes from "./Team.module.css";

export function Message({ message, isOwn }: { message: TeamMessage; isOwn: boolean }) {
  const { t, coded } = useMessages();
  const [isReporting, setReporting] = useState(false);
  const change = useChange();
  return (
    <li className={classes.message} data-own={isOwn || undefined}>
      <div className={classes.top}>
        <bdi>{message.author.name}</bdi>
        <Ago at={message.at} className={classes.quiet} />
        {!message.gone && isOwn && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            loading={change.isPending}
            onClick={() => change.mutate({ path: `/team/messages/${message.id}`, method: "DELETE" })}
          >
            {t("team.delete")}
          </Button>
        )}
        {!message.gone && !isOwn && !message.reported && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setReporting(!isReporting)}>
            {t("team.report")}
          </Button>
        )}
        {message.reported && <span className={classes.quiet}>{t("team.reported")}</span>}
      </div>
      {message.gone ? (
        <p className={classes.gone}>{coded("team.gone", message.gone)}</p>
      ) : (
        <p dir="auto" className={classes.text}>
          {message.text}
        </p>
      )}
      {isReporting && !message.reported && (
        <ReportForm
          isSending={change.isPending}
          onCancel={() => setReporting(false)}
          onSend={(reason) =>
            change.mutate({ path: `/team/messages/${message.id}/report`, method: "POST", body: { reason } })
          }
        />
      )}
    </li>
  );
}

type ReportProps = { isSending: boolean; onCancel: () => void; onSend: (reason: string) => void };

function ReportForm({ isSending, onCancel, onSend }: ReportProps) {
  const { t } = useMessages();
  const [reason, setReason] = useState("");
  return (
    <div className={classes.form}>
      <Textarea
        label={t("team.report.why")}
        description={t("team.report.who")}
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button variant="default" onClick={onCancel}>
          {t("state.cancel")}
        </Button>
        <Button disabled={!reason.trim()} loading={isSending} onClick={() => onSend(reason)}>
          {t("team.report")}
        </Button>
      </Group>
    </div>
  );
}

type Change = { path: string; method: "POST" | "DELETE"; body?: unknown };

function useChange() {
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ path, method, body }: Change) => request(path, { method, ...(body ? { body } : {}) }),
    onError: sayProblem,
    onSettled: () => cache.invalidateQueries({ queryKey: roomQuery.queryKey }),
  });
}
