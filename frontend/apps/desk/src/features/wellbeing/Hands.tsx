import type { HandUp } from "@onhand/api";
import { Button } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { needsText } from "../../conversations/needs";
import { useMessages } from "../../messages/MessagesProvider";
import { Ago } from "../../time/Ago";
import classes from "./CareBanners.module.css";
import { handsQuery } from "./queries";

/** For mentors and leads: how many colleagues have a hand up, and where. */
export function Hands() {
  const { t } = useMessages();
  const { data: hands = [] } = useQuery(handsQuery);
  const [open, setOpen] = useState(false);
  if (hands.length === 0) return null;
  return (
    <div className={classes.hands} role="status">
      <div className={classes.banner} data-look="asks">
        <Icon name="hand" size={16} />
        <span>{t("care.hands", { count: hands.length })}</span>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={open}
          aria-controls="hands"
          onClick={() => setOpen(!open)}
        >
          {t(open ? "care.hands.hide" : "care.hands.show")}
        </Button>
      </div>
      {open && (
        <ul id="hands" className={classes.list}>
          {hands.map((hand) => (
            <One key={hand.conversation_id} hand={hand} />
          ))}
        </ul>
      )}
    </div>
  );
}

function One({ hand }: { hand: HandUp }) {
  const messages = useMessages();
  const { t } = messages;
  return (
    <li>
      <Link
        to="/$view/$conversationId"
        params={{ view: "waiting", conversationId: hand.conversation_id }}
        search={{}}
        className={classes.link}
      >
        <bdi>{hand.agent.name}</bdi>
      </Link>
      <span className={classes.quiet}>
        {needsText(hand, messages)} · <Ago at={hand.at} />
        {hand.mentor && ` · ${t("care.hands.helped", { name: hand.mentor.name })}`}
      </span>
      {hand.text && <q>{hand.text}</q>}
    </li>
  );
}
