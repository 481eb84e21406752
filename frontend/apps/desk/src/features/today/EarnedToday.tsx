import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { problemFrom } from "../../http/request";
import { todayQuery } from "../../http/work";
import { useMessages } from "../../messages/MessagesProvider";
import { useSecondsSince } from "../../time/clock";
import { money } from "../../time/format";
import classes from "./Today.module.css";

/** What was earned today so far, growing while something runs, with the way to every line of it. */
export function EarnedToday() {
  const { t, coded, locale } = useMessages();
  const { data: today, isPending, error } = useQuery(todayQuery);
  const since = useSecondsSince(today?.earning ? today.as_of : null) ?? 0;
  const show = (amount_minor: number) => money({ amount_minor, currency: today?.currency ?? "" }, locale);
  const running = today?.earning;
  const total = today ? today.total_minor + Math.floor(((running?.rate_minor ?? 0) * since) / 3600) : 0;
  return (
    <section className={classes.card} aria-label={t("earnings.today")}>
      <header className={classes.titled}>
        <h2>{t("earnings.today")}</h2>
        <Link className={classes.link} to="/work/$section" params={{ section: "earnings" }}>
          {t("today.lines")}
        </Link>
      </header>
      {isPending && <Skeleton h={56} radius="md" aria-label={t("state.loading")} />}
      {error && !today && <p role="alert">{coded("problem", problemFrom(error).code)}</p>}
      {today && !today.currency && <p className={classes.quiet}>{t("earnings.noRates")}</p>}
      {today?.currency && (
        <>
          <p className={classes.amount}>{show(total)}</p>
          <p className={classes.quiet}>
            {running
              ? t("earnings.now", { what: coded("earning", running.kind), rate: show(running.rate_minor) })
              : t("earnings.notNow")}
          </p>
        </>
      )}
    </section>
  );
}
