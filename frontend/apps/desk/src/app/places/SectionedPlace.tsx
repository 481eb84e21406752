import { Skeleton } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { meQuery } from "../../http/queries";
import { useMessages } from "../../messages/MessagesProvider";
import { type PlaceName, sectionsOf } from "./sections";
import classes from "./SectionedPlace.module.css";

/** A place of several sections, each at an address of its own; on a phone they are one row to swipe along. */
export function SectionedPlace({ place }: { place: PlaceName }) {
  const { t } = useMessages();
  const { data: me } = useQuery(meQuery);
  const { section: chosen } = useParams({ strict: false });
  if (!me) return null;
  const sections = sectionsOf(place, me);
  const here = sections.find(({ id }) => id === chosen) ?? sections[0];
  if (!here) return <p className={classes.none}>{t("place.notYours")}</p>;
  return (
    <main id="conversation" className={classes.place} tabIndex={-1}>
      <header className={classes.head}>
        <h1>{t(`rail.${place}`)}</h1>
        {sections.length > 1 && (
          <nav aria-label={t(`rail.${place}`)} className={classes.sections}>
            {sections.map(({ id, label }) => (
              <Link
                key={id}
                to={`/${place}/$section`}
                params={{ section: id }}
                className={classes.section}
                {...(id === here.id ? ({ "data-here": true, "aria-current": "page" } as const) : {})}
              >
                {t(label)}
              </Link>
            ))}
          </nav>
        )}
      </header>
      <div className={classes.body}>
        <Suspense fallback={<Skeleton h={220} radius="md" />}>
          <here.Component me={me} key={here.id} />
        </Suspense>
      </div>
    </main>
  );
}
