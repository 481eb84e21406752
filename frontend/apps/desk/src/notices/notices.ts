/** Short sentences that come and go: what failed, what ended. Kept outside of React, so that anything may speak. */
export type Notice = {
  id: number;
  tone: "quiet" | "problem";
  text: string;
  /** What the reader can do about it, as a button. */
  remedy?: { label: string; run: () => void };
};

const SHOWN_MS = { quiet: 5000, problem: 9000 };

let notices: readonly Notice[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

export function notify(tone: Notice["tone"], text: string): void {
  const notice = { id: nextId++, tone, text };
  change([...notices.filter((each) => each.text !== text), notice]);
  setTimeout(() => dismiss(notice.id), SHOWN_MS[tone]);
}

/** Says something that stays until it is closed, or until the function that it gives back is called. */
export function keepNotice(notice: Omit<Notice, "id">): () => void {
  const id = nextId++;
  change([...notices, { ...notice, id }]);
  return () => dismiss(id);
}

export function dismiss(id: number): void {
  change(notices.filter((notice) => notice.id !== id));
}

export function getNotices(): readonly Notice[] {
  return notices;
}

export function subscribeToNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}
