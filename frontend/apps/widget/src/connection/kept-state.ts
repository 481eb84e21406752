import { type ChatState, EMPTY, type Input, reduce } from "../protocol/chat-state";
import type { OutboxEntry } from "../protocol/outbox";
import type { Memory } from "./memory";

/** The state of a chat, whose unsent commands are also in the browser's store, and who wants to know of changes. */
export class KeptState {
  now: ChatState = EMPTY;
  readonly #memory: Memory;
  readonly #listeners = new Set<() => void>();

  constructor(memory: Memory) {
    this.#memory = memory;
    for (const entry of memory.unsent()) this.take({ type: "queued", entry });
  }

  /** Called after every change; gives the way to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  take(input: Input): void {
    const before = this.now.outbox;
    this.now = reduce(this.now, input);
    if (this.now.outbox !== before) this.#keep(before);
    this.tell();
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Takes over what other windows want to send, and lets go of what they have sent. */
  adopt(): void {
    const stored = this.#memory.unsent();
    for (const entry of stored) this.take({ type: "queued", entry: { ...entry, foreign: true } });
    const ids = new Set(stored.map(({ id }) => id));
    const sent = this.now.outbox.filter(({ id, foreign }) => foreign && !ids.has(id));
    for (const { id } of sent) this.take({ type: "discarded", id });
  }

  /** Begins with nothing; what other windows keep in the store stays there. */
  empty(): void {
    this.now = EMPTY;
    this.tell();
  }

  stop(): void {
    this.#listeners.clear();
  }

  #keep(before: readonly OutboxEntry[]): void {
    const unsent = this.now.outbox.filter(({ state }) => state !== "acked");
    const ids = new Set(unsent.map(({ id }) => id));
    for (const { id } of before) if (!ids.has(id)) this.#memory.release(id);
    for (const entry of unsent) if (!before.includes(entry) && entry.state !== "sending") this.#memory.keep(entry);
  }
}
