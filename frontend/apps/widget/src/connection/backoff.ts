const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** How long to wait before attempt `failures` + 1: doubling, with half of it by chance, so that clients spread. */
export function delayMs(failures: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return full / 2 + (full / 2) * random;
}
