import { Menu, UnstyledButton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { Icon, type IconName } from "@onhand/ui";
import type { Me } from "@onhand/api";
import { Link, useLocation } from "@tanstack/react-router";
import { AcceptingSwitch } from "../features/presence/AcceptingSwitch";
import { PresenceMenu } from "../features/presence/PresenceMenu";
import { useMessages } from "../messages/MessagesProvider";
import { lazy, Suspense } from "react";
import { type PlaceName, sectionsOf } from "./places/sections";
import classes from "./Rail.module.css";

const OwnMenu = lazy(() => import("./OwnMenu"));

/** As many as fit side by side at 320 px. */
const MOST_ON_PHONES = 5;

type Place = { name: "desk" | PlaceName | "autonomy"; to: string; sign: IconName };

const SECTIONED: readonly Place[] = [
  { name: "work", to: "/work", sign: "work" },
  { name: "floor", to: "/floor", sign: "floor" },
  { name: "people", to: "/people", sign: "people" },
];

function placesOf(me: Me): Place[] {
  return [
    { name: "desk", to: "/mine", sign: "desk" },
    ...SECTIONED.filter(({ name }) => sectionsOf(name as PlaceName, me).length > 0),
    ...(me.role === "lead" ? [{ name: "autonomy", to: "/autonomy", sign: "autonomy" } as const] : []),
  ];
}

/** The places that this agent's role has, then the agent's own state; on a phone they are a bar at the foot, and one at the top. */
export function Rail({ me }: { me: Me }) {
  const { t } = useMessages();
  const isPhone = useMediaQuery("(max-width: 767px)", false, { getInitialValueInEffect: false });
  const first = useLocation({ select: ({ pathname }) => pathname.split("/")[1] ?? "" });
  const places = placesOf(me);
  const here = places.find(({ name }) => name === first)?.name ?? "desk";
  const fit = isPhone && places.length > MOST_ON_PHONES ? MOST_ON_PHONES - 1 : places.length;
  const rest = places.slice(fit);
  return (
    <div className={classes.rail}>
      <nav aria-label={t("rail.places")} className={classes.places}>
        {places.slice(0, fit).map((place) => (
          <PlaceLink key={place.name} place={place} isHere={place.name === here} />
        ))}
        {rest.length > 0 && <More places={rest} here={here} />}
      </nav>
      <section className={classes.self} aria-label={t("rail.self")}>
        <PresenceMenu me={me} />
        <AcceptingSwitch me={me} />
        <Suspense fallback={<div className={classes.menuToCome} />}>
          <OwnMenu me={me} />
        </Suspense>
      </section>
    </div>
  );
}

function hereIf(here: boolean) {
  return here ? ({ "data-here": true, "aria-current": "page" } as const) : {};
}

function PlaceLink({ place, isHere }: { place: Place; isHere: boolean }) {
  const { t } = useMessages();
  return (
    <Link to={place.to} className={classes.place} {...hereIf(isHere)}>
      <Icon name={place.sign} size={22} />
      <span>{t(`rail.${place.name}`)}</span>
    </Link>
  );
}

function More({ places, here }: { places: readonly Place[]; here: string }) {
  const { t } = useMessages();
  return (
    <Menu position="top-end" shadow="md" withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.place} data-here={places.some(({ name }) => name === here) || undefined}>
          <Icon name="more" size={22} />
          <span>{t("rail.more")}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map(({ name, to, sign }) => (
          <Menu.Item key={name} component={Link} to={to} leftSection={<Icon name={sign} />}>
            {t(`rail.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
