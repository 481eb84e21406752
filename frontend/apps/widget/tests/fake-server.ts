import { vi } from "vitest";
import type { CallbackTimes, Conversation, EventData, LogEvent, Problem } from "../src/protocol/wire";

interface Kept {
  conversation: Conversation;
  token: string;
  events: LogEvent[];
  answered: Map<string, number>;
  sockets: Set<FakeSocket>;
}

const STARTED: Conversation = {
  id: "",
  seq: 0,
  status: "open",
  episode: 1,
  language: "en",
  holder: { kind: "assistant", agent: null },
  wait: null,
  rated: false,
};

/** The customer's side of docs/protocol.md, in memory, with the faults that tests switch on. */
export class FakeServer {
  readonly conversations = new Map<string, Kept>();
  readonly starts: Record<string, unknown>[] = [];
  /** Every command frame that arrived, in order. */
  readonly received: { id: string; type: string; text?: string }[] = [];
  reachable = true;
  /** Sockets are refused before they open, which a browser does not give a reason for. */
  upgrades = true;
  /** Takes commands and stores them, but the acknowledgement and the event are lost. */
  mute = false;
  refuse_start: Problem | null = null;
  times: CallbackTimes = { open: true, opens_at: null, slots: [] };
  /** Times that somebody else took just now. */
  readonly gone = new Set<string>();
  readonly wishes: Record<string, string>[] = [];
  /** Answers for the next commands, instead of doing them. */
  refusals: Problem[] = [];
  #by_start_id = new Map<string, Kept>();

  constructor() {
    const server = this;
    vi.stubGlobal("fetch", (url: string, init?: RequestInit) => server.#http(url, init));
    vi.stubGlobal(
      "WebSocket",
      class extends FakeSocket {
        constructor(url: string) {
          super(url, server);
        }
      },
    );
  }

  get only(): Kept {
    const all = [...this.conversations.values()];
    if (all.length !== 1 || !all[0]) throw new Error(`${all.length} conversations`);
    return all[0];
  }

  texts(kept: Kept = this.only): string[] {
    return kept.events.flatMap((event) => (event.kind === "customer_wrote" ? [event.data.text] : []));
  }

  append<Kind extends keyof EventData>(kept: Kept, kind: Kind, data: EventData[Kind], skipped = 0): number {
    const seq = kept.conversation.seq + 1 + skipped;
    kept.conversation = { ...kept.conversation, seq };
    const event = { conversation_id: kept.conversation.id, seq, at: "2026-11-21T20:15:03Z", kind, data } as LogEvent;
    kept.events.push(event);
    for (const socket of kept.sockets) socket.deliver({ type: "event", event });
    return seq;
  }

  cut(): void {
    for (const { sockets } of this.conversations.values()) for (const socket of [...sockets]) socket.drop();
  }

  connect(socket: FakeSocket, hello: { token: string; after: number }): void {
    const kept = this.conversations.get(socket.conversation_id);
    if (!kept || kept.token !== hello.token) {
      socket.deliver({ type: "error", problem: { code: "conversation_not_found", status: 404 } });
      return;
    }
    kept.sockets.add(socket);
    socket.deliver({ type: "ready", conversation: kept.conversation });
    for (const event of kept.events) if (event.seq > hello.after) socket.deliver({ type: "event", event });
  }

  command(socket: FakeSocket, frame: { id: string; type: string; text?: string }): void {
    const kept = this.conversations.get(socket.conversation_id);
    if (!kept) return;
    this.received.push(frame);
    const refusal = this.refusals.shift();
    if (refusal) {
      socket.deliver({ type: "error", id: frame.id, problem: refusal });
      return;
    }
    if (this.mute) for (const other of kept.sockets) other.deaf = true;
    const known = kept.answered.get(frame.id);
    const seq = known ?? this.#done(kept, frame);
    kept.answered.set(frame.id, seq);
    socket.deliver({ type: "ack", id: frame.id, seq, repeated: known !== undefined });
  }

  #done(kept: Kept, { id, type, text = "" }: { id: string; type: string; text?: string }): number {
    if (type === "message") return this.append(kept, "customer_wrote", { text, client_id: id });
    if (type === "request_person") return this.append(kept, "handoff_requested", { by: "customer", cause: "button" });
    if (type === "withdraw_request") return this.append(kept, "handoff_withdrawn", {});
    if (type === "cancel_callback") return this.append(kept, "callback_cancelled", {});
    if (type === "resolve") return this.append(kept, "resolved", { by: "customer", agent: null });
    return this.append(kept, "reopened", {});
  }

