import type { OutboxEntry } from "../protocol/outbox";

/** What is remembered of a chat: enough to find it again after a reload, nothing of what was said. */
export interface ChatRecord {
  /** The client_id of the start: the same in every window, so that two of them cannot start two conversations. */
  start_id?: string;
  conversation_id?: string;
  token?: string;
  seen_seq?: number;
  /** When something last happened, in ms. */
  active_ms?: number;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** A store for pages on which the browser gives none. */
export function forgetfulStore(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/**
 * One customer's chat on one server, in the browser's store. Unsent commands have a key each, so that windows
 * never overwrite each other's.
 */
export class Memory {
  readonly #store: Store;
  readonly #record: string;
  readonly #outbox: string;
  readonly #last: string;
  readonly #language: string;

  constructor(store: Store, server: string, subject: string | null) {
    this.#store = store;
    this.#last = `onhand|${server}`;
    this.#language = `${this.#last}|language`;
    this.#record = `${this.#last}|${subject === null ? "guest" : `known|${subject}`}`;
    this.#outbox = `${this.#record}|unsent|`;
  }

  /**
   * Called when this customer's chat is taken up. A guest's chat ends when anybody signs in: on a shared computer
   * nobody can tell whose it was.
   */
  takeUp(server: string): void {
    const before = this.#store.getItem(this.#last);
    if (before !== null && before !== this.#record) new Memory(this.#store, server, null).clear();
    this.#write(this.#last, this.#record);
  }

  read(): ChatRecord {
    try {
      return JSON.parse(this.#store.getItem(this.#record) ?? "{}") as ChatRecord;
    } catch {
      return {};
    }
  }

  change(change: ChatRecord): ChatRecord {
    const record = { ...this.read(), ...change };
    this.#write(this.#record, JSON.stringify(record));
    return record;
  }

  /** The language that was chosen on this computer; null when none was. */
  language(): string | null {
    return this.#store.getItem(this.#language);
  }

  chooseLanguage(language: string): void {
    this.#write(this.#language, language);
  }

  isLanguage(key: string | null): boolean {
    return key === this.#language;
  }

  unsent(): OutboxEntry[] {
    return this.#unsentKeys().flatMap((key) => this.#entry(key) ?? []);
  }

  keep({ foreign: _, ...entry }: OutboxEntry): void {
    this.#write(this.#outbox + entry.id, JSON.stringify(entry));
  }

  release(id: string): void {
    this.#store.removeItem(this.#outbox + id);
  }

  /** Forgets the conversation and all that was to be sent in it. */
  clear(): void {
    for (const key of this.#unsentKeys()) this.#store.removeItem(key);
    this.#store.removeItem(this.#record);
  }

  /** Forgets the conversation; what was not sent yet stays, for the next one. */
  forgetConversation(): void {
    this.#store.removeItem(this.#record);
  }

  /** What a change that another window made to the store concerns. */
  concerns(key: string | null): "record" | "unsent" | null {
    if (key === null || key === this.#record) return "record";
    return key.startsWith(this.#outbox) ? "unsent" : null;
  }

  #unsentKeys(): string[] {
    const keys = Array.from({ length: this.#store.length }, (_, index) => this.#store.key(index));
    return keys.filter((key) => key !== null).filter((key) => key.startsWith(this.#outbox));
  }

  #entry(key: string): OutboxEntry | null {
    try {
      return JSON.parse(this.#store.getItem(key) ?? "null") as OutboxEntry | null;
    } catch {
      return null;
    }
  }

  #write(key: string, value: string): void {
    try {
      this.#store.setItem(key, value);
    } catch {
      // The store is full: the chat goes on, but would not survive a reload.
    }
  }
}
