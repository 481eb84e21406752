import type { CallbackAhead } from "@onhand/api";
import { Link } from "@tanstack/react-router";
import { useMessages } from "../../messages/MessagesProvider";
import { slot } from "../../time/format";
import classes from "./Promises.module.css";

/** The times that customers were promised, the next one first. */
export function CallbacksAhead({ callbacks }: { callbacks: readonly CallbackAhead[] }) {
  const { t, locale, languageName } = useMessages();
  return (
    <section className={classes.card} aria-label={t("promises.ahead")}>
      <h2>{t("promises.ahead")}</h2>
      {callbacks.length === 0 && <p className={classes.quiet}>{t("promises.ahead.none")}</p>}
      <ul className={classes.list}>
        {callbacks.map((one) => (
          <li key={one.conversation_id} data-stands={one.missed || undefined}>
            <span className={classes.words}>{slot(one, locale)}</span>
            <span>{languageName(one.language)}</span>
            <span className={classes.state}>
              {one.missed ? t("promises.missed") : one.has_begun ? t("promises.begun") : ""}
            </span>
            <Link to="/$view/$conversationId" params={{ view: "waiting", conversationId: one.conversation_id }}>
              {t("promises.open")}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
