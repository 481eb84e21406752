import type { Me, Row } from "@onhand/api";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useCommands } from "../../commands/useCommands";
import { customerName } from "../../conversations/names";
import { useWrapUps } from "../../conversations/useWrapUps";
import { WaitAge } from "../../conversations/WaitAge";
import { waitOf } from "../../conversations/wait";
import type { LiveState } from "../../live/liveState";
import { useLive } from "../../live/LiveProvider";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Today.module.css";

const rowsOf = (state: LiveState) => state.rows;

/** What one holds and still wraps up, and the places that it takes of those that one has. */
export function InHand({ me }: { me: Me }) {
  const { t } = useMessages();
  const rows = Object.values(useLive(rowsOf));
  const wrapUps = useWrapUps(me);
  const held = rows.filter((row) => row.status === "with_agent" && row.holder.agent?.id === me.id);
  return (
    <section className={classes.card} aria-label={t("today.inHand")}>
      <header className={classes.titled}>
        <h2>{t("today.inHand")}</h2>
        <Places load={me.load} capacity={me.capacity} />
      </header>
      {held.length + wrapUps.length === 0 && <p className={classes.quiet}>{t("today.inHand.none")}</p>}
      <ul className={classes.rows}>
        {held.map((row) => (
          <Held key={row.id} row={row} />
        ))}
        {wrapUps.map(({ row, seconds }) => (
          <WrapUp key={row.id} row={row} seconds={seconds} />
        ))}
      </ul>
    </section>
  );
}

/** The places as boxes, the taken ones filled: the number is said in words. */
function Places({ load, capacity }: { load: number; capacity: number }) {
  const { t } = useMessages();
  return (
    <span className={classes.places}>
      {capacity <= 8 && (
        <span className={classes.boxes} aria-hidden="true">
          {Array.from({ length: capacity }, (_, place) => `place-${place}`).map((place, at) => (
            <span key={place} data-taken={at < load || undefined} />
          ))}
        </span>
      )}
      {t("today.places", { load, capacity })}
    </span>
  );
}

function Held({ row }: { row: Row }) {
  const messages = useMessages();
  const wait = waitOf(row);
  return (
    <li>
      <Link
        className={classes.held}
        to="/$view/$conversationId"
        params={{ view: "mine", conversationId: row.id }}
        search={{}}
      >
        <bdi className={classes.name}>{customerName(row, messages)}</bdi>
        {wait ? <WaitAge wait={wait} /> : <span className={classes.quiet}>{messages.t("status.answered")}</span>}
      </Link>
    </li>
  );
}

function WrapUp({ row, seconds }: { row: Row; seconds: number }) {
  const messages = useMessages();
  const commands = useCommands();
  return (
    <li className={classes.wrapUp}>
      <span>{messages.t("presence.wrapUp.with", { name: customerName(row, messages), count: seconds })}</span>
      <Button variant="default" size="sm" onClick={() => void commands.wrappedUp(row.id)}>
        {messages.t("presence.wrapUp.done")}
      </Button>
    </li>
  );
}
