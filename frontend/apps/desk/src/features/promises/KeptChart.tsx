import type { FloorPromises, PromiseDay } from "@onhand/api";
import { useMessages } from "../../messages/MessagesProvider";
import { dateOnly } from "../../time/format";
import classes from "./Promises.module.css";

/** The kept share of each day as a bar, with the interval and how many cases it is of; never a number alone. */
export function KeptChart({ promises, days }: { promises: FloorPromises; days: number }) {
  const { t, locale } = useMessages();
  const { rate, cases } = promises;
  const share = shareIn(locale);
  const withdrawn = promises.days.reduce((sum, day) => sum + day.kept.withdrawn, 0);
  return (
    <section className={classes.card} aria-label={t("promises.rate")}>
      <h2>{t("promises.rate")}</h2>
      <p className={classes.quiet}>{t("promises.rate.intro")}</p>
      {rate ? (
        <>
          <p className={classes.total}>
            {t("promises.total", {
              share: share(rate.value),
              cases,
              days,
              low: share(rate.low),
              high: share(rate.high),
            })}
            {withdrawn > 0 && <span> · {t("promises.withdrawn", { count: withdrawn })}</span>}
          </p>
          <ol className={classes.chart}>
            {promises.days.map((day) => (
              <Day key={day.kept.day} day={day} />
            ))}
          </ol>
        </>
      ) : (
        <p>{t("promises.rate.none")}</p>
      )}
    </section>
  );
}

function Day({ day: { kept, rate } }: { day: PromiseDay }) {
  const { t, locale } = useMessages();
  if (!rate) return null;
  const share = shareIn(locale);
  const cases = kept.connected + kept.called_back + kept.broken;
  const words = t("promises.day", {
    ...kept,
    day: dateOnly(kept.day, locale),
    cases,
    share: share(rate.value),
    low: share(rate.low),
    high: share(rate.high),
  });
  const percent = (value: number) => `${value * 100}%`;
  return (
    <li title={words}>
      <span className={classes.spoken}>{words}</span>
      <span className={classes.bar} aria-hidden="true">
        <span className={classes.kept} style={{ height: percent(rate.value) }} />
        <span
          className={classes.interval}
          style={{ bottom: percent(rate.low), height: percent(rate.high - rate.low) }}
        />
      </span>
      <span className={classes.share} aria-hidden="true">
        {share(rate.value)}
      </span>
      <span className={classes.cases} aria-hidden="true">
        {cases}
      </span>
      <span className={classes.date} aria-hidden="true">
        {new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }).format(
          new Date(`${kept.day}T00:00:00Z`),
        )}
      </span>
    </li>
  );
}

function shareIn(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  return (value) => format.format(value);
}
