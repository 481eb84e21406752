import type { DecisionTold } from "@onhand/api";
import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { newClientId } from "../../commands/clientId";
import { reasonText } from "../../conversations/reasons";
import { useMessages } from "../../messages/MessagesProvider";
import { notify } from "../../notices/notices";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { Ago } from "../../time/Ago";
import { openContest, rightsQuery } from "./queries";
import classes from "./Rights.module.css";

/** One decision, why it was made, and the way to contest it. */
export function DecisionRow({ decision }: { decision: DecisionTold }) {
  const messages = useMessages();
  const { t, coded } = messages;
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={classes.decision}>
      <div className={classes.top}>
        <strong>{coded("decision", decision.kind)}</strong>
        <Ago at={decision.at} className={classes.quiet} />
      </div>
      {decision.reasons.length > 0 && (
        <ul className={classes.reasons}>
          {decision.reasons.map((reason) => (
            <li key={reason.code}>{reasonText(reason, messages)}</li>
          ))}
        </ul>
      )}
      <div className={classes.foot}>
        <span className={classes.quiet}>
          {decision.by ? t("rights.by", { name: decision.by }) : t("rights.byProgram")}
          {decision.became && ` · ${coded("offerBecame", decision.became)}`}
        </span>
        {decision.contest_id ? (
          <span className={classes.quiet}>{t("rights.contested")}</span>
        ) : (
          !isOpen && (
            <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
              {t("rights.contest")}
            </Button>
          )
        )}
      </div>
      {isOpen && !decision.contest_id && <ContestForm decision={decision} onClose={() => setOpen(false)} />}
    </li>
  );
}

function ContestForm({ decision, onClose }: { decision: DecisionTold; onClose: () => void }) {
  const { t } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const [id] = useState(newClientId);
  const [text, setText] = useState("");
  const send = useMutation({
    mutationFn: () => openContest({ id, kind: decision.kind, about: decision.about, text }),
    onSuccess: () => {
      notify("quiet", t("rights.contest.sent"));
      onClose();
    },
    onError: sayProblem,
    onSettled: () => cache.invalidateQueries({ queryKey: rightsQuery.queryKey }),
  });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <Textarea
        label={t("rights.contest.label")}
        description={t("rights.contest.what")}
        autosize
        minRows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t("state.cancel")}
        </Button>
        <Button type="submit" disabled={!text.trim()} loading={send.isPending}>
          {t("rights.contest.send")}
        </Button>
      </div>
    </form>
  );
}
