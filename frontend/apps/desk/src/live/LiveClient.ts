import type { ClientFrame, Command, LogEvent, Problem, ServerFrame } from "@onhand/api";
import { type Input, initialState, type LiveState, reduce, resumeFrom } from "./liveState";
import { isTemporary, isWritten, type Outbox, sendable } from "./outbox";

const PING_EVERY_MS = 10_000;
const SILENCE_MEANS_LOST_MS = 25_000;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 15_000;

/** The part of a WebSocket that is used, so that tests can stand in for the other side. */
export type Socket = Pick<WebSocket, "send" | "close" | "readyState"> & {
  onopen: (() => void) | null;
  onmessage: ((message: { data: string }) => void) | null;
  onclose: (() => void) | null;
};

export type Surroundings = {
  openSocket: () => Socket;
  /** Calls `tick` about once a second, also in a hidden tab; gives what ends it. */
  everySecond: (tick: () => void) => () => void;
  nowMs: () => number;
  random: () => number;
  keepOutbox: (outbox: Outbox) => void;
};

export class CommandRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.code);
  }
}

type Waiter = { resolve: () => void; reject: (error: Error) => void };

/** One socket for one signed-in agent: connects, resumes, sends each command until it is answered, and tells who listens. */
export class LiveClient {
  private state: LiveState;
  private socket: Socket | null = null;
  private stopTicking: (() => void) | null = null;
  private reconnectAtMs: number | null = null;
  private lastHeardMs = 0;
  private lastPingMs = 0;
  private readonly open = new Map<string, number>();
  private readonly waiters = new Map<string, Waiter>();
  private readonly changeListeners = new Set<() => void>();
  private readonly frameListeners = new Set<(frame: ServerFrame) => void>();

  constructor(
    private readonly around: Surroundings,
    kept: Outbox = [],
  ) {
    this.state = initialState(kept);
  }

  start(): void {
    if (this.stopTicking) return;
    this.stopTicking = this.around.everySecond(() => this.tick());
    this.connect();
  }

  stop(): void {
    this.stopTicking?.();
    this.stopTicking = null;
    this.reconnectAtMs = null;
    const socket = this.socket;
    this.socket = null;
    if (socket) {
      socket.onclose = null;
      socket.close();
    }
  }

