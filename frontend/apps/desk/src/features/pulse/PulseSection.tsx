import type { PulseAsked } from "@onhand/api";
import { Button, Radio, Stack, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Asked } from "../../asked/Asked";
import { request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";
import classes from "./Pulse.module.css";
import { pulseQuery } from "./queries";

/** Three questions a week about work, answered by nobody in particular. */
export default function PulseSection() {
  const { t } = useMessages();
  const query = useQuery(pulseQuery);
  return (
    <Asked query={query} height={260}>
      {(asked) => (
        <div className={classes.pulse}>
          <p className={classes.quiet}>{t("pulse.promise", { count: asked.at_least })}</p>
          {asked.answered ? <p role="status">{t("pulse.answered")}</p> : <Questions asked={asked} />}
        </div>
      )}
    </Asked>
  );
}

const SCALE = [1, 2, 3, 4, 5] as const;

function Questions({ asked }: { asked: PulseAsked }) {
  const { t, coded } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const [scores, setScores] = useState<Record<string, number>>({});
  const [words, setWords] = useState("");
  const send = useMutation({
    mutationFn: () =>
      request<PulseAsked>("/work/pulse", {
        method: "POST",
        body: { scores: asked.questions.map((code) => scores[code]), words },
      }),
    onSuccess: (now) => cache.setQueryData(pulseQuery.queryKey, now),
    onError: sayProblem,
  });
  const isComplete = asked.questions.every((code) => scores[code]);
  return (
    <Stack gap="lg">
      {asked.questions.map((code) => (
        <Radio.Group
          key={code}
          label={coded("pulse.question", code)}
          value={String(scores[code] ?? "")}
          onChange={(score) => setScores((old) => ({ ...old, [code]: Number(score) }))}
        >
          <div className={classes.scale}>
            {SCALE.map((score) => (
              <Radio key={score} value={String(score)} label={String(score)} />
            ))}
          </div>
          <div className={classes.ends}>
            <span>{t("pulse.least")}</span>
            <span>{t("pulse.most")}</span>
          </div>
        </Radio.Group>
      ))}
      <Textarea
        label={t("pulse.words")}
        description={t("pulse.words.what")}
        autosize
        minRows={2}
        maxLength={500}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button className={classes.send} disabled={!isComplete} loading={send.isPending} onClick={() => send.mutate()}>
        {t("pulse.send")}
      </Button>
    </Stack>
  );
}
