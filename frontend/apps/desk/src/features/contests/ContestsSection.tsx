import type { ContestList, ContestShown } from "@onhand/api";
import { Button, Textarea } from "@mantine/core";
import { infiniteQueryOptions, useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Asked } from "../../asked/Asked";
import { More } from "../../asked/More";
import { reasonText } from "../../conversations/reasons";
import { againEvery } from "../../http/again";
import { request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { Ago } from "../../time/Ago";
import { serverNowMs } from "../../time/clock";
import { dayName } from "../../time/spans";
import classes from "./Contests.module.css";

const contestsQuery = infiniteQueryOptions({
  queryKey: ["people", "contests"],
  queryFn: ({ pageParam }) => request<ContestList>(`/people/contests?cursor=${pageParam}`),
  initialPageParam: "0",
  getNextPageParam: (last) => last.next_cursor,
  refetchInterval: againEvery(60_000),
});

/** What colleagues contest, the longest open first: an answer in writing is owed within two weeks. */
export default function ContestsSection() {
  const query = useInfiniteQuery(contestsQuery);
  return (
    <Asked query={query} height={220}>
      {({ pages }) => (
        <div className={classes.cases}>
          <Cases contests={pages.flatMap((page) => page.contests)} />
          <More query={query} />
        </div>
      )}
    </Asked>
  );
}

function Cases({ contests }: { contests: readonly ContestShown[] }) {
  const { t } = useMessages();
  return (
    <>
      <p className={classes.quiet}>{t(contests.length ? "contests.intro" : "contests.empty")}</p>
      {contests.map((contest) => (
        <Case key={contest.id} contest={contest} />
      ))}
    </>
  );
}

function Case({ contest }: { contest: ContestShown }) {
  const messages = useMessages();
  const { t, coded, locale } = messages;
  return (
    <article className={classes.case}>
      <div className={classes.top}>
        <strong>{contest.worker_name || t("contests.former")}</strong>
        <Ago at={contest.opened_at} className={classes.quiet} />
      </div>
      <span className={classes.quiet}>{t("contests.told", { what: coded("decision", contest.kind) })}</span>
      <ul className={classes.reasons}>
        {contest.reasons.map((reason) => (
          <li key={reason.code}>{reasonText(reason, messages)}</li>
        ))}
      </ul>
      <blockquote className={classes.words}>{contest.text}</blockquote>
      {contest.outcome ? (
        <p className={classes.answer}>
          <strong>
            {t(`rights.outcome.${contest.outcome}`)} · {contest.answered_by}
          </strong>
          <br />
          {contest.answer}
        </p>
      ) : (
        <>
          <span className={classes.due} data-late={Date.parse(contest.due_at) < serverNowMs() || undefined}>
            {t("contests.due", { day: dayName(contest.due_at, locale) })}
          </span>
          <AnswerForm contest={contest} />
        </>
      )}
    </article>
  );
}

function AnswerForm({ contest }: { contest: ContestShown }) {
  const { t } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const [text, setText] = useState("");
  const send = useMutation({
    mutationFn: (outcome: "upheld" | "changed") =>
      request<ContestShown>(`/people/contests/${contest.id}/answer`, {
        method: "POST",
        body: { outcome, answer: text },
      }),
    onError: sayProblem,
    onSettled: () => cache.invalidateQueries({ queryKey: contestsQuery.queryKey }),
  });
  return (
    <div className={classes.form}>
      <Textarea
        label={t("contests.answer")}
        description={t("contests.answer.what")}
        autosize
        minRows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button
          variant="default"
          disabled={!text.trim()}
          loading={send.isPending && send.variables === "upheld"}
          onClick={() => send.mutate("upheld")}
        >
          {t("contests.uphold")}
        </Button>
        <Button
          disabled={!text.trim()}
          loading={send.isPending && send.variables === "changed"}
          onClick={() => send.mutate("changed")}
        >
          {t("contests.change")}
        </Button>
      </div>
    </div>
  );
}
