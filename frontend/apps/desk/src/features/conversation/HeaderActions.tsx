import type { Row } from "@onhand/api";
import { Button } from "@mantine/core";
import { Icon, type IconName } from "@onhand/ui";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useCommands } from "../../commands/useCommands";
import { useAction } from "../../keys/Actions";
import { useMessages } from "../../messages/MessagesProvider";
import type { Abilities } from "./abilities";
import { CareMenu } from "./CareMenu";
import classes from "./ConversationHeader.module.css";

const HandBackDialog = lazy(() => import("./HandBackDialog"));

type Props = { row: Row; abilities: Abilities; onResolve: () => void; onTransfer: () => void };

/** What can be done to the conversation as a whole: only what its state allows is there. */
export function HeaderActions({ row, abilities, onResolve, onTransfer }: Props) {
  const { t } = useMessages();
  const commands = useCommands();
  const navigate = useNavigate();
  const [doing, setDoing] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
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
  const handBack = () => {
    setAsking(false);
    return act("handBack", () => commands.handBack(row.id));
  };
  useAction("take", canTake ? take : null);
  useAction("handBack", isHolder ? () => setAsking(true) : null);
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
          <Quiet
            icon="handback"
            name={t("action.handBack")}
            label={t("handBack.confirm")}
            loading={doing === "handBack"}
            onClick={() => setAsking(true)}
          />
          <Quiet icon="transfer" name={t("action.transfer")} label={t("action.transfer")} onClick={onTransfer} />
          <Button size="xs" variant="light" onClick={onResolve} leftSection={<Icon name="resolve" size={16} />}>
            {t("action.resolve")}
          </Button>
          <CareMenu row={row} />
          <Suspense>
            <HandBackDialog opened={isAsking} onClose={() => setAsking(false)} onConfirm={handBack} />
          </Suspense>
        </>
      )}
    </div>
  );
}

type QuietProps = { icon: IconName; name: string; label: string; loading?: boolean; onClick: () => void };

/** A sign with its word; where there is no room for the word, the name shows when one points at it. */
function Quiet({ icon, name, label, loading, onClick }: QuietProps) {
  return (
    <Button
      size="xs"
      px={8}
      variant="subtle"
      color="gray"
      loading={loading ?? false}
      onClick={onClick}
      aria-label={name}
      title={name}
    >
      <Icon name={icon} size={16} />
      <span className={classes.word}>{label}</span>
    </Button>
  );
}
