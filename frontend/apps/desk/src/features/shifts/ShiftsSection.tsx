import type { ClaimShown, OwnShifts } from "@onhand/api";
import { useQuery } from "@tanstack/react-query";
import { Asked } from "../../asked/Asked";
import { useMessages } from "../../messages/MessagesProvider";
import { serverNowMs } from "../../time/clock";
import { byDay, longDayName } from "../../time/spans";
import { AskedCard } from "./AskedCard";
import { ClaimRow } from "./ClaimRow";
import { OpenRow } from "./OpenRow";
import { ownShiftsQuery } from "./queries";
import classes from "./Shifts.module.css";

/** What one has claimed, what is open, and what colleagues would pass on: nobody is ever put on a shift. */
export default function ShiftsSection() {
  const query = useQuery(ownShiftsQuery);
  return (
    <Asked query={query} height={260}>
      {(shifts) => <Lists shifts={shifts} />}
    </Asked>
  );
}

function Lists({ shifts }: { shifts: OwnShifts }) {
  const { t } = useMessages();
  const asked = shifts.claimed.filter(({ state }) => state === "asked");
  const held = shifts.claimed.filter(
    ({ state, ends_at }) => state === "claimed" && Date.parse(ends_at) > serverNowMs(),
  );
  const past = shifts.claimed.filter((claim) => !held.includes(claim) && !asked.includes(claim)).reverse();
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        {asked.map((claim) => (
          <AskedCard key={claim.id} claim={claim} />
        ))}
        <Titled title={t("shifts.yours")} intro={t("shifts.yours.intro")} empty={t("shifts.yours.empty")} of={held}>
          {(claim) => <ClaimRow key={claim.id} claim={claim} />}
        </Titled>
        {shifts.swaps.length > 0 && (
          <Titled title={t("shifts.swaps")} intro={t("shifts.swaps.intro")} empty="" of={shifts.swaps}>
            {(claim) => <OpenRow key={claim.id} swap={claim} />}
          </Titled>
        )}
        {past.length > 0 && <Past claims={past} />}
      </div>
      <div className={classes.column}>
        <Titled title={t("shifts.open")} intro={t("shifts.open.intro")} empty={t("shifts.open.empty")} of={shifts.open}>
          {(shift) => <OpenRow key={shift.id} shift={shift} />}
        </Titled>
      </div>
    </div>
  );
}

function Titled<Thing extends { starts_at: string }>(props: {
  title: string;
  intro: string;
  empty: string;
  of: readonly Thing[];
  children: (thing: Thing) => React.ReactNode;
}) {
  const { locale } = useMessages();
  return (
    <section className={classes.list} aria-label={props.title}>
      <header>
        <h2>{props.title}</h2>
        <p>{props.of.length ? props.intro : props.empty}</p>
      </header>
      {byDay(props.of).map(([day, things]) => (
        <div key={day} className={classes.day}>
          <h3>{longDayName(things[0]?.starts_at ?? day, locale)}</h3>
          <ul>{things.map(props.children)}</ul>
        </div>
      ))}
    </section>
  );
}

function Past({ claims }: { claims: readonly ClaimShown[] }) {
  const { t } = useMessages();
  return (
    <details className={classes.past}>
      <summary>{t("shifts.past", { count: claims.length })}</summary>
      <ul>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} isPast />
        ))}
      </ul>
    </details>
  );
}
