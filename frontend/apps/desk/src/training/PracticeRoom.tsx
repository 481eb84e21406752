import { DISPOSITIONS, type Disposition, type Practice } from "@onhand/api";
import { Alert, Button, Group, Text, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Asked } from "../asked/Asked";
import { newClientId } from "../commands/clientId";
import { againEvery } from "../http/again";
import { problemFrom } from "../http/request";
import { useMessages } from "../messages/MessagesProvider";
import type { Ask } from "./ask";
import { Checklist } from "./Checklist";
import { Transcript } from "./Transcript";
import classes from "./Training.module.css";

const LOOK_AGAIN_MS = 1500;

type Props = { ask: Ask; runId: string; onClose: () => void };

/** A conversation with a simulated customer, and the facts that the desk would show beside it. */
export function PracticeRoom({ ask, runId, onClose }: Props) {
  const key = ["practice", runId];
  const query = useQuery({
    queryKey: key,
    queryFn: () => ask<Practice>(`/practice/${runId}`),
    refetchInterval: (query) => (query.state.data?.run.ended_at ? false : againEvery(LOOK_AGAIN_MS)(query)),
  });
  return (
    <Asked query={query} height={320} instead={<Back onClick={onClose} />}>
      {(practice) => (
        <section className={classes.room} aria-label={practice.run.title}>
          <header className={classes.roomHead}>
            <With practice={practice} />
            <Back onClick={onClose} />
          </header>
          <Facts facts={practice.facts} />
          <Said practice={practice} />
          {practice.run.ended_at ? (
            <Found practice={practice} />
          ) : (
            <Answering ask={ask} practice={practice} cacheKey={key} />
          )}
        </section>
      )}
    </Asked>
  );
}

function Back({ onClick }: { onClick: () => void }) {
  const { t } = useMessages();
  return (
    <Button variant="default" size="xs" onClick={onClick}>
      {t("practice.back")}
    </Button>
  );
}

function With({ practice }: { practice: Practice }) {
  const { t } = useMessages();
  return (
    <div>
      <h2>{practice.run.title}</h2>
      <Text size="sm" c="var(--text-quiet)">
        {t("practice.with", { name: practice.customer })}
      </Text>
    </div>
  );
}

function Facts({ facts }: { facts: readonly string[] }) {
  const { t } = useMessages();
  return (
    <details className={classes.facts} open>
      <summary>{t("practice.facts")}</summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact} dir="auto">
            {fact}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Said({ practice }: { practice: Practice }) {
  const end = useRef<HTMLDivElement>(null);
  const count = practice.messages.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is what scrolls
  useEffect(() => {
    end.current?.scrollIntoView({ block: "nearest" });
  }, [count]);
  return (
    <div className={classes.said} aria-live="polite">
      <Transcript practice={practice} />
      <div ref={end} />
    </div>
  );
}

type AnsweringProps = { ask: Ask; practice: Practice; cacheKey: string[] };

function Answering({ ask, practice, cacheKey }: AnsweringProps) {
  const { t, coded } = useMessages();
  const cache = useQueryClient();
  const [text, setText] = useState("");
  const [isEnding, setEnding] = useState(false);
  const ends = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isEnding) ends.current?.focus(); // also on a small screen, where they stand below what is seen
  }, [isEnding]);
  const keep = (shown: Practice) => cache.setQueryData(cacheKey, shown);
  const path = `/practice/${practice.run.id}`;
  const writing = useMutation({
    mutationFn: (said: { text: string; client_id: string }) =>
      ask<Practice>(`${path}/messages`, { method: "POST", body: said }),
    onSuccess: (shown) => {
      setText("");
      keep(shown);
    },
  });
  const ending = useMutation({
    mutationFn: (disposition: Disposition) =>
      ask<Practice>(`${path}/resolve`, { method: "POST", body: { client_id: newClientId(), disposition } }),
    onSuccess: (shown) => {
      keep(shown);
      cache.invalidateQueries({ queryKey: ["training"] });
    },
  });
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() && !writing.isPending) writing.mutate({ text: text.trim(), client_id: newClientId() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const failed = writing.error ?? ending.error;
  return (
    <div className={classes.answering}>
      {failed && (
        <Alert color="red" role="alert">
          {coded("problem", problemFrom(failed).code)}
        </Alert>
      )}
      {isEnding ? (
        <fieldset ref={ends} tabIndex={-1} className={classes.ending}>
          <legend>{t("practice.endedHow")}</legend>
          {DISPOSITIONS.map((disposition) => (
            <Button
              key={disposition}
              variant="default"
              loading={ending.isPending && ending.variables === disposition}
              onClick={() => ending.mutate(disposition)}
            >
              {t(`disposition.${disposition}`)}
            </Button>
          ))}
          <Button variant="subtle" onClick={() => setEnding(false)}>
            {t("practice.goOn")}
          </Button>
        </fieldset>
      ) : (
        <form onSubmit={send}>
          <Textarea
            aria-label={t("practice.write")}
            placeholder={t("practice.write")}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <Group justify="space-between" mt="xs">
            <Button variant="default" onClick={() => setEnding(true)}>
              {t("practice.end")}
            </Button>
            <Button type="submit" loading={writing.isPending} disabled={!text.trim()}>
              {t("practice.send")}
            </Button>
          </Group>
        </form>
      )}
    </div>
  );
}

function Found({ practice }: { practice: Practice }) {
  const { t } = useMessages();
  const points = practice.run.checklist;
  return (
    <div className={classes.found} role="status">
      <h3>{t("practice.found", { met: points.filter(({ met }) => met).length, of: points.length })}</h3>
      <p>{t("practice.foundHow")}</p>
      <Checklist points={points} />
    </div>
  );
}
