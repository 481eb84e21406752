import { Button, Kbd, Loader } from "@mantine/core";
import { Icon, type IconName } from "@onhand/ui";
import { useId, useState } from "react";
import { useCommands } from "../../commands/useCommands";
import { useAction } from "../../keys/Actions";
import { keyFor } from "../../keys/keymap";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Copilot.module.css";
import type { ProposedAction } from "./copilot";
import { Clamped } from "./SuggestedReplyCard";
import { useSettled } from "./useSettled";

type Props = { action: ProposedAction; conversationId: string; isHolder: boolean };

const ICONS: Record<ProposedAction["state"], IconName> = {
  asked: "approve",
  running: "approve",
  done: "check",
  refused: "alert",
  unknown: "alert",
};

/** Something is to be done at the merchant: what, to what the customer agreed, and who decides. */
export function ProposedActionCard({ action, conversationId, isHolder }: Props) {
  const { t, coded } = useMessages();
  const commands = useCommands();
  const titleId = useId();
  const [answering, setAnswering] = useState<"approve" | "turnDown" | null>(null);
  const mayAnswer = isHolder && action.state === "asked" && answering === null;
  const isSettled = useSettled(action.id);
  const answer = async (how: "approve" | "turnDown") => {
    setAnswering(how);
    await commands[how](conversationId, action.id);
    setAnswering(null);
  };
  useAction("approve", mayAnswer && isSettled ? () => answer("approve") : null);
  useAction("turnDown", mayAnswer && isSettled ? () => answer("turnDown") : null);

  return (
    <section className={classes.card} data-state={action.state} aria-labelledby={titleId}>
      <header className={classes.top}>
        {action.state === "running" ? (
          <Loader size={14} aria-hidden="true" />
        ) : (
          <Icon name={ICONS[action.state]} size={15} />
        )}
        <h2 id={titleId}>{coded("tool", action.tool)}</h2>
        <p className={classes.why} role="status">
          {coded("copilot.action", action.state, { name: action.by?.name })}
        </p>
      </header>
      {action.state === "asked" && action.details && (
        <blockquote className={classes.quote}>
          <span className={classes.agreed}>{t("copilot.agreed")}</span>
          <Clamped text={action.details} />
        </blockquote>
      )}
      {action.state === "asked" &&
        (isHolder ? (
          <div className={classes.answers}>
            <Button
              size="compact-sm"
              loading={answering === "approve"}
              disabled={answering === "turnDown"}
              onClick={() => answer("approve")}
              rightSection={<Kbd className={classes.key}>{keyFor("approve")}</Kbd>}
            >
              {t("copilot.approve")}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              loading={answering === "turnDown"}
              disabled={answering === "approve"}
              onClick={() => answer("turnDown")}
              rightSection={<Kbd className={classes.key}>{keyFor("turnDown")}</Kbd>}
            >
              {t("copilot.turnDown")}
            </Button>
          </div>
        ) : (
          <p className={classes.why}>{t("copilot.holderDecides")}</p>
        ))}
    </section>
  );
}