  async #http(url: string, init?: RequestInit): Promise<Response> {
    if (!this.reachable) throw new TypeError("Failed to fetch");
    const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
    if (url.endsWith("/callback-times")) return json(200, this.times);
    if (url.endsWith("/callback")) {
      const wish = JSON.parse(String(init?.body)) as Record<string, string>;
      return this.#booked(wish) ? json(201, {}) : json(409, { code: "slot_taken", status: 409 });
    }
    if (init?.method === "POST") {
      const request = JSON.parse(String(init.body)) as Record<string, unknown> & { client_id: string };
      this.starts.push(request);
      if (this.refuse_start) return json(this.refuse_start.status ?? 400, this.refuse_start);
      const { conversation, token } = this.#start(request.client_id);
      return json(201, { conversation, token, repeated: false });
    }
    const kept = this.conversations.get(url.split("/").at(-1) ?? "");
    return kept ? json(200, kept.conversation) : json(404, { code: "conversation_not_found", status: 404 });
  }

  #booked(wish: Record<string, string>): boolean {
    this.wishes.push(wish);
    const slot = this.times.slots.find(({ starts_at }) => starts_at === wish.starts_at);
    if (!slot || this.gone.has(slot.starts_at)) {
      this.times = { ...this.times, slots: this.times.slots.filter((one) => one !== slot) };
      return false;
    }
    const moved = this.only.events.some(({ kind }) => kind === "callback_booked");
    this.append(this.only, moved ? "callback_rescheduled" : "callback_booked", slot);
    return true;
  }

  #start(start_id: string): Kept {
    const known = this.#by_start_id.get(start_id);
    if (known) return known;
    const id = `conversation-${this.#by_start_id.size + 1}`;
    const kept: Kept = {
      conversation: { ...STARTED, id },
      token: `token-${id}`,
      events: [],
      answered: new Map(),
      sockets: new Set(),
    };
    this.#by_start_id.set(start_id, kept);
    this.conversations.set(id, kept);
    this.append(kept, "conversation_started", { language: "en" });
    return kept;
  }
}

export class FakeSocket {
  readyState = 0;
  deaf = false;
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly conversation_id: string;
  readonly #server: FakeServer;

  constructor(url: string, server: FakeServer) {
    this.#server = server;
    this.conversation_id = url.split("/").at(-2) ?? "";
    setTimeout(() => {
      if (!server.reachable || !server.upgrades) return this.drop();
      this.readyState = 1;
      this.onopen?.();
    }, 5);
  }

  send(text: string): void {
    const frame = JSON.parse(text);
    setTimeout(() => {
      if (this.readyState !== 1) return;
      if (frame.type === "hello") this.#server.connect(this, frame);
      else if (frame.type === "ping") this.deliver({ type: "pong" });
      else if (frame.type !== "typing" && frame.type !== "seen") this.#server.command(this, frame);
    }, 5);
  }

  deliver(frame: object): void {
    const data = JSON.stringify(frame);
    setTimeout(() => {
      if (this.readyState === 1 && !this.deaf) this.onmessage?.({ data });
    }, 5);
  }

  close(): void {
    this.drop();
  }

  drop(): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    for (const { sockets } of this.#server.conversations.values()) sockets.delete(this);
    this.onclose?.();
  }
}
