import type { Me } from "@onhand/api";
import { useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { createBrowserClient } from "./browser";
import { keepCacheTrue } from "./cache";
import type { LiveClient } from "./LiveClient";
import type { LiveState } from "./liveState";

const Context = createContext<LiveClient | null>(null);

/** One live client for the signed-in agent. `onSignedOut` when the server no longer knows us. */
export function LiveProvider({ me, onSignedOut, children }: { me: Me; onSignedOut: () => void; children: ReactNode }) {
  const cache = useQueryClient();
  const [client] = useState(() => createBrowserClient(me.id));
  const signedOut = useRef(onSignedOut);
  signedOut.current = onSignedOut;

  useEffect(() => {
    const keepTrue = keepCacheTrue(cache, { id: me.id });
    const stopListening = client.onFrame((frame) => {
      keepTrue(frame);
      if (frame.type === "error" && frame.problem.code === "unauthenticated") signedOut.current();
    });
    const reconnect = () => client.reconnectNow();
    const gone = () => client.networkGone();
    window.addEventListener("online", reconnect);
    window.addEventListener("offline", gone);
    client.start();
    return () => {
      window.removeEventListener("online", reconnect);
      window.removeEventListener("offline", gone);
      stopListening();
      client.stop();
    };
  }, [cache, client, me.id]);

  return <LiveContext client={client}>{children}</LiveContext>;
}

/** For tests: hands on a client that is already there. */
export function LiveContext({ client, children }: { client: LiveClient; children: ReactNode }) {
  return <Context value={client}>{children}</Context>;
}

export function useLiveClient(): LiveClient {
  const client = use(Context);
  if (!client) throw new Error("useLiveClient stands outside of a LiveProvider");
  return client;
}

/** A part of the live state; `select` must give the same object while nothing changed. */
export function useLive<Part>(select: (state: LiveState) => Part): Part {
  const client = useLiveClient();
  const snapshot = useCallback(() => select(client.getState()), [client, select]);
  return useSyncExternalStore(client.subscribe, snapshot);
}
