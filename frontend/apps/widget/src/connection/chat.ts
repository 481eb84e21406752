import { type ChatState, lastSeq } from "../protocol/chat-state";
import { nextToSend, ORPHANED_AFTER_MS, type OutboxEntry, startsConversation } from "../protocol/outbox";
import { pending } from "../protocol/standing";
import type { CallbackTimes, Command, Problem, ServerFrame } from "../protocol/wire";
import { delayMs } from "./backoff";
import { newId } from "../new-id";
import { bookCallback, isGone, isPassing, readConversation, readTimes, startConversation } from "./http";
import { KeptState } from "./kept-state";
import type { ChatRecord, Memory } from "./memory";
import { LiveSocket } from "./socket";
import { Timers } from "./timers";

const ACK_WITHIN_MS = 10_000;
const TYPING_SHOWN_MS = 7000;
const TYPING_SENT_EVERY_MS = 3000;
/** A conversation that was quiet for this long is only connected to when the customer opens the panel. */
const DORMANT_AFTER_MS = 24 * 3600 * 1000;

export interface ChatPlace {
  server: string;
  memory: Memory;
  identity: string | null;
  market?: string | undefined;
  language(): string;
  /** What the customer chose, which is not the same as what the page suggests. */
  chosenLanguage(): string | null;
}

type Timer = "retry" | "pause" | "ack" | "typing" | "orphans";

/**
 * One customer's chat: holds the state, and does what the state asks for (start, connect, send, resend). Everything
 * that decides is in reduce(); here are only the effects.
 */
export class Chat {
  record: ChatRecord;
  readonly #place: ChatPlace;
  readonly #kept: KeptState;
  readonly #timers = new Timers<Timer>();
  #identity: string | null;
  #socket: LiveSocket | null = null;
  #starting = false;
  #over = false;
  #typing_sent_ms = 0;
  #seen_sent_seq = 0;

  constructor(place: ChatPlace) {
    this.#place = place;
    this.#identity = place.identity;
    place.memory.takeUp(place.server);
    this.record = place.memory.read();
    this.#kept = new KeptState(place.memory);
  }

  /** Called after every change; gives the way to stop it. */
  subscribe(listener: () => void): () => void {
    return this.#kept.subscribe(listener);
  }

  get state(): ChatState {
    return this.#kept.now;
  }

  get started(): boolean {
    return this.record.conversation_id !== undefined;
  }

  /** Takes up the conversation that this browser remembers, if there is one and it is worth a connection. */
  wake({ opened }: { opened: boolean }): void {
    const quiet_ms = Date.now() - (this.record.active_ms ?? 0);
    if (this.started && (opened || quiet_ms < DORMANT_AFTER_MS)) this.#connect();
    this.#work();
  }

  do(command: Command): void {
    const entry: OutboxEntry = { id: newId(), command, at_ms: Date.now(), state: "queued" };
    this.#kept.take({ type: "queued", entry });
    this.#work();
  }

