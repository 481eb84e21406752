import { Button, Kbd } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { toApprove } from "../../conversations/handoff";
import { customerName } from "../../conversations/names";
import { Pressing } from "../../conversations/Pressing";
import { reasonText } from "../../conversations/reasons";
import { WaitAge } from "../../conversations/WaitAge";
import { waitOf } from "../../conversations/wait";
import { briefingQuery } from "../../http/queries";
import { useMessages } from "../../messages/MessagesProvider";
import { Countdown } from "./Countdown";
import classes from "./OfferCard.module.css";
import type { OfferedRow } from "./useOffers";

type Props = {
  row: OfferedRow;
  hasKey: boolean;
  isLarge?: boolean;
  onAccept: () => Promise<unknown>;
  onDecline: () => Promise<unknown>;
};

export function OfferCard({ row, hasKey, isLarge = false, onAccept, onDecline }: Props) {
  const messages = useMessages();
  const { t, coded, languageName } = messages;
  const [answering, setAnswering] = useState<"accept" | "decline" | null>(null);
  const answer = async (how: "accept" | "decline", act: () => Promise<unknown>) => {
    setAnswering(how);
    await act();
    setAnswering(null);
  };
  const wait = waitOf(row);
  const approval = toApprove(row.handoff);
  const briefing = useQuery(briefingQuery(row.id));
  const wants = briefing.data?.wants ?? row.last?.text;

  return (
    <article
      className={classes.card}
      data-large={isLarge || undefined}
      aria-label={t("offers.from", { name: customerName(row, messages) })}
    >
      <header className={classes.top}>
        <Countdown until={row.offer.expires_at} />
        <div className={classes.who}>
          <bdi className={classes.name}>{customerName(row, messages)}</bdi>
          <span className={classes.facts}>
            {row.language && <span>{languageName(row.language)}</span>}
            {wait && <WaitAge wait={wait} />}
            <Pressing row={row} />
          </span>
        </div>
      </header>
      {approval && (
        <p className={classes.approval}>
          <Icon name="approve" size={15} />
          <span>{t("handoff.toApprove", { tool: coded("tool", approval) })}</span>
        </p>
      )}
      {wants && (
        <p className={classes.text} dir="auto">
          {wants}
        </p>
      )}
      {row.offer.reasons.length > 0 && (
        <p className={classes.reasons}>
          {t("offers.why")} {row.offer.reasons.map((reason) => reasonText(reason, messages)).join(" · ")}
        </p>
      )}
      <div className={classes.answers}>
        <Button
          size={isLarge ? "lg" : "sm"}
          loading={answering === "accept"}
          disabled={answering !== null}
          onClick={() => answer("accept", onAccept)}
          rightSection={hasKey ? <Kbd className={classes.key}>A</Kbd> : undefined}
        >
          {t("offers.accept")}
        </Button>
        <Button
          size={isLarge ? "lg" : "sm"}
          variant="default"
          loading={answering === "decline"}
          disabled={answering !== null}
          onClick={() => answer("decline", onDecline)}
        >
          {t("offers.decline")}
        </Button>
      </div>
    </article>
  );
}
