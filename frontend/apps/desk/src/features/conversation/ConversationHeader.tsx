import type { Row, View } from "@onhand/api";
import { ActionIcon } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { Link } from "@tanstack/react-router";
import { customerName } from "../../conversations/names";
import { Pressing } from "../../conversations/Pressing";
import { WaitAge } from "../../conversations/WaitAge";
import { waitOf } from "../../conversations/wait";
import { useMessages } from "../../messages/MessagesProvider";
import type { Abilities } from "./abilities";
import classes from "./ConversationHeader.module.css";
import { HeaderActions } from "./HeaderActions";

type Props = {
  row: Row;
  view: View;
  abilities: Abilities;
  onDetails: (() => void) | null;
  onResolve: () => void;
  onTransfer: () => void;
};

export function ConversationHeader({ row, view, abilities, onDetails, onResolve, onTransfer }: Props) {
  const messages = useMessages();
  const { t, coded, languageName } = messages;
  const wait = waitOf(row);
  return (
    <header className={classes.header}>
      <ActionIcon
        className={classes.back}
        renderRoot={(props) => <Link {...props} to="/$view" params={{ view }} search={(old) => old} />}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t("conversation.back")}
      >
        <Icon name="back" />
      </ActionIcon>
      <div className={classes.who}>
        <h1 className={classes.name}>
          <bdi>{customerName(row, messages)}</bdi>
        </h1>
        <div className={classes.facts}>
          <span className={classes.holder}>
            <Icon name={row.status === "resolved" ? "resolve" : row.holder.kind} size={14} />
            {row.status === "resolved" ? coded("status", "resolved") : holderText()}
          </span>
          <Pressing row={row} />
          {wait && <WaitAge wait={wait} />}
          {row.language && <span>{languageName(row.language)}</span>}
        </div>
      </div>
      <HeaderActions row={row} abilities={abilities} onResolve={onResolve} onTransfer={onTransfer} />
      {onDetails && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          onClick={onDetails}
          aria-label={t("context.title")}
          title={t("context.title")}
        >
          <Icon name="details" />
        </ActionIcon>
      )}
    </header>
  );

  function holderText(): string {
    if (abilities.isHolder) return t("holder.you");
    if (row.holder.kind === "agent") return row.holder.agent?.name ?? coded("holder", "agent");
    return coded("holder", row.holder.kind);
  }
}
