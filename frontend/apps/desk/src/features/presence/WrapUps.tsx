import { Button } from "@mantine/core";
import type { Me, Row } from "@onhand/api";
import { useCommands } from "../../commands/useCommands";
import { customerName } from "../../conversations/names";
import { useWrapUps } from "../../conversations/useWrapUps";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./WrapUps.module.css";

/** What has ended and is still being wrapped up: the place stays taken until "done", or until the time for it has passed. */
export function WrapUps({ me }: { me: Me }) {
  const { t } = useMessages();
  const wrapUps = useWrapUps(me);
  if (wrapUps.length === 0) return null;
  return (
    <section className={classes.list} aria-label={t("presence.wrapUp")}>
      {wrapUps.map(({ row, seconds }) => (
        <WrapUp key={row.id} row={row} seconds={seconds} />
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
