import { needsText } from "../../conversations/needs";
import { useMessages } from "../../messages/MessagesProvider";
import { dayName, timeSpan } from "../../time/spans";
import classes from "./Shifts.module.css";

type Wanted = { market: string; language: string; skill: string; starts_at: string; ends_at: string };

/** When, and for whom: the same words wherever a shift stands. */
export function What({ shift, bonus, withDay }: { shift: Wanted; bonus: number; withDay?: boolean }) {
  const messages = useMessages();
  const { t, locale } = messages;
  return (
    <div className={classes.what}>
      <div>
        <strong>
          {withDay && `${dayName(shift.starts_at, locale)} `}
          {timeSpan(shift.starts_at, shift.ends_at, locale)}
        </strong>
        {bonus > 0 && <span className={classes.bonus}>{t("shifts.bonus", { percent: bonus })}</span>}
      </div>
      <span className={classes.quiet}>{needsText(shift, messages)}</span>
    </div>
  );
}