  getState = (): LiveState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  };

  onFrame(listener: (frame: ServerFrame) => void): () => void {
    this.frameListeners.add(listener);
    return () => this.frameListeners.delete(listener);
  }

  /** Resolves when the server has stored the command; rejects with `CommandRefused` when it will not. */
  command(command: Command): Promise<void> {
    const answer = new Promise<void>((resolve, reject) => this.waiters.set(command.id, { resolve, reject }));
    this.apply({ type: "command", command, nowMs: this.around.nowMs() });
    this.flush();
    return answer;
  }

  retry(id: string): void {
    this.apply({ type: "retry", id, nowMs: this.around.nowMs() });
    this.flush();
  }

  discard(id: string): void {
    this.apply({ type: "discard", id });
  }

  /** Follows a conversation until the function that it gives is called. */
  watch(conversation: string): () => void {
    this.open.set(conversation, (this.open.get(conversation) ?? 0) + 1);
    if (this.isReady()) this.ask(conversation);
    return () => {
      const left = (this.open.get(conversation) ?? 1) - 1;
      if (left > 0) {
        this.open.set(conversation, left);
        return;
      }
      this.open.delete(conversation);
      if (this.isReady()) this.transmit({ type: "unwatch", conversation });
    };
  }

  addHistory(conversation: string, events: LogEvent[]): void {
    this.apply({ type: "history", conversation, events });
  }

  signal(frame: Extract<ClientFrame, { type: "typing" | "seen" | "looking" }>): void {
    if (this.isReady()) this.transmit(frame);
  }

  /** Tries at once instead of waiting for the next attempt. */
  reconnectNow(): void {
    if (this.reconnectAtMs === null) return;
    this.connect();
  }

  /** The browser says that there is no network: no need to wait until the silence proves it. */
  networkGone(): void {
    if (this.socket) this.lost(false);
  }

  private connect(): void {
    this.reconnectAtMs = null;
    this.lastHeardMs = this.around.nowMs();
    this.apply({ type: "connecting", attempt: this.state.connection.attempt + 1 });
    const socket = this.around.openSocket();
    this.socket = socket;
    socket.onopen = () => this.transmit({ type: "hello", resume: resumeFrom(this.state, this.open.keys()) });
    socket.onmessage = (message) => {
      // Frames that were there together come as one array.
      for (const frame of [JSON.parse(message.data)].flat() as ServerFrame[]) {
        if (socket === this.socket) this.receive(frame);
      }
    };
    socket.onclose = () => {
      if (socket === this.socket) this.lost(false);
    };
  }

  private lost(refused: boolean): void {
    const socket = this.socket;
    this.socket = null;
    if (socket) {
      socket.onclose = null;
      socket.close();
    }
    this.apply({ type: "closed", refused });
    if (refused || !this.stopTicking) return;
    this.reconnectAtMs = this.around.nowMs() + retryDelayMs(this.state.connection.attempt, this.around.random());
    setTimeout(() => this.tick(), this.reconnectAtMs - this.around.nowMs());
  }

  private receive(frame: ServerFrame): void {
    this.lastHeardMs = this.around.nowMs();
    this.apply({ type: "frame", frame, nowMs: this.around.nowMs() });
    if (frame.type === "ready") this.afterReady();
    if (frame.type === "ack") this.settle(frame.id, null);
    if (frame.type === "error") this.refused(frame.id ?? null, frame.problem);
    for (const listener of this.frameListeners) listener(frame);
    if (frame.type === "ack" || frame.type === "event" || frame.type === "error") this.flush();
  }

  private afterReady(): void {
    this.lastPingMs = this.around.nowMs();
    for (const conversation of this.open.keys()) this.ask(conversation);
    this.flush();
  }

  private refused(id: string | null, problem: Problem): void {
    if (problem.code === "unauthenticated") this.lost(true);
    if (!id || isTemporary(problem)) return;
    const command = this.state.outbox.find((pending) => pending.command.id === id)?.command;
    if (command && !isWritten(command)) this.discard(id);
    this.settle(id, new CommandRefused(problem));
  }

  private settle(id: string, error: Error | null): void {
    const waiter = this.waiters.get(id);
    this.waiters.delete(id);
    if (error) waiter?.reject(error);
    else waiter?.resolve();
  }

  private ask(conversation: string): void {
    const after = this.state.logs[conversation]?.lastSeq ?? 0;
    this.transmit({ type: "watch", conversation, after });
  }

  private flush(): void {
    if (!this.isReady()) return;
    const commands = sendable(this.state.outbox, this.around.nowMs());
    if (commands.length === 0) return;
    for (const command of commands) this.transmit(command);
    this.apply({ type: "sent", ids: commands.map((command) => command.id) });
  }

  private tick(): void {
    const now = this.around.nowMs();
    if (this.reconnectAtMs !== null && now >= this.reconnectAtMs) this.connect();
    else if (this.socket && now - this.lastHeardMs > SILENCE_MEANS_LOST_MS) this.lost(false);
    else if (this.isReady() && now - this.lastPingMs >= PING_EVERY_MS) {
      this.lastPingMs = now;
      this.transmit({ type: "ping" });
    }
    this.apply({ type: "tick", nowMs: now });
    this.flush();
  }

  private isReady(): boolean {
    return this.socket !== null && this.state.connection.phase === "ready";
  }

  private transmit(frame: ClientFrame): void {
    this.socket?.send(JSON.stringify(frame));
  }

  private apply(input: Input): void {
    const before = this.state;
    this.state = reduce(before, input);
    if (this.state === before) return;
    if (this.state.outbox !== before.outbox) this.around.keepOutbox(this.state.outbox);
    for (const listener of this.changeListeners) listener();
  }
}

/** Doubles from half a second to fifteen, each between half and all of it, so that many desks do not come back at once. */
export function retryDelayMs(attempt: number, random: number): number {
  const ceiling = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.max(0, attempt - 1));
  return ceiling * (0.5 + random / 2);
}
