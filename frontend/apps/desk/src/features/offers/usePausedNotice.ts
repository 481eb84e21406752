import type { Me } from "@onhand/api";
import { useCallback, useEffect, useRef, useState } from "react";
import { useActions } from "../../keys/Actions";
import { useLiveClient } from "../../live/LiveProvider";
import { useMessages } from "../../messages/MessagesProvider";
import { keepNotice } from "../../notices/notices";

/** How far apart the end of an offer and the server's word that work is off may be heard, to belong together. */
const TOGETHER_MS = 30_000;

/**
 * Says, until it is closed or work is accepted again, that the server took the agent off work because an offer ran out.
 * Gives what is to be called when an offer has ended unanswered.
 */
export function usePausedNotice(me: Me): () => void {
  const { t } = useMessages();
  const actions = useActions();
  const client = useLiveClient();
  const accepting = useRef(me.accepting);
  accepting.current = me.accepting;
  const [turnedOffAtMs, setTurnedOffAtMs] = useState<number | null>(null);
  const [endedAtMs, setEndedAtMs] = useState<number | null>(null);

  // One's own switch is off on the screen before the server says so: only what comes unasked finds it on.
  useEffect(
    () =>
      client.onFrame((frame) => {
        const isOwn = frame.type === "ready" || (frame.type === "presence" && frame.agent.id === me.id);
        if (isOwn && !frame.agent.accepting && accepting.current) setTurnedOffAtMs(Date.now());
      }),
    [client, me.id],
  );
  useEffect(() => {
    if (me.accepting) setTurnedOffAtMs(null);
  }, [me.accepting]);

  const isPaused =
    !me.accepting && turnedOffAtMs !== null && endedAtMs !== null && Math.abs(turnedOffAtMs - endedAtMs) < TOGETHER_MS;
  useEffect(() => {
    if (!isPaused) return;
    return keepNotice({
      tone: "quiet",
      text: t("presence.paused"),
      remedy: { label: t("presence.accept"), run: () => actions.run("toggleAccepting") },
    });
  }, [isPaused, t, actions]);

  return useCallback(() => setEndedAtMs(Date.now()), []);
}
