import type { EarningsToday } from "@onhand/api";
import { useQuery } from "@tanstack/react-query";
import { Asked } from "../../asked/Asked";
import { useMessages } from "../../messages/MessagesProvider";
import { useSecondsSince } from "../../time/clock";
import { money } from "../../time/format";
import { paidTime } from "./amounts";
import classes from "./Earnings.module.css";
import { LineList } from "./LineList";
import { todayQuery } from "./queries";

/** Today so far. Between two answers of the server it grows by the running line's rate. */
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
  const { t, locale, language, coded } = useMessages();
  const since = useSecondsSince(today.earning ? today.as_of : null) ?? 0;
  const { earning, currency } = today;
  if (!currency) return <p className={classes.quiet}>{t("earnings.noRates")}</p>;
  const more = earning ? Math.floor((earning.rate_minor * since) / 3600) : 0;
  const show = (amount_minor: number) => money({ amount_minor, currency }, locale);
  return (
    <>
      <p className={classes.amount}>{show(today.total_minor + more)}</p>
      <p className={classes.quiet}>
        {earning
          ? t("earnings.now", { what: coded("earning", earning.kind), rate: show(earning.rate_minor) })
          : t("earnings.notNow")}
      </p>
      <dl className={classes.facts}>
        <div>
          <dt>{t("earnings.paidTime")}</dt>
          <dd>{paidTime(today.paid_seconds + (earning ? since : 0), language)}</dd>
        </div>
        <div>
          <dt>{t("earnings.floor")}</dt>
          <dd>{t("earnings.anHour", { rate: show(today.floor_minor) })}</dd>
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
