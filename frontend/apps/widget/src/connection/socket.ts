import { readFrames, type ServerFrame } from "../protocol/wire";

const READY_WITHIN_MS = 8000;
const PING_EVERY_MS = 20_000;
const PONG_WITHIN_MS = 8000;

export interface SocketEvents {
  frame(frame: ServerFrame): void;
  /** Once, and nothing after it. */
  closed(): void;
}

/** One connection to one conversation. Says hello, notices silence, and ends; connecting again is the caller's. */
export class LiveSocket {
  readonly #socket: WebSocket;
  readonly #events: SocketEvents;
  #watchdog: ReturnType<typeof setTimeout>;
  #over = false;

  constructor(server: string, conversation_id: string, hello: { token: string; after: number }, events: SocketEvents) {
    this.#events = events;
    this.#socket = new WebSocket(`${server.replace(/^http/, "ws")}/api/v1/conversations/${conversation_id}/live`);
    this.#socket.onopen = () => this.send({ type: "hello", ...hello });
    this.#socket.onmessage = ({ data }) => this.#receive(String(data));
    this.#socket.onclose = () => this.close();
    this.#socket.onerror = () => this.close();
    this.#watchdog = setTimeout(() => this.close(), READY_WITHIN_MS);
  }

  send(frame: object): void {
    if (!this.#over && this.#socket.readyState === 1) this.#socket.send(JSON.stringify(frame));
  }

  /** Asks whether the other side is still there, and ends the connection if no answer comes. */
  ping(): void {
    this.send({ type: "ping" });
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => this.close(), PONG_WITHIN_MS);
  }

  close(): void {
    if (this.#over) return;
    this.#over = true;
    clearTimeout(this.#watchdog);
    this.#socket.close();
    this.#events.closed();
  }

  #receive(text: string): void {
    for (const frame of readFrames(text)) {
      if (this.#over) return;
      clearTimeout(this.#watchdog);
      this.#watchdog = setTimeout(() => this.ping(), PING_EVERY_MS);
      if (frame.type !== "pong") this.#events.frame(frame);
    }
  }
}
