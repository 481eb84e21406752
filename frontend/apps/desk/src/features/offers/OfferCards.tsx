import type { Me } from "@onhand/api";
import { useMediaQuery } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { customerName } from "../../conversations/names";
import { useAction } from "../../keys/Actions";
import { useMessages } from "../../messages/MessagesProvider";
import { notify } from "../../notices/notices";
import { playOffer } from "../../sound/sound";
import { usePausedNotice } from "./usePausedNotice";
import { OfferCard } from "./OfferCard";
import classes from "./OfferCard.module.css";
import { useAnswers } from "./useAnswers";
import { type OfferedRow, useOffers } from "./useOffers";

/** More would hide what the agent is at; the rest stands in the list of offers. On a phone it is one. */
const MOST_CARDS = 2;

/** Work that is offered to this agent, over whatever is on the screen, without taking the focus from it; `floats` unless the page itself shows it. */
export function OfferCards({ me, floats = true }: { me: Me; floats?: boolean }) {
  const messages = useMessages();
  const { t } = messages;
  const { accept, decline } = useAnswers();
  const offerRanOut = usePausedNotice(me);
  const isSmall = useMediaQuery("(max-width: 767px)", false, { getInitialValueInEffect: false });
  const offers = useOffers(me, (row) => {
    offerRanOut();
    notify("quiet", t("offers.ended", { name: customerName(row, messages) }));
  });
  const shown = offers.slice(0, isSmall ? 1 : MOST_CARDS);
  const more = offers.length - shown.length;
  const first = offers[0];

  useAction("accept", first ? () => accept(first) : null);
  useAction("decline", first ? () => decline(first) : null);
  useTitle(offers.length);
  useSoundForNew(offers);

  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite">
        {first && t("offers.announced", { name: customerName(first, messages) })}
      </div>
      {floats && offers.length > 0 && (
        <section className={classes.stack} aria-label={t("offers.title", { count: offers.length })}>
          {shown.map((row) => (
            <OfferCard
              key={row.offer.id}
              row={row}
              hasKey={row === first}
              onAccept={() => accept(row)}
              onDecline={() => decline(row)}
            />
          ))}
          {more > 0 && (
            <Link className={classes.more} to="/$view" params={{ view: "offered" }} search={{}}>
              {t("offers.more", { count: more })}
            </Link>
          )}
        </section>
      )}
    </>
  );
}

function useTitle(count: number): void {
  const { t } = useMessages();
  useEffect(() => {
    const place = `${t("rail.desk")} · onhand`;
    document.title = count > 0 ? `(${count}) ${t("offers.title", { count })} · onhand` : place;
  }, [count, t]);
}

function useSoundForNew(offers: readonly OfferedRow[]): void {
  const heard = useRef(new Set<string>());
  useEffect(() => {
    const fresh = offers.filter((row) => !heard.current.has(row.offer.id));
    for (const row of fresh) heard.current.add(row.offer.id);
    if (fresh.length > 0) playOffer();
  }, [offers]);
}
