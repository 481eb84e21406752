import { useRef } from "react";
import { useLiveClient } from "../../live/LiveProvider";

const AT_MOST_EVERY_MS = 3000;

/** Tells the others that this agent writes here, not more often than they need to know. */
export function useTypingSignal(conversation: string): () => void {
  const client = useLiveClient();
  const lastMs = useRef(0);
  return () => {
    if (Date.now() - lastMs.current < AT_MOST_EVERY_MS) return;
    lastMs.current = Date.now();
    client.signal({ type: "typing", conversation });
  };
}
