import type { FloorAlarm } from "@onhand/api";
import { Icon } from "@onhand/ui";
import { Link } from "@tanstack/react-router";
import { needsText } from "../../conversations/needs";
import { useMessages } from "../../messages/MessagesProvider";
import { useSecondsSince, useSecondsUntil } from "../../time/clock";
import { duration } from "../../time/format";
import classes from "./Floor.module.css";
import { obstaclesText } from "./words";

/** What must not wait for somebody to notice it. One line says so when there is nothing. */
export function FloorAlarms({ alarms }: { alarms: readonly FloorAlarm[] }) {
  const { t } = useMessages();
  return (
    <section className={classes.alarms} aria-label={t("promises.alarms")} data-some={alarms.length > 0 || undefined}>
      {alarms.length === 0 ? (
        <p className={classes.calm}>
          <Icon name="check" size={16} /> {t("floor.alarms.none")}
        </p>
      ) : (
        <ul>
          {alarms.map((alarm) => (
            <AlarmRow key={`${alarm.kind} ${alarm.conversation_id} ${alarm.language} ${alarm.skill}`} alarm={alarm} />
          ))}
        </ul>
      )}
    </section>
  );
}

function AlarmRow({ alarm }: { alarm: FloorAlarm }) {
  const messages = useMessages();
  const { t, coded, languageName, language } = messages;
  const age = useSecondsSince(alarm.since ?? null);
  const left = useSecondsUntil(alarm.until ?? null);
  const words = {
    count: alarm.waiting ?? 0,
    language: languageName(alarm.language || null),
    wait: age === null ? "" : duration(age, language),
    left: left === null ? "" : duration(left, language),
    what: needsText(alarm, messages),
  };
  const isOfLine =
    alarm.kind.startsWith("nobody") || alarm.kind === "matcher_silent" || alarm.kind === "promise_at_risk";
  return (
    <li>
      <Icon name="alert" size={18} />
      <div>
        <strong>{isOfLine ? coded("floor.alarm", alarm.kind, words) : coded("promises.alarm", alarm.kind)}</strong>
        {Object.keys(alarm.obstacles ?? {}).length > 0 && (
          <span className={classes.why}>{obstaclesText(alarm.obstacles ?? {}, messages)}</span>
        )}
        {isOfLine && coded("floor.remedy", alarm.kind) !== alarm.kind.replaceAll("_", " ") && (
          <span className={classes.why}>{coded("floor.remedy", alarm.kind)}</span>
        )}
      </div>
      {alarm.conversation_id && alarm.kind !== "matcher_silent" && (
        <Link
          to="/$view/$conversationId"
          params={{ view: "waiting", conversationId: alarm.conversation_id }}
          search={{}}
        >
          {t(alarm.waiting && alarm.waiting > 1 ? "floor.openOldest" : "promises.open")}
        </Link>
      )}
    </li>
  );
}
