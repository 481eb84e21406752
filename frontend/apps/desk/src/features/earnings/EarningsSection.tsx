import type { Me } from "@onhand/api";
import { useState } from "react";
import classes from "./Earnings.module.css";
import { PeriodEarnings } from "./PeriodEarnings";
import type { PeriodOf } from "./queries";
import { TodayEarnings } from "./TodayEarnings";

/** What I earned: today to the second, and each period line by line. */
export default function EarningsSection(_: { me: Me }) {
  const [period, setPeriod] = useState<PeriodOf>({});
  return (
    <div className={classes.columns}>
      <TodayEarnings />
      <PeriodEarnings of={period} onPeriod={setPeriod} />
    </div>
  );
}
