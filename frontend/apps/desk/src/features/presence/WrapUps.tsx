import { Button } from "@mantine/core";
import type { Me, Row } from "@onhand/api";
import { useCommands } from "../../commands/useCommands";
import { customerName } from "../../conversations/names";
import type { LiveState } from "../../live/liveState";
import { useLive } from "../../live/LiveProvider";
import { useMessages } from "../../messages/MessagesProvider";
import { useNow } from "../../time/clock";
import classes from "./WrapUps.module.css";

const rowsOf = (state: LiveState) => state.rows;

/** What has ended and is still being wrapped up: the place stays taken until "done", or until the time for it has passed. */
export function WrapUps({ me }: { me: Me }) {
  const { t } = useMessages();
  const rows = Object.values(useLive(rowsOf)).filter((row) => row.wrap_up?.agent.id === me.id);
  const now = useNow();
  const left = rows.filter((row) => secondsLeft(row, now) > 0);
  if (left.length === 0) return null;
  return (
    <section className={classes.list} aria-label={t("presence.wrapUp")}>
      {left.map((row) => (
        <WrapUp key={row.id} row={row} seconds={secondsLeft(row, now)} />
      ))}
    </section>
  );
}

function WrapUp({ row, seconds }: { row: Row; seconds: number }) {
  const messages = useMessages();
  const commands = useCommands();
  return (
    <div className={classes.one}>
      <span className={classes.text}>
        {messages.t("presence.wrapUp.with", { name: customerName(row, messages), count: seconds })}
      </span>
      <Button size="compact-sm" variant="default" onClick={() => void commands.wrappedUp(row.id)}>
        {messages.t("presence.wrapUp.done")}
      </Button>
    </div>
  );
}

function secondsLeft(row: Row, nowMs: number): number {
  return row.wrap_up ? Math.max(0, Math.ceil((Date.parse(row.wrap_up.until) - nowMs) / 1000)) : 0;
}
