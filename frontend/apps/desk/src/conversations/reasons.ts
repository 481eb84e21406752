import type { Coded } from "@onhand/api";
import type { Messages } from "../messages/catalogue";
import { duration } from "../time/format";

/** What fills the places of a coded phrase, as text. */
export function wordsOf(params: Coded["params"]): Record<string, string> {
  return Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, String(value)]));
}

/** Why an offer came to this agent, or where a suggestion is from, in words. */
export function reasonText({ code, params }: Coded, { coded, language, languageName }: Messages): string {
  const words = wordsOf(params);
  if (words.language) words.language = languageName(words.language);
  else if (words.language === "") words.language = coded("language", "any");
  if (words.errand) words.errand = coded("errand", words.errand);
  if (words.skill !== undefined) words.skill = coded("skill", words.skill || "any");
  if (words.seconds) words.wait = duration(Number(words.seconds), language);
  return coded("reason", code, words);
}