  /** The times at which somebody can be promised; null when that cannot be learnt now. */
  async times(): Promise<CallbackTimes | null> {
    const answer = await readTimes(this.#place.server, this.record);
    return answer.ok && answer.body.slots ? answer.body : null;
  }

  /** Books a time, or another one in its place; what follows comes as an event. Says whether it was to be had. */
  async book(starts_at: string, phone: string): Promise<boolean> {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const wish = { client_id: newId(), starts_at, zone, phone };
    return (await bookCallback(this.#place.server, this.record, wish)).ok;
  }

  retry(id: string): void {
    this.#kept.take({ type: "retried", id });
    this.#work();
  }

  discard(id: string): void {
    this.#kept.take({ type: "discarded", id });
  }

  /** The customer is writing: told at most every few seconds, and only when somebody could see it. */
  typing(): void {
    const now_ms = Date.now();
    if (now_ms - this.#typing_sent_ms < TYPING_SENT_EVERY_MS) return;
    this.#typing_sent_ms = now_ms;
    this.#socket?.send({ type: "typing" });
  }

  /** The customer has everything up to the last event before their eyes. */
  seen(): void {
    const seq = this.state.events.findLast(({ kind }) => kind !== "customer_wrote")?.seq ?? 0;
    if (seq > (this.record.seen_seq ?? 0)) {
      this.record = this.#place.memory.change({ seen_seq: seq });
      this.#kept.tell();
    }
    if (seq <= this.#seen_sent_seq || this.state.link !== "online") return;
    this.#seen_sent_seq = seq;
    this.#socket?.send({ type: "seen", seq });
  }

  /**
   * The browser says that the network went or came, or that the customer looks at the page again. Without a network
   * nobody need wait for the silence to be noticed, and with one nobody for the next attempt.
   */
  networkChanged(): void {
    if (this.#socket && !navigator.onLine) this.#socket.close();
    else if (this.#socket && this.state.link === "online") this.#socket.ping();
    else if (this.#timers.runs("retry")) this.#retryNow();
  }

  /** Leaves this conversation for good; the next message starts another one. */
  startOver(): void {
    this.#place.memory.clear();
    this.#forget({ keepUnsent: false });
  }

  /** The customer has read that the connection is back. */
  shownRecovered(): void {
    this.#kept.take({ type: "shown_recovered" });
  }

  /** The page has a fresh token for the same customer. */
  renewIdentity(identity: string): void {
    this.#identity = identity;
    this.#acceptIdentity();
  }

  /** Goes on although the server did not accept who the page says that the customer is. */
  continueAsGuest(): void {
    this.#identity = null;
    this.#acceptIdentity();
  }

  /** Another window changed what the browser remembers. */
  remembered(key: string | null): void {
    const what = this.#place.memory.concerns(key);
    if (what === "unsent") {
      this.#kept.adopt();
      this.#timers.after("orphans", ORPHANED_AFTER_MS, () => this.#work());
    }
    if (what !== "record") return;
    const record = this.#place.memory.read();
    const same = record.conversation_id === this.record.conversation_id;
    this.record = record;
    if (same) this.#kept.tell();
    else {
      this.#forget({ keepUnsent: record.conversation_id !== undefined });
      this.record = record;
      this.wake({ opened: true });
    }
  }

  /** Ends all that is under way; what was not sent stays in the browser's store. */
  stop(): void {
    this.#over = true;
    this.#timers.stopAll();
    this.#socket?.close();
    this.#kept.stop();
  }

  #acceptIdentity(): void {
    if (this.state.identity_refused) this.#kept.take({ type: "identity_renewed" });
    this.#work();
  }

  /** Does the next thing that is due, if one is. */
  #work(): void {
    if (this.#over || this.state.paused) return;
    if (!this.started) {
      if (startsConversation(this.state.outbox) && !this.state.identity_refused && !this.#timers.runs("retry"))
        void this.#start();
      return;
    }
    if (this.state.link === "idle") this.#connect();
    if (this.state.link !== "online") return;
    const entry = nextToSend(this.state.outbox, Date.now());
    if (!entry) return;
    this.#kept.take({ type: "sending", id: entry.id });
    this.#timers.after("ack", ACK_WITHIN_MS, () => this.#socket?.close());
    this.#socket?.send({ id: entry.id, ...entry.command });
  }

  async #start(): Promise<void> {
    if (this.#starting) return;
    this.#starting = true;
    this.#kept.take({ type: "connecting" });
    const { memory, server, market, language } = this.#place;
    const start_id = memory.read().start_id ?? memory.change({ start_id: newId() }).start_id ?? "";
    const answer = await startConversation(server, {
      client_id: start_id,
      channel: "widget",
      language: language(),
      page: location.origin + location.pathname,
      ...(this.#identity ? { identity: this.#identity } : {}),
      ...(market ? { market } : {}),
    });
    this.#starting = false;
    if (this.#over) return;
    if (answer.ok) {
      const { conversation, token } = answer.body;
      this.record = memory.change({ conversation_id: conversation.id, token, active_ms: Date.now() });
      this.#carryLanguage();
      this.#connect();
    } else this.#startFailed(answer.problem);
  }

  /** A choice made in an earlier conversation holds in this one too, and from its first message on. */
  #carryLanguage(): void {
    const language = this.#place.chosenLanguage();
    if (!language || pending(this.state, "choose_language")) return;
    const command: Command = { type: "choose_language", language };
    this.#kept.take({ type: "queued", entry: { id: newId(), command, at_ms: 0, state: "queued" } });
  }

  #startFailed(problem: Problem): void {
    if (problem.code === "identity_refused") this.#kept.take({ type: "identity_refused" });
    else if (isPassing(problem)) this.#retryLater(problem);
    else {
      this.#kept.take({ type: "rested" });
      for (const { id } of this.state.outbox) this.#kept.take({ type: "refused", id, code: problem.code });
    }
  }

  #connect(): void {
    const { conversation_id, token } = this.record;
    if (this.#over || this.#socket || !conversation_id || !token) return;
    this.#timers.stop("retry");
    this.#kept.take({ type: "connecting" });
    const hello = { token, after: lastSeq(this.state) };
    let ready = false;
    const socket: LiveSocket = new LiveSocket(this.#place.server, conversation_id, hello, {
      frame: (frame) => {
        if (this.#socket !== socket) return;
        ready ||= frame.type === "ready";
        this.#receive(frame);
      },
      closed: () => {
        if (this.#socket !== socket) return;
        this.#socket = null;
        this.#lost({ probe: !ready });
      },
    });
    this.#socket = socket;
  }

  #receive(frame: ServerFrame): void {
    if (frame.type === "ready") {
      this.#seen_sent_seq = 0;
      this.#kept.take(frame);
    } else if (frame.type === "event") {
      this.#kept.take(frame);
      this.#timers.stop("typing");
      // A callback ahead is worth a connection until then, also after a quiet day.
      const { data } = frame.event;
      const until_ms = "ends_at" in data ? Date.parse(String(data.ends_at)) : 0;
      this.record = this.#place.memory.change({
        active_ms: Math.max(Date.now(), this.record.active_ms ?? 0, until_ms),
      });
    } else if (frame.type === "ack") {
      this.#timers.stop("ack");
      this.#kept.take({ type: "acked", id: frame.id, seq: frame.seq });
    } else if (frame.type === "error") this.#problem(frame.id ?? null, frame.problem);
    else if (frame.type === "wait") this.#kept.take(frame);
    else if (frame.type === "seen" && frame.by === "agent") this.#kept.take({ type: "seen", seq: frame.seq });
    else if (frame.type === "typing") {
      this.#kept.take({ type: "typing", by: frame.by });
      this.#timers.after("typing", TYPING_SHOWN_MS, () => this.#kept.take({ type: "typing", by: null }));
    }
    this.#work();
  }

  #problem(id: string | null, problem: Problem): void {
    if (id === null) {
      if (isGone(problem)) this.#conversationGone();
      else this.#lost({ probe: false, problem });
      return;
    }
    this.#timers.stop("ack");
    if (!isPassing(problem)) {
      this.#kept.take({ type: "refused", id, code: problem.code });
      return;
    }
    this.#kept.take({ type: "delayed", id });
    this.#timers.after("pause", 1000 * (problem.retry_after_seconds ?? 2), () => {
      this.#kept.take({ type: "resumed" });
      this.#work();
    });
  }

  #lost({ probe, problem }: { probe: boolean; problem?: Problem }): void {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    this.#timers.stop("ack");
    if (this.#over) return;
    if (probe && this.state.failures > 0) void this.#probe();
    this.#retryLater(problem);
  }

  /** A browser does not say why a socket was refused: ask over HTTP whether the conversation is still ours. */
  async #probe(): Promise<void> {
    const { token = "" } = this.record;
    const answer = await readConversation(this.#place.server, this.record);
    if (!answer.ok && isGone(answer.problem) && this.record.token === token) this.#conversationGone();
  }

  #retryLater(problem?: Problem): void {
    this.#kept.take({ type: "lost" });
    const delay_ms = Math.max(delayMs(this.state.failures, Math.random()), 1000 * (problem?.retry_after_seconds ?? 0));
    this.#timers.after("retry", delay_ms, () => this.#retryNow());
  }

  #retryNow(): void {
    this.#timers.stop("retry");
    if (this.started) this.#connect();
    else this.#work();
  }

  #conversationGone(): void {
    this.#place.memory.forgetConversation();
    this.#forget({ keepUnsent: true });
    this.#work();
  }

  #forget({ keepUnsent }: { keepUnsent: boolean }): void {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    this.#timers.stopAll();
    this.record = {};
    this.#seen_sent_seq = 0;
    if (!keepUnsent) this.#kept.empty();
    this.#kept.take({ type: "conversation_gone" });
  }
}
