import { useSyncExternalStore } from "react";

const NOTICEABLE_SKEW_MS = 2000;

let skewMs = 0;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | null = null;
let tickMs = 0;

/** Learns from a response's Date header (whole seconds) how far this computer's clock is from the server's. */
export function learnServerTime(dateHeader: string | null, nowMs: number): void {
  const serverMs = dateHeader ? Date.parse(dateHeader) + 500 : Number.NaN;
  if (Number.isNaN(serverMs)) return;
  const measured = serverMs - nowMs;
  skewMs = Math.abs(measured) < NOTICEABLE_SKEW_MS ? 0 : measured;
}

/** Now by the server's clock, ms since 1970: waits and deadlines are the server's. */
export function serverNowMs(): number {
  return Date.now() + skewMs;
}

/** Seconds since a time, as of now; renders again each second while the component is shown. */
export function useSecondsSince(at: string | null): number | null {
  const now = useNow();
  return at === null ? null : Math.max(0, Math.floor((now - Date.parse(at)) / 1000));
}

/** Seconds until a time, never below none; renders again each second while the component is shown. */
export function useSecondsUntil(at: string | null): number | null {
  const now = useNow();
  return at === null ? null : Math.max(0, Math.ceil((Date.parse(at) - now) / 1000));
}

/** The server's now, one tick a second for the whole page. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, snapshot);
}

function snapshot(): number {
  if (tickMs === 0) tickMs = serverNowMs();
  return tickMs;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!timer) {
    tickMs = serverNowMs();
    timer = setInterval(() => {
      tickMs = serverNowMs();
      for (const each of listeners) each();
    }, 1000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && timer) {
      clearInterval(timer);
      timer = null;
    }
  };
}
