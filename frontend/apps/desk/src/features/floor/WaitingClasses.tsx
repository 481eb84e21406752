import type { FloorClass } from "@onhand/api";
import { Icon } from "@onhand/ui";
import { needsText } from "../../conversations/needs";
import { useMessages } from "../../messages/MessagesProvider";
import { useSecondsSince } from "../../time/clock";
import { duration, exact } from "../../time/format";
import classes from "./Floor.module.css";
import { type ClassKey, keyOf } from "./queries";
import { obstaclesText } from "./words";

type Props = { classes: readonly FloorClass[]; inAll: number; onOpen: (key: ClassKey) => void };

/** Who waits for what. The oldest wait is the strongest sign; beside it whether its target has passed, and who could come. */
export function WaitingClasses({ classes: all, inAll, onOpen }: Props) {
  const { t } = useMessages();
  return (
    <section className={classes.card} aria-label={t("floor.line")}>
      <h2>{t("floor.line")}</h2>
      {all.length === 0 && <p className={classes.quiet}>{t("floor.line.none")}</p>}
      <ul className={classes.line}>
        {all.map((one) => (
          <ClassRow
            key={[...Object.values(keyOf(one)), one.for_leads].join("/")}
            one={one}
            onOpen={() => onOpen(keyOf(one))}
          />
        ))}
      </ul>
      {inAll > all.length && <p className={classes.quiet}>{t("floor.line.more", { count: inAll - all.length })}</p>}
    </section>
  );
}

function ClassRow({ one, onOpen }: { one: FloorClass; onOpen: () => void }) {
  const messages = useMessages();
  const { t, language, locale } = messages;
  const seconds = useSecondsSince(one.oldest_since) ?? 0;
  const targets = seconds / one.target_seconds;
  const urgency = targets > 3 ? "late" : targets > 1 ? "soon" : "calm";
  return (
    <li>
      <button type="button" className={classes.classRow} onClick={onOpen}>
        <span className={classes.age} data-urgency={urgency} title={exact(one.oldest_since, locale)}>
          <Icon name={urgency === "calm" ? "clock" : "alert"} size={15} />
          {duration(seconds, language)}
        </span>
        <span className={classes.what}>
          <strong>
            {needsText(one, messages)}
            {one.priority !== "normal" && <span className={classes.priority}>{t(`pressing.${one.priority}`)}</span>}
            {one.for_leads && <span className={classes.priority}>{t("floor.class.forLeads")}</span>}
          </strong>
          <span className={classes.quiet}>
            {t("floor.class.waiting", { count: one.waiting })}
            {one.offered > 0 && ` · ${t("floor.class.offered", { count: one.offered })}`}
          </span>
        </span>
        <span className={classes.kept} data-missed={one.late > 0 || undefined}>
          {one.late > 0 ? t("floor.class.late", { count: one.late }) : t("floor.class.inTime")}
        </span>
        <span className={classes.able} data-none={one.able === 0 || undefined}>
          {one.able === 0
            ? `${t("floor.class.nobody")}${Object.keys(one.obstacles).length ? `: ${obstaclesText(one.obstacles, messages)}` : ""}`
            : t("floor.class.able", { count: one.able, free: one.free })}
        </span>
        <Icon name="back" size={16} className={classes.onwards} />
      </button>
    </li>
  );
}
