import { Button } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useEffect, useState } from "react";
import type { LiveState } from "../../live/liveState";
import { useLive, useLiveClient } from "../../live/LiveProvider";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./ConnectionBanner.module.css";

const GOOD_NEWS_MS = 4000;
/** A flicker of the network is not worth a word. */
const PATIENCE_MS = 1200;

const connectionOf = (state: LiveState) => state.connection;
const unsentOf = (state: LiveState) => state.outbox.filter((pending) => pending.state === "queued").length;

/** Floats over the foot of the inbox: coming and going, it must not push anything about. */
export function ConnectionBanner() {
  const { t } = useMessages();
  const client = useLiveClient();
  const { phase, restoredAt } = useLive(connectionOf);
  const unsent = useLive(unsentOf);
  const lost = useStays(phase === "reconnecting", PATIENCE_MS);
  const news = useFreshly(restoredAt, GOOD_NEWS_MS);

  return (
    <div role="status" aria-live="polite">
      {lost ? (
        <div className={classes.banner} data-state="lost">
          <Icon name="offline" />
          <span>
            {t("connection.lost")} {unsent > 0 && t("connection.unsent", { count: unsent })}
          </span>
          <Button size="compact-xs" variant="default" onClick={() => client.reconnectNow()}>
            {t("connection.tryNow")}
          </Button>
        </div>
      ) : (
        news && (
          <div className={classes.banner} data-state="back">
            <Icon name="check" />
            <span>{t("connection.back")}</span>
          </div>
        )
      )}
    </div>
  );
}

function useStays(now: boolean, forMs: number): boolean {
  const [stays, setStays] = useState(false);
  useEffect(() => {
    if (!now) {
      setStays(false);
      return;
    }
    const timer = setTimeout(() => setStays(true), forMs);
    return () => clearTimeout(timer);
  }, [now, forMs]);
  return stays;
}

function useFreshly(happenedAt: number | null, forMs: number): boolean {
  const [fresh, setFresh] = useState(false);
  useEffect(() => {
    setFresh(happenedAt !== null);
    const timer = setTimeout(() => setFresh(false), forMs);
    return () => clearTimeout(timer);
  }, [happenedAt, forMs]);
  return fresh;
}
