import { LiveClient, type Socket } from "./LiveClient";
import type { Outbox } from "./outbox";

const OUTBOX_KEY = "onhand.outbox";

/** The live client in a browser. What was not answered yet survives a reload of the tab. */
export function createBrowserClient(agentId: string): LiveClient {
  const key = `${OUTBOX_KEY}.${agentId}`;
  return new LiveClient(
    {
      openSocket: () => new WebSocket(socketAddress()) as Socket,
      everySecond,
      nowMs: () => Date.now(),
      random: Math.random,
      keepOutbox: (outbox) => sessionStorage.setItem(key, JSON.stringify(outbox)),
    },
    readOutbox(key),
  );
}

function socketAddress(): string {
  const { protocol, host } = window.location;
  return `${protocol === "https:" ? "wss" : "ws"}://${host}/api/v1/desk/live`;
}

function everySecond(tick: () => void): () => void {
  const worker = new Worker(new URL("./heartbeat.worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = tick;
  return () => worker.terminate();
}

function readOutbox(key: string): Outbox {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "[]") as Outbox;
  } catch {
    return [];
  }
}
