import type { Attempt } from "@onhand/api";
import { Alert, Button, Group, Textarea } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Asked } from "../../asked/Asked";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { asApplicant } from "../../training/ask";
import classes from "./Apply.module.css";

type Props = { token: string; testId: string; onDone: () => void };

/** A test: questions in a column, handed in once. */
export function TestForm({ token, testId, onDone }: Props) {
  const { t } = useMessages();
  const ask = asApplicant(token);
  const query = useQuery({
    queryKey: ["attempt", token, testId],
    queryFn: () => ask<Attempt>(`/tests/${testId}`, { method: "POST", body: {} }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  const back = (
    <Button variant="default" size="sm" onClick={onDone}>
      {t("practice.back")}
    </Button>
  );
  return (
    <Asked query={query} height={420} instead={back}>
      {(attempt) => <Questions token={token} attempt={attempt} onDone={onDone} />}
    </Asked>
  );
}

function Questions({ token, attempt, onDone }: { token: string; attempt: Attempt; onDone: () => void }) {
  const { t, coded } = useMessages();
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const answer = (id: string, text: string) => setAnswers((now) => ({ ...now, [id]: text }));
  const handing = useMutation({
    mutationFn: () => asApplicant(token)<Attempt>(`/attempts/${attempt.id}`, { method: "PUT", body: { answers } }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    handing.mutate();
  };
  if (handing.data) return <Done attempt={handing.data} onDone={onDone} />;
  return (
    <form onSubmit={submit} className={classes.questions} lang={attempt.language}>
      <header className={classes.head}>
        <h1 dir="auto">{attempt.title}</h1>
        <p dir="auto">{attempt.intro}</p>
      </header>
      {attempt.kind === "writing" ? (
        <Writing attempt={attempt} text={answers.text ?? ""} onChange={(text) => answer("text", text)} />
      ) : (
        attempt.questions.map((question, number) => (
          <fieldset key={question.id} className={classes.question}>
            <legend dir="auto">
              {number + 1}. {question.ask}
            </legend>
            {question.choices.map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name={question.id}
                  checked={answers[question.id] === choice}
                  onChange={() => answer(question.id, choice)}
                />
                <span dir="auto">{choice}</span>
              </label>
            ))}
            {question.choices.length === 0 && (
              <input
                type="text"
                aria-label={t("test.missingWord", { number: number + 1 })}
                autoComplete="off"
                spellCheck={false}
                maxLength={100}
                value={answers[question.id] ?? ""}
                onChange={(event) => answer(question.id, event.currentTarget.value)}
              />
            )}
          </fieldset>
        ))
      )}
      {handing.error && (
        <Alert color="red" role="alert">
          {coded("problem", problemFrom(handing.error).code)}
        </Alert>
      )}
      <Group justify="space-between">
        <Button variant="default" onClick={onDone}>
          {t("test.later")}
        </Button>
        <Button
          type="submit"
          loading={handing.isPending}
          disabled={attempt.kind === "writing" && !answers.text?.trim()}
        >
          {t("test.handIn")}
        </Button>
      </Group>
    </form>
  );
}

function Writing({ attempt, text, onChange }: { attempt: Attempt; text: string; onChange: (text: string) => void }) {
  const { t } = useMessages();
  return (
    <>
      <blockquote className={classes.customer} dir="auto">
        {attempt.message}
      </blockquote>
      <ul className={classes.known}>
        {attempt.facts.map((fact) => (
          <li key={fact} dir="auto">
            {fact}
          </li>
        ))}
      </ul>
      <Textarea
        label={t("test.yourAnswer")}
        autosize
        minRows={6}
        maxLength={4000}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </>
  );
}

function Done({ attempt, onDone }: { attempt: Attempt; onDone: () => void }) {
  const { t } = useMessages();
  return (
    <div className={classes.head} role="status">
      <h1>{t("test.thanks")}</h1>
      <p>{attempt.score ? t("test.score", { ...attempt.score }) : t("test.readByLead")}</p>
      <p>{t("test.noRefusal")}</p>
      <Button onClick={onDone}>{t("test.continue")}</Button>
    </div>
  );
}
