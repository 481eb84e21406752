import type { Alarm } from "@onhand/api";
import { Icon } from "@onhand/ui";
import { Link } from "@tanstack/react-router";
import { useMessages } from "../../messages/MessagesProvider";
import { Ago } from "../../time/Ago";
import classes from "./Promises.module.css";

/** What needs a lead now, the ones that stand first. */
export function Alarms({ alarms }: { alarms: readonly Alarm[] }) {
  const { t, coded } = useMessages();
  return (
    <section className={classes.card} aria-label={t("promises.alarms")}>
      <h2>{t("promises.alarms")}</h2>
      {alarms.length === 0 && (
        <p className={classes.quiet}>
          <Icon name="check" size={16} /> {t("promises.alarms.none")}
        </p>
      )}
      <ul className={classes.list}>
        {alarms.map((alarm) => (
          <li key={alarm.id} data-stands={alarm.stands || undefined}>
            <Icon name={alarm.stands ? "alert" : "check"} size={16} />
            <span className={classes.words}>{coded("promises.alarm", alarm.kind)}</span>
            <span className={classes.state}>
              {alarm.stands ? t("promises.stands") : alarm.mended_at ? t("promises.mended") : ""}
            </span>
            <Ago at={alarm.at} className={classes.quiet} />
            <Link to="/$view/$conversationId" params={{ view: "waiting", conversationId: alarm.conversation_id }}>
              {t("promises.open")}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
