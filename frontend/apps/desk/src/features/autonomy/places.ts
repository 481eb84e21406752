import type { Autonomy, ErrandMode, Mode, SetMode } from "@onhand/api";

/** Where a mode holds; empty means every market, every language. */
export type Place = { market: string; language: string };

export const EVERYWHERE: Place = { market: "", language: "" };

export type InForce = { mode: Mode; rule: SetMode | null; isOwn: boolean };

/** The mode that holds for an errand in a place: what is set for the place that names most of it wins (domain/errands/modes.py). */
export function inForce(errand: ErrandMode, set: readonly SetMode[], { market, language }: Place): InForce {
  for (const place of [{ market, language }, { market, language: "" }, { market: "", language }, EVERYWHERE]) {
    const rule = set.find((each) => each.errand === errand.id && isAt(each, place));
    if (rule) return { mode: rule.mode, rule, isOwn: isAt(rule, { market, language }) };
  }
  return { mode: errand.mode, rule: null, isOwn: false };
}

/** What is set for an errand in other places than this one. */
export function elsewhere(errand: string, { set }: Autonomy, place: Place): SetMode[] {
  return set.filter((each) => each.errand === errand && !isAt(each, place));
}

/** The markets that something is set for, and the one that is looked at. */
export function marketsIn({ set }: Autonomy, { market }: Place): string[] {
  return [...new Set([...set.map((each) => each.market), market])].filter(Boolean).sort();
}

function isAt(rule: Place, place: Place): boolean {
  return rule.market === place.market && rule.language === place.language;
}
