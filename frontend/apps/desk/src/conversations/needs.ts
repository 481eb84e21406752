import type { Messages } from "../messages/catalogue";

type Needs = { skill?: string; language?: string; market?: string };

/** "Returns · Swedish · Sweden": what a conversation or a shift asks of whoever serves. */
export function needsText({ skill, language, market }: Needs, { coded, languageName, marketName }: Messages): string {
  const parts = [coded("skill", skill || "any"), language && languageName(language), market && marketName(market)];
  return parts.filter(Boolean).join(" · ");
}
