import type { EarningLine, Earnings, Statement } from "@onhand/api";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Asked } from "../../asked/Asked";
import { useMessages } from "../../messages/MessagesProvider";
import { dateOnly, hoursAndMinutes, money } from "../../time/format";
import classes from "./Earnings.module.css";
import { LineList } from "./LineList";
import { csvAddress, earningsQuery, linesQuery, type PeriodOf, payslipAddress } from "./queries";

type Props = {
  of: PeriodOf;
  onPeriod: (of: PeriodOf) => void;
  onCorrect?: ((line: EarningLine) => void) | undefined;
};

/** A period: what it comes to, its days, each line, and files to keep. */
export function PeriodEarnings({ of, onPeriod, onCorrect }: Props) {
  const { t } = useMessages();
  const query = useQuery(earningsQuery(of));
  return (
    <section className={classes.card} aria-label={t("earnings.period")}>
      <h2>{t("earnings.period")}</h2>
      <Asked query={query} height={260}>
        {(earnings) => <Shown earnings={earnings} of={of} onPeriod={onPeriod} onCorrect={onCorrect} />}
      </Asked>
    </section>
  );
}

function Shown({ earnings, of, onPeriod, onCorrect }: Props & { earnings: Earnings }) {
  const { t, locale } = useMessages();
  const here = { ...of, day: earnings.starts_on, market: earnings.market };
  return (
    <>
      <PeriodChoice earnings={earnings} onChange={(day, market) => onPeriod({ ...of, day, market })} />
      {earnings.statements.length === 0 && <p className={classes.quiet}>{t("earnings.nothing")}</p>}
      {earnings.statements.map((statement) => (
        <StatementShown key={statement.currency} statement={statement} of={here} />
      ))}
      {earnings.corrections.length > 0 && (
        <section>
          <h3>{t("earnings.corrections")}</h3>
          <LineList lines={earnings.corrections} />
        </section>
      )}
      {earnings.days.length > 0 && <h3>{t("earnings.days")}</h3>}
      {earnings.days.map((day) => (
        <Day key={`${day.day}.${day.currency}`} of={{ ...here, day: day.day }} onCorrect={onCorrect}>
          <span>{dateOnly(day.day, locale)}</span>
          <Time seconds={day.paid_seconds} />
          <strong>{money({ amount_minor: day.amount_minor, currency: day.currency }, locale)}</strong>
        </Day>
      ))}
    </>
  );
}

function Time({ seconds }: { seconds: number }) {
  const { language } = useMessages();
  return <span className={classes.quiet}>{hoursAndMinutes(seconds, language)}</span>;
}

function PeriodChoice({ earnings, onChange }: { earnings: Earnings; onChange: (day: string, market: string) => void }) {
  const { t, locale } = useMessages();
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const now = { market: earnings.market, starts_on: earnings.starts_on, ends_on: earnings.ends_on };
  const isKnown = earnings.periods.some(
    ({ market, starts_on }) => market === now.market && starts_on === now.starts_on,
  );
  const periods = isKnown ? earnings.periods : [now, ...earnings.periods];
  const keyOf = ({ market, starts_on }: { market: string; starts_on: string }) => `${starts_on}.${market}`;
  return (
    <select
      className={classes.choice}
      aria-label={t("earnings.period.which")}
      value={keyOf(now)}
      onChange={(event) => {
        const chosen = periods.find((period) => keyOf(period) === event.currentTarget.value);
        if (chosen) onChange(chosen.starts_on, chosen.market);
      }}
    >
      {periods.map((period) => (
        <option key={keyOf(period)} value={keyOf(period)}>
          {days.formatRange(new Date(period.starts_on), new Date(period.ends_on))}
          {period.market && ` · ${period.market}`}
        </option>
      ))}
    </select>
  );
}

function StatementShown({ statement, of }: { statement: Statement; of: PeriodOf }) {
  const { t, coded, locale, language } = useMessages();
  const show = (amount_minor: number) => money({ amount_minor, currency: statement.currency }, locale);
  return (
    <>
      <p className={classes.amount}>{show(statement.total_minor)}</p>
      <p className={classes.quiet}>{statement.is_final ? t("earnings.final") : t("earnings.soFar")}</p>
      <table className={classes.sums}>
        <tbody>
          {statement.sums.map((one) => (
            <tr key={`${one.kind}.${one.rate_minor}`}>
              <th scope="row">
                {coded("earning", one.kind)}
                {one.rate_minor > 0 && (
                  <span className={classes.rate}>
                    {one.kind === "bonus"
                      ? t("earnings.percent", { percent: one.rate_minor })
                      : t("earnings.anHour", { rate: show(one.rate_minor) })}
                  </span>
                )}
              </th>
              <td>{one.seconds > 0 && hoursAndMinutes(one.seconds, language)}</td>
              <td>{show(one.amount_minor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.files}>
        <Button component="a" href={payslipAddress(of, language, statement.currency)} download variant="default">
          {t("earnings.payslip")}
        </Button>
        <Button component="a" href={csvAddress(of)} download variant="default">
          {t("earnings.csv")}
        </Button>
      </div>
    </>
  );
}

function Day(props: { of: PeriodOf & { day: string }; onCorrect: Props["onCorrect"]; children: React.ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.day} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.children}</summary>
      {isOpen && <DayLines of={props.of} onCorrect={props.onCorrect} />}
    </details>
  );
}

function DayLines({ of, onCorrect }: { of: PeriodOf & { day: string }; onCorrect: Props["onCorrect"] }) {
  const query = useQuery(linesQuery(of));
  return (
    <Asked query={query} height={120}>
      {(lines) => <LineList lines={lines.filter(({ market }) => market === of.market)} onCorrect={onCorrect} />}
    </Asked>
  );
}
