import type { ClaimShown, OwnShifts, ShiftShown } from "@onhand/api";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Asked } from "../../asked/Asked";
import { needsText } from "../../conversations/needs";
import { ownShiftsQuery } from "../../http/work";
import { useMessages } from "../../messages/MessagesProvider";
import { serverNowMs } from "../../time/clock";
import { dayName, dayOf, timeSpan } from "../../time/spans";
import classes from "./Today.module.css";

/** The next shift that one claimed, and the calls to jump on that one may answer. */
export function NextShift() {
  const { t } = useMessages();
  const query = useQuery(ownShiftsQuery);
  return (
    <section className={classes.card} aria-label={t("today.shift")}>
      <header className={classes.titled}>
        <h2>{t("today.shift")}</h2>
        <Link className={classes.link} to="/work/$section" params={{ section: "shifts" }}>
          {t("today.shifts")}
        </Link>
      </header>
      <Asked query={query} height={44}>
        {(shifts) => <Lists shifts={shifts} />}
      </Asked>
    </section>
  );
}

function Lists({ shifts }: { shifts: OwnShifts }) {
  const { t } = useMessages();
  const next = nextOf(shifts.claimed);
  const calls = shifts.open.filter(({ called, refusal }) => called && !refusal);
  return (
    <>
      {next ? <Shift shift={next} state={next.state} /> : <p className={classes.quiet}>{t("today.shift.none")}</p>}
      {calls.map((shift) => (
        <Link key={shift.id} className={classes.call} to="/work/$section" params={{ section: "shifts" }}>
          <strong>{t("today.call", { percent: shift.bonus_percent })}</strong>
          <Shift shift={shift} />
        </Link>
      ))}
    </>
  );
}

function Shift({ shift, state }: { shift: ClaimShown | ShiftShown; state?: string }) {
  const messages = useMessages();
  const { t, locale } = messages;
  const isToday = dayOf(shift.starts_at) === dayOf(new Date(serverNowMs()).toISOString());
  const isNow = Date.parse(shift.starts_at) <= serverNowMs();
  return (
    <div className={classes.shift}>
      <strong>
        {isToday ? t("work.today") : dayName(shift.starts_at, locale)}{" "}
        {timeSpan(shift.starts_at, shift.ends_at, locale)}
      </strong>
      <span className={classes.quiet}>{needsText(shift, messages)}</span>
      {state === "asked" ? (
        <span>{t("today.shift.asked")}</span>
      ) : (
        state && isNow && <span>{t("today.shift.now")}</span>
      )}
    </div>
  );
}

/** One that somebody is asked about comes first, then the one that runs or begins next. */
function nextOf(claimed: readonly ClaimShown[]): ClaimShown | undefined {
  const now = serverNowMs();
  const ahead = claimed.filter(({ state, ends_at }) => state === "claimed" && Date.parse(ends_at) > now);
  ahead.sort((a, b) => a.starts_at.localeCompare(b.starts_at));
  return claimed.find(({ state }) => state === "asked") ?? ahead[0];
}
