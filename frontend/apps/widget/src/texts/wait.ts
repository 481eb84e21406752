import type { Wait } from "../protocol/wire";
import type { Texts } from "./texts";

/** The honest wait, as a range in whole minutes. */
export function sayWait(texts: Texts, { low_seconds, high_seconds }: Wait): string {
  if (low_seconds === null || high_seconds === null) return texts.say("wait_nobody");
  if (low_seconds >= 3600) return texts.say("wait_long");
  const low = Math.max(1, Math.floor(low_seconds / 60));
  const high = Math.ceil(high_seconds / 60);
  if (high_seconds < 60) return texts.say("wait_short");
  if (low >= high) return texts.sayCount("wait_about", high, { high });
  return texts.sayCount("wait_range", high, { low, high });
}
