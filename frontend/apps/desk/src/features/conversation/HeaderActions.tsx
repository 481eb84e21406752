import type { Row } from "@onhand/api";
import { ActionIcon, Button } from "@mantine/core";
import { Icon, type IconName } from "@onhand/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useCommands } from "../../commands/useCommands";
import { useAction } from "../../keys/Actions";
import { useMessages } from "../../messages/MessagesProvider";
import type { Abilities } from "./abilities";
import classes from "./ConversationHeader.module.css";

type Props = { row: Row; abilities: Abilities; onResolve: () => void; onTransfer: () => void };

/** What can be done to the conversation as a whole: only what its state allows is there. */
export function HeaderActions({ row, abilities, onResolve, onTransfer }: Props) {
  const { t } = useMessages();
  const commands = useCommands();
  const navigate = useNavigate();
  const [doing, setDoing] = useState<string | null>(null);
  const { isHolder, offer, canTake } = abilities;

  const act = async (name: string, command: () => Promise<boolean>) => {
    setDoing(name);
    const done = await command();
    setDoing(null);
    return done;
  };
  const becomeMine = async (name: string, command: () => Promise<boolean>) => {
    if (await act(name, command)) {
      navigate({ to: "/$view/$conversationId", params: { view: "mine", conversationId: row.id }, search: {} });
    }
  };
  const take = () => becomeMine("take", () => commands.take(row.id));
  const handBack = () => act("handBack", () => commands.handBack(row.id));
  useAction("take", canTake ? take : null);
  useAction("handBack", isHolder ? handBack : null);
  useAction("transfer", isHolder ? onTransfer : null);
  useAction("resolve", isHolder ? onResolve : null);

  return (
    <div className={classes.actions}>
      {offer && (
        <>
          <Button
            size="xs"
            loading={doing === "accept"}
            onClick={() => becomeMine("accept", () => commands.accept(row.id, offer.id))}
          >
            {t("offers.accept")}
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={doing === "decline"}
            onClick={() => act("decline", () => commands.decline(row.id, offer.id))}
          >
            {t("offers.decline")}
          </Button>
        </>
      )}
      {canTake && (
        <Button size="xs" loading={doing === "take"} onClick={take} leftSection={<Icon name="take" size={16} />}>
          {t("action.take")}
        </Button>
      )}
      {isHolder && (
        <>
          <Round icon="handback" label={t("action.handBack")} loading={doing === "handBack"} onClick={handBack} />
          <Round icon="transfer" label={t("action.transfer")} loading={false} onClick={onTransfer} />
          <Button size="xs" variant="light" onClick={onResolve} leftSection={<Icon name="resolve" size={16} />}>
            {t("action.resolve")}
          </Button>
        </>
      )}
    </div>
  );
}

type RoundProps = { icon: IconName; label: string; loading: boolean; onClick: () => void };

function Round({ icon, label, loading, onClick }: RoundProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      loading={loading}
      onClick={onClick}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </ActionIcon>
  );
}
