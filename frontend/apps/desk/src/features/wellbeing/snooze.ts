const KEY = "onhand.breakSnoozedUntil";

/** Until when the reminder of a break is put off, ms since 1970. It is kept on this computer alone: nobody else learns of it. */
export function snoozedUntilMs(): number {
  return Number(localStorage.getItem(KEY) ?? 0);
}

export function snooze(minutes: number, nowMs: number): number {
  const until = nowMs + minutes * 60_000;
  localStorage.setItem(KEY, String(until));
  return until;
}

/** Says whether to remind now. */
export function isDue(dueAt: string | null, snoozedUntil: number, nowMs: number): boolean {
  return dueAt !== null && nowMs >= Date.parse(dueAt) && nowMs >= snoozedUntil;
}
