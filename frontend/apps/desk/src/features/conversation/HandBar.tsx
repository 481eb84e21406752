import type { Row } from "@onhand/api";
import { Button } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useCommands } from "../../commands/useCommands";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./HandBar.module.css";

/** A hand is up: whoever serves reads who came, whoever looks on what is asked. */
export function HandBar({ row, isHolder }: { row: Row; isHolder: boolean }) {
  const { t } = useMessages();
  const commands = useCommands();
  const { hand } = row;
  if (!hand) return null;
  return (
    <div className={classes.bar} role="status">
      <Icon name="hand" size={16} />
      <span>{words()}</span>
      {isHolder && (
        <Button size="compact-sm" variant="default" onClick={() => commands.lowerHand(row.id)}>
          {t("care.lowerHand")}
        </Button>
      )}
    </div>
  );

  function words(): string {
    if (!hand) return "";
    if (isHolder) return hand.mentor ? t("care.hand.helped", { name: hand.mentor.name }) : t("care.hand.up");
    const asks = t("care.hand.asks", { name: hand.agent.name });
    return hand.text ? `${asks} “${hand.text}”` : asks;
  }
}
