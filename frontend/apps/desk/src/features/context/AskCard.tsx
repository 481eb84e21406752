import type { CustomerAnswer, CustomerFacts, KnownLine } from "@onhand/api";
import { ActionIcon, Loader, TextInput } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { customerQuery } from "../../http/queries";
import { problemFrom, request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { Ago } from "../../time/Ago";
import classes from "./ContextPanel.module.css";
import { OrderCard } from "./OrderCard";
import { PlanCard } from "./PlanCard";

const LONGEST = 500;

/** A question about the customer, answered with where the answer stands. */
export function AskCard({ conversationId }: { conversationId: string }) {
  const { t, coded, language } = useMessages();
  const [question, setQuestion] = useState("");
  const asking = useMutation({
    mutationFn: (asked: string) =>
      request<CustomerAnswer>(`/conversations/${conversationId}/ask`, {
        method: "POST",
        body: { question: asked, language },
      }),
  });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() && !asking.isPending) asking.mutate(question.trim());
  };
  return (
    <>
      <form className={classes.ask} onSubmit={ask}>
        <TextInput
          size="sm"
          dir="auto"
          maxLength={LONGEST}
          value={question}
          aria-label={t("ask.title")}
          placeholder={t("ask.placeholder")}
          onChange={(event) => setQuestion(event.currentTarget.value)}
        />
        <ActionIcon type="submit" size={36} variant="default" aria-label={t("ask.submit")} title={t("ask.submit")}>
          {asking.isPending ? <Loader size={16} /> : <Icon name="search" size={17} />}
        </ActionIcon>
      </form>
      <div aria-live="polite" aria-busy={asking.isPending}>
        {asking.isError && <p className={classes.quiet}>{coded("problem", problemFrom(asking.error).code)}</p>}
        {asking.data && !asking.isPending && <Answer answer={asking.data} conversationId={conversationId} />}
      </div>
    </>
  );
}

function Answer({ answer, conversationId }: { answer: CustomerAnswer; conversationId: string }) {
  const { t } = useMessages();
  const facts = useQuery(customerQuery(conversationId));
  const nothing = answer.text === null && answer.sources.length === 0;
  return (
    <div className={classes.answer}>
      {answer.text !== null && (
        <p dir="auto">
          {answer.text} <span className={classes.byModel}>{t("summary.byModel")}</span>
        </p>
      )}
      {nothing && <p className={classes.quiet}>{t("ask.nothing")}</p>}
      {answer.unavailable && <p className={classes.quiet}>{t("ask.unavailable")}</p>}
      {answer.sources.length > 0 && (
        <>
          <h3 className={classes.part}>{t(answer.text === null ? "ask.nearest" : "ask.sources")}</h3>
          <ul className={classes.found}>
            {answer.sources.map((line) => (
              <li key={line.kind + line.id + line.text}>
                <Line line={line} facts={facts.data} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Orders and plans as they are shown everywhere; what was written, with where and when. */
function Line({ line, facts }: { line: KnownLine; facts: CustomerFacts | undefined }) {
  const { t } = useMessages();
  const order = line.kind === "order" && facts?.orders.find(({ id }) => id === line.id);
  if (order) return <OrderCard order={order} />;
  const plan = line.kind === "plan" && facts?.plans.find(({ order_id }) => order_id === line.id);
  if (plan) return <PlanCard plan={plan} />;
  return (
    <>
      <span className={classes.foundTop}>
        {line.kind === "conversation" ? (
          <Link to="/$view/$conversationId" params={{ view: "resolved", conversationId: line.id }} search={{}}>
            {t("ask.conversation")}
          </Link>
        ) : (
          <span>{line.kind === "message" ? t("ask.message") : line.id}</span>
        )}
        {line.at && <Ago at={line.at} />}
      </span>
      <p className={classes.foundText} dir="auto" title={line.text}>
        {line.text}
      </p>
    </>
  );
}
