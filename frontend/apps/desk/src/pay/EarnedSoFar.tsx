import type { EarningsToday } from "@onhand/api";
import { useMessages } from "../messages/MessagesProvider";
import { useSecondsSince } from "../time/clock";
import { money } from "../time/format";
import classes from "./EarnedSoFar.module.css";

/** What today comes to so far; between two answers of the server it grows by the running line's rate. */
export function EarnedSoFar({ today }: { today: EarningsToday }) {
  const { t, locale, coded } = useMessages();
  const { earning, currency } = today;
  const since = useSecondsSince(earning ? today.as_of : null) ?? 0;
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
    </>
  );
}
