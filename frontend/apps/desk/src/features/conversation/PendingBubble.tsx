import { Button } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useLive, useLiveClient } from "../../live/LiveProvider";
import type { LiveState } from "../../live/liveState";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Bubble.module.css";
import type { WrittenPending } from "./useConversation";

const isOnline = (state: LiveState) => state.connection.phase === "ready";

/** A message that is on its way, or that did not get through. */
export function PendingBubble({ pending }: { pending: WrittenPending }) {
  const { t, coded } = useMessages();
  const client = useLiveClient();
  const online = useLive(isOnline);
  const { command, state, problem } = pending;

  return (
    <div className={classes.line} data-look={command.type === "message" ? "agent" : command.type} data-pending={state}>
      <div className={classes.bubble}>
        <p dir="auto">{command.text}</p>
      </div>
      {state === "failed" ? (
        <span className={classes.state} data-failed>
          <Icon name="alert" size={14} />
          <span>
            {t("message.failed")} {problem && coded("problem", problem.code)}
          </span>
          <Button size="compact-xs" variant="default" onClick={() => client.retry(command.id)}>
            {t("state.retry")}
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => client.discard(command.id)}>
            {t("message.discard")}
          </Button>
        </span>
      ) : (
        <span className={classes.state}>
          <Icon name={state === "stored" ? "check" : "clock"} size={13} />
          {t(state === "stored" ? "message.sent" : online ? "message.sending" : "message.waiting")}
        </span>
      )}
    </div>
  );
}
