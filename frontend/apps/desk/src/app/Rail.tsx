import { Icon, type IconName } from "@onhand/ui";
import type { Me } from "@onhand/api";
import { Link, useLocation } from "@tanstack/react-router";
import { AcceptingSwitch } from "../features/presence/AcceptingSwitch";
import { useMessages } from "../messages/MessagesProvider";
import { lazy, Suspense } from "react";
import { type PlaceName, sectionsOf } from "./places/sections";
import classes from "./Rail.module.css";

const OwnMenu = lazy(() => import("./OwnMenu"));

const SIGNS: readonly (readonly [PlaceName, IconName])[] = [
  ["work", "work"],
  ["floor", "floor"],
  ["people", "people"],
];

function hereIf(here: boolean) {
  return here ? ({ "data-here": true, "aria-current": "page" } as const) : {};
}

/** The places that this agent's role has, then the agent's own state. */
export function Rail({ me }: { me: Me }) {
  const { t } = useMessages();
  const place = useLocation({ select: ({ pathname }) => pathname.split("/")[1] ?? "" });
  const places = SIGNS.filter(([name]) => sectionsOf(name, me).length > 0);
  const isElsewhere = place === "autonomy" || places.some(([name]) => name === place);
  return (
    <div className={classes.rail}>
      <nav aria-label={t("rail.places")} className={classes.places}>
        <Link to="/$view" params={{ view: "mine" }} className={classes.place} {...hereIf(!isElsewhere)}>
          <Icon name="desk" size={22} />
          <span>{t("rail.desk")}</span>
        </Link>
        {places.map(([name, sign]) => (
          <Link key={name} to={`/${name}`} className={classes.place} {...hereIf(place === name)}>
            <Icon name={sign} size={22} />
            <span>{t(`rail.${name}`)}</span>
          </Link>
        ))}
        {me.role === "lead" && (
          <Link to="/autonomy" className={classes.place} {...hereIf(place === "autonomy")}>
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
