import { Icon } from "@onhand/ui";
import type { Me } from "@onhand/api";
import { Link, useLocation } from "@tanstack/react-router";
import { AcceptingSwitch } from "../features/presence/AcceptingSwitch";
import { useMessages } from "../messages/MessagesProvider";
import { lazy, Suspense } from "react";
import classes from "./Rail.module.css";

const OwnMenu = lazy(() => import("./OwnMenu"));

function hereIf(here: boolean) {
  return here ? ({ "data-here": true, "aria-current": "page" } as const) : {};
}

/** The places that this agent's role has, then the agent's own state. */
export function Rail({ me }: { me: Me }) {
  const { t } = useMessages();
  const isAutonomy = useLocation({ select: ({ pathname }) => pathname.startsWith("/autonomy") });
  return (
    <div className={classes.rail}>
      <nav aria-label={t("rail.places")} className={classes.places}>
        <Link to="/$view" params={{ view: "mine" }} className={classes.place} {...hereIf(!isAutonomy)}>
          <Icon name="desk" size={22} />
          <span>{t("rail.desk")}</span>
        </Link>
        {me.role === "lead" && (
          <Link to="/autonomy" className={classes.place} {...hereIf(isAutonomy)}>
            <Icon name="autonomy" size={22} />
            <span>{t("rail.autonomy")}</span>
          </Link>
        )}
      </nav>
      <section className={classes.self} aria-label={t("rail.self")}>
        <AcceptingSwitch me={me} />
        <Suspense fallback={<div className={classes.menuToCome} />}>
          <OwnMenu me={me} />
        </Suspense>
      </section>
    </div>
  );
}
