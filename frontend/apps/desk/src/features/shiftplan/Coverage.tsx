import type { PlannedShift } from "@onhand/api";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./ShiftPlan.module.css";

const HALF_HOUR_MS = 30 * 60 * 1000;

type Half = { at: number; wanted: number; claimed: number };

/** Wanted and claimed over the day: the gap between the line and the bar is what is missing. */
export function Coverage({ shifts, day }: { shifts: readonly PlannedShift[]; day: Date }) {
  const { t, locale } = useMessages();
  const halves = halvesOf(shifts, day);
  const most = Math.max(1, ...halves.map(({ wanted }) => wanted));
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const missing = halves.reduce((sum, { wanted, claimed }) => sum + (wanted - claimed), 0);
  return (
    <figure className={classes.coverage}>
      <figcaption>
        {t("plan.coverage")}
        {missing > 0 && <span className={classes.missing}>{t("plan.missing", { count: missing })}</span>}
      </figcaption>
      <div className={classes.bars} role="img" aria-label={t("plan.coverage")}>
        {halves.map(({ at, wanted, claimed }) => (
          <div
            key={at}
            className={classes.half}
            title={`${time.format(at)}: ${t("plan.claimed", { claimed, wanted })}`}
          >
            <div className={classes.wanted} style={{ height: `${(100 * wanted) / most}%` }}>
              <div className={classes.claimed} style={{ height: wanted ? `${(100 * claimed) / wanted}%` : 0 }} />
            </div>
          </div>
        ))}
      </div>
      <div className={classes.hours} aria-hidden="true">
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour}>{time.format(new Date(2000, 0, 1, hour))}</span>
        ))}
      </div>
    </figure>
  );
}

function halvesOf(shifts: readonly PlannedShift[], day: Date): Half[] {
  const start = day.getTime();
  const end = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
  const halves: Half[] = [];
  for (let at = start; at < end; at += HALF_HOUR_MS) {
    const running = shifts.filter((one) => Date.parse(one.starts_at) <= at && at < Date.parse(one.ends_at));
    halves.push({
      at,
      wanted: running.reduce((sum, one) => sum + one.wanted, 0),
      claimed: running.reduce((sum, one) => sum + Math.min(one.claimed, one.wanted), 0),
    });
  }
  return halves;
}
