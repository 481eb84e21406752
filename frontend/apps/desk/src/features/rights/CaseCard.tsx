import type { ContestShown } from "@onhand/api";
import { useMessages } from "../../messages/MessagesProvider";
import { exact } from "../../time/format";
import { dayName } from "../../time/spans";
import classes from "./Rights.module.css";

/** One's own case: what one wrote, and the answer of a person, or until when it is owed. */
export function CaseCard({ contest }: { contest: ContestShown }) {
  const { t, coded, locale } = useMessages();
  return (
    <article className={classes.case} data-answered={contest.outcome ? true : undefined}>
      <div className={classes.top}>
        <strong>{coded("decision", contest.kind)}</strong>
        <span className={classes.quiet} title={exact(contest.opened_at, locale)}>
          {dayName(contest.opened_at, locale)}
        </span>
      </div>
      <p className={classes.words}>{contest.text}</p>
      {contest.outcome ? (
        <div className={classes.answer}>
          <strong>
            {t(`rights.outcome.${contest.outcome}`)} · {contest.answered_by}
          </strong>
          <p className={classes.words}>{contest.answer}</p>
        </div>
      ) : (
        <p className={classes.quiet}>{t("rights.due", { day: dayName(contest.due_at, locale) })}</p>
      )}
    </article>
  );
}
