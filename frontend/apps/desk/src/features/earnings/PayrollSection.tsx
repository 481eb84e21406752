import type { AgentEarned, EarningLine, EverybodyEarned } from "@onhand/api";
import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Asked } from "../../asked/Asked";
import { More } from "../../asked/More";
import { useMessages } from "../../messages/MessagesProvider";
import { dateOnly, money } from "../../time/format";
import { CorrectionDialog } from "./CorrectionDialog";
import classes from "./Earnings.module.css";
import { PeriodEarnings } from "./PeriodEarnings";
import { everybodyQuery, type PeriodOf, payrollAddress } from "./queries";

/** For leads: what everybody earned in a market's period, the file for payroll, and corrections. */
export default function PayrollSection() {
  const [of, setOf] = useState<PeriodOf>({ market: "" });
  const query = useInfiniteQuery(everybodyQuery(of));
  return (
    <Asked query={query} height={260}>
      {({ pages }) => <Payroll pages={pages} of={of} onChange={setOf} more={<More query={query} />} />}
    </Asked>
  );
}

type PayrollProps = {
  pages: readonly EverybodyEarned[];
  of: PeriodOf;
  onChange: (of: PeriodOf) => void;
  more: ReactNode;
};

function Payroll({ pages, of, onChange, more }: PayrollProps) {
  const { t } = useMessages();
  const [chosen, setChosen] = useState<AgentEarned | null>(null);
  const [first] = pages;
  if (!first) return null;
  const agents = pages.flatMap((page) => page.agents);
  return (
    <div className={classes.columns}>
      <section className={classes.card} aria-label={t("payroll.title")}>
        <h2>{t("payroll.title")}</h2>
        <Choice of={of} page={first} onChange={onChange} />
        {agents.length === 0 && <p className={classes.quiet}>{t("payroll.nobody")}</p>}
        <ul className={classes.agents}>
          {agents.map((one) => (
            <AgentRow key={one.agent_id} one={one} isChosen={chosen?.agent_id === one.agent_id} onChoose={setChosen} />
          ))}
        </ul>
        {more}
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
