import type { Me } from "@onhand/api";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./OfferCard.module.css";
import { OfferCard } from "./OfferCard";
import { useAnswers } from "./useAnswers";
import { useCurrentOffers } from "./useOffers";

/** Every offer to this agent, in the page, with answers as wide as it. */
export function OfferList({ me }: { me: Me }) {
  const { t } = useMessages();
  const offers = useCurrentOffers(me);
  const { accept, decline } = useAnswers();
  if (offers.length === 0) return null;
  return (
    <section className={classes.inPage} aria-label={t("offers.title", { count: offers.length })}>
      {offers.map((row, at) => (
        <OfferCard
          key={row.offer.id}
          row={row}
          hasKey={at === 0}
          isLarge
          onAccept={() => accept(row)}
          onDecline={() => decline(row)}
        />
      ))}
    </section>
  );
}
