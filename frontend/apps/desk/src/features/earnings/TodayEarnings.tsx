import type { EarningsToday } from "@onhand/api";
import { useQuery } from "@tanstack/react-query";
import { Asked } from "../../asked/Asked";
import { useMessages } from "../../messages/MessagesProvider";
import { EarnedSoFar } from "../../pay/EarnedSoFar";
import { useSecondsSince } from "../../time/clock";
import { hoursAndMinutes, money } from "../../time/format";
import classes from "./Earnings.module.css";
import { LineList } from "./LineList";
import { todayQuery } from "./queries";

/** Today so far, line by line. */
export function TodayEarnings() {
  const { t } = useMessages();
  const query = useQuery(todayQuery);
  return (
    <section className={classes.card} aria-label={t("earnings.today")}>
      <h2>{t("earnings.today")}</h2>
      <Asked query={query} height={160}>
        {(today) => <Shown today={today} />}
      </Asked>
    </section>
  );
}

function Shown({ today }: { today: EarningsToday }) {
  return (
    <>
      <EarnedSoFar today={today} />
      {today.currency && <Facts today={today} currency={today.currency} />}
    </>
  );
}

function Facts({ today, currency }: { today: EarningsToday; currency: string }) {
  const { t, locale, language } = useMessages();
  const since = useSecondsSince(today.earning ? today.as_of : null) ?? 0;
  return (
    <>
      <dl className={classes.facts}>
        <div>
          <dt>{t("earnings.paidTime")}</dt>
          <dd>{hoursAndMinutes(today.paid_seconds + since, language)}</dd>
        </div>
        <div>
          <dt>{t("earnings.floor")}</dt>
          <dd>{t("earnings.anHour", { rate: money({ amount_minor: today.floor_minor, currency }, locale) })}</dd>
        </div>
      </dl>
      <p className={classes.quiet}>{t("earnings.floor.what")}</p>
      {today.lines.length > 0 && (
        <details className={classes.more}>
          <summary>{t("earnings.lines", { count: today.lines.length })}</summary>
          <LineList lines={today.lines} />
        </details>
      )}
    </>
  );
}
