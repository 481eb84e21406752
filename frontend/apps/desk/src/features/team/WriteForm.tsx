import type { TeamPage } from "@onhand/api";
import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useState } from "react";
import { newClientId } from "../../commands/clientId";
import { request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { roomQuery } from "./queries";
import classes from "./Team.module.css";

const LONGEST = 2000;

/** The id stays until it is written, so that trying again writes it once. */
export function WriteForm() {
  const { t } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const [text, setText] = useState("");
  const [id, setId] = useState(newClientId);
  const send = useMutation({
    mutationFn: () => request<TeamPage>("/team/messages", { method: "POST", body: { id, text } }),
    onSuccess: () => {
      setId(newClientId());
      setText("");
      return cache.invalidateQueries({ queryKey: roomQuery.queryKey });
    },
    onError: sayProblem,
  });
  const canSend = text.trim() !== "" && !send.isPending;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && canSend) send.mutate();
  };
  return (
    <div className={classes.form}>
      <Textarea
        label={t("team.write")}
        dir="auto"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button disabled={!canSend} loading={send.isPending} onClick={() => send.mutate()}>
        {t("composer.send")}
      </Button>
    </div>
  );
}
