import type { Me } from "@onhand/api";
import { useEffect } from "react";
import { customerName } from "../../conversations/names";
import { useLiveClient } from "../../live/LiveProvider";
import { useMessages } from "../../messages/MessagesProvider";
import { keepNotice } from "../../notices/notices";

/** Tells the agent who took a conversation of theirs over, and why. It stays until it is closed. */
export function useTakenOverNotice(me: Me): void {
  const messages = useMessages();
  const client = useLiveClient();
  useEffect(
    () =>
      client.onFrame((frame) => {
        if (frame.type !== "event" || frame.event.kind !== "transferred") return;
        const { agent, by, reason } = frame.event.data;
        if (!by || agent.id !== me.id) return;
        // Only as it happens: who opens the conversation later reads it there.
        const row = client.getState().rows[frame.event.conversation_id];
        if (!row) return;
        const name = customerName(row, messages);
        keepNotice({ tone: "quiet", text: messages.t("presence.takenOver", { by: by.name, name, reason }) });
      }),
    [client, me.id, messages],
  );
}
