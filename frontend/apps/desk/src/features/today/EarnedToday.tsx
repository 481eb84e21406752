import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Asked } from "../../asked/Asked";
import { todayQuery } from "../../http/work";
import { useMessages } from "../../messages/MessagesProvider";
import { EarnedSoFar } from "../../pay/EarnedSoFar";
import classes from "./Today.module.css";

/** What was earned today so far, with the way to every line of it. */
export function EarnedToday() {
  const { t } = useMessages();
  const query = useQuery(todayQuery);
  return (
    <section className={classes.card} aria-label={t("earnings.today")}>
      <header className={classes.titled}>
        <h2>{t("earnings.today")}</h2>
        <Link className={classes.link} to="/work/$section" params={{ section: "earnings" }}>
          {t("today.lines")}
        </Link>
      </header>
      <Asked query={query} height={56}>
        {(today) => <EarnedSoFar today={today} />}
      </Asked>
    </section>
  );
}
