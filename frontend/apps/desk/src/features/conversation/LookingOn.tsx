import type { AgentRef, Me, Row } from "@onhand/api";
import { Button } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { lazy, Suspense, useEffect, useState } from "react";
import { useLiveClient } from "../../live/LiveProvider";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./LookingOn.module.css";

const TakeOverDialog = lazy(() => import("./TakeOverDialog"));

const SAY_EVERY_MS = 10_000;
const HOLDS_MS = 25_000;

/** Nobody is watched in secret: who looks on says so to the agent who serves, and reads that they do. A lead may step in from here. */
export function LookingOn({ row, me }: { row: Row; me: Me }) {
  const { t, locale } = useMessages();
  const holder = row.status === "with_agent" ? row.holder.agent : null;
  const looksOn = holder !== null && holder.id !== me.id;
  const [dialog, setDialog] = useState(false);
  useSayLooking(row.id, looksOn);
  const others = useWhoLooks(row.id, me.id);
  if (looksOn)
    return (
      <div className={classes.bar} role="note">
        <Icon name="eye" size={16} />
        <span>{t("looking.you", { name: holder.name })}</span>
        {me.role === "lead" && (
          <Button size="compact-sm" variant="default" onClick={() => setDialog(true)}>
            {t("takeOver.open")}
          </Button>
        )}
        <Suspense>
          <TakeOverDialog opened={dialog} onClose={() => setDialog(false)} row={row} holder={holder} />
        </Suspense>
      </div>
    );
  if (holder === null || others.length === 0) return null;
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(others.map(({ name }) => name));
  return (
    <div className={classes.bar} role="status">
      <Icon name="eye" size={16} />
      <span>{t("looking.others", { names, count: others.length })}</span>
    </div>
  );
}

function useSayLooking(conversation: string, looksOn: boolean): void {
  const client = useLiveClient();
  useEffect(() => {
    if (!looksOn) return;
    const say = () => {
      if (!document.hidden) client.signal({ type: "looking", conversation });
    };
    say();
    const timer = setInterval(say, SAY_EVERY_MS);
    return () => clearInterval(timer);
  }, [client, conversation, looksOn]);
}

function useWhoLooks(conversation: string, myId: string): readonly AgentRef[] {
  const client = useLiveClient();
  const [seen, setSeen] = useState<ReadonlyMap<string, { agent: AgentRef; atMs: number }>>(new Map());
  useEffect(() => {
    const forgetOld = () =>
      setSeen((old) => {
        const left = [...old].filter(([, { atMs }]) => Date.now() - atMs < HOLDS_MS);
        return left.length === old.size ? old : new Map(left);
      });
    const timer = setInterval(forgetOld, 2_000);
    const stop = client.onFrame((frame) => {
      if (frame.type !== "looking" || frame.conversation !== conversation || frame.agent.id === myId) return;
      setSeen((old) => new Map(old).set(frame.agent.id, { agent: frame.agent, atMs: Date.now() }));
    });
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [client, conversation, myId]);
  return [...seen.values()].map(({ agent }) => agent);
}
