import type { Coded } from "@onhand/api";
import type { Messages } from "../messages/catalogue";
import { duration } from "../time/format";

/** Why an offer came to this agent, in words. */
export function reasonText({ code, params }: Coded, { coded, language, languageName }: Messages): string {
  const words: Record<string, string | number | null> = { ...params };
  if (typeof params.language === "string") words.language = languageName(params.language);
  if (typeof params.seconds === "number") words.wait = duration(params.seconds, language);
  return coded("reason", code, words);
}
