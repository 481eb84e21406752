import type { Me } from "@onhand/api";
import { Icon } from "@onhand/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMessages } from "../../messages/MessagesProvider";
import { EarnedToday } from "./EarnedToday";
import { InHand } from "./InHand";
import { NextShift } from "./NextShift";
import { StateCard } from "./StateCard";
import classes from "./Today.module.css";

/** What matters right now: one's own state, what is offered and in hand, the next shift, what was earned. `offers` are handed in. */
export function TodaySection({ me, offers }: { me: Me; offers: ReactNode }) {
  const { t } = useMessages();
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        {offers}
        <StateCard me={me} />
        <InHand me={me} />
      </div>
      <div className={classes.column}>
        <EarnedToday />
        <NextShift />
        <nav className={classes.links} aria-label={t("today.more")}>
          <Link to="/work/$section" params={{ section: "practice" }}>
            <span>{t("today.practice")}</span>
            <Icon name="back" size={16} className={classes.onwards} />
          </Link>
          <Link to="/work/$section" params={{ section: "rights" }}>
            <span>{t("today.rights")}</span>
            <Icon name="back" size={16} className={classes.onwards} />
          </Link>
        </nav>
      </div>
    </div>
  );
}
