import type { AgentEarned, EarningLine, EverybodyEarned } from "@onhand/api";
import { Button, Skeleton } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { dateOnly, money } from "../../time/format";
import { CorrectionDialog } from "./CorrectionDialog";
import classes from "./Earnings.module.css";
import { PeriodEarnings } from "./PeriodEarnings";
import { everybodyQuery, type PeriodOf, payrollAddress } from "./queries";

/** For leads: what everybody earned in a market's period, the file for payroll, and corrections. */
export default function PayrollSection() {
  const { t, coded } = useMessages();
  const [of, setOf] = useState<PeriodOf>({ market: "" });
  const [chosen, setChosen] = useState<AgentEarned | null>(null);
  const query = useInfiniteQuery(everybodyQuery(of));
  const first = query.data?.pages[0];
  if (query.isPending) return <Skeleton h={260} aria-label={t("state.loading")} />;
  if (query.isError || !first)
    return (
      <div role="alert">
        <p>{coded("problem", problemFrom(query.error).code)}</p>
        <Button variant="default" onClick={() => query.refetch()}>
          {t("state.retry")}
        </Button>
      </div>
    );
  const agents = query.data.pages.flatMap((page) => page.agents);
  return (
    <div className={classes.columns}>
      <section className={classes.card} aria-label={t("payroll.title")}>
        <h2>{t("payroll.title")}</h2>
        <Choice of={of} page={first} onChange={setOf} />
        {agents.length === 0 && <p className={classes.quiet}>{t("payroll.nobody")}</p>}
        <ul className={classes.agents}>
          {agents.map((one) => (
            <AgentRow key={one.agent_id} one={one} isChosen={chosen?.agent_id === one.agent_id} onChoose={setChosen} />
          ))}
        </ul>
        {query.hasNextPage && (
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
            {t("payroll.more")}
          </Button>
        )}
      </section>
      {chosen && <Chosen key={`${chosen.agent_id}.${first.market}.${first.starts_on}`} one={chosen} page={first} />}
    </div>
  );
}

function Choice({ of, page, onChange }: { of: PeriodOf; page: EverybodyEarned; onChange: (of: PeriodOf) => void }) {
  const { t, locale } = useMessages();
  return (
    <div className={classes.files}>
      <select
        className={classes.choice}
        aria-label={t("autonomy.market")}
        value={page.market}
        onChange={(event) => onChange({ ...of, market: event.currentTarget.value })}
      >
        {page.markets.map((market) => (
          <option key={market} value={market}>
            {market || t("payroll.noMarket")}
          </option>
        ))}
      </select>
      <input
        className={classes.choice}
        type="date"
        aria-label={t("payroll.day")}
        value={of.day ?? page.starts_on}
        onChange={(event) => event.currentTarget.value && onChange({ ...of, day: event.currentTarget.value })}
      />
      <Button
        component="a"
        href={payrollAddress({ market: page.market, day: page.starts_on })}
        download
        variant="default"
      >
        {t("payroll.csv")}
      </Button>
      <p className={classes.quiet}>
        {t("payroll.period", { from: dateOnly(page.starts_on, locale), to: dateOnly(page.ends_on, locale) })}
      </p>
    </div>
  );
}

type RowProps = { one: AgentEarned; isChosen: boolean; onChoose: (one: AgentEarned) => void };

function AgentRow({ one, isChosen, onChoose }: RowProps) {
  const { t, locale } = useMessages();
  return (
    <li>
      <button type="button" className={classes.agent} aria-pressed={isChosen} onClick={() => onChoose(one)}>
        <span>{one.name}</span>
        <span className={classes.sum}>
          {one.statements.map(({ currency, total_minor, is_final }) => (
            <span key={currency}>
              {money({ amount_minor: total_minor, currency }, locale)}
              {!is_final && <span className={classes.running}>{t("payroll.soFar")}</span>}
            </span>
          ))}
        </span>
      </button>
    </li>
  );
}

function Chosen({ one, page }: { one: AgentEarned; page: EverybodyEarned }) {
  const [of, setOf] = useState<PeriodOf>({ agentId: one.agent_id, day: page.starts_on, market: page.market });
  const [line, setLine] = useState<EarningLine | null>(null);
  return (
    <div>
      <h2 className={classes.name}>{one.name}</h2>
      <PeriodEarnings of={of} onPeriod={setOf} onCorrect={setLine} />
      {line && <CorrectionDialog line={line} onClose={() => setLine(null)} />}
    </div>
  );
}
