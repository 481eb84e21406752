import type { CannedResponse, Colleague } from "@onhand/api";
import type { WritingMode } from "./useDraft";

/** A `/word` or `@word` that is being written just before the caret. */
export type Trigger = { sign: "/" | "@"; word: string; start: number; end: number };

/** `language` is set where it is another than the conversation's: a slip that the customer would see. */
export type Suggestion = { key: string; title: string; detail: string; insert: string; language: string | null };

const MOST = 8;

/** `/` in a reply, `@` in a note; at the beginning or after a space only, so that addresses and dates stay alone. */
export function triggerAt(text: string, caret: number, mode: WritingMode): Trigger | null {
  const found = /(?:^|\s)([/@])([^\s/@]*)$/u.exec(text.slice(0, caret));
  const sign = found?.[1] as "/" | "@" | undefined;
  if (!found || !sign || (sign === "/") !== (mode === "message")) return null;
  const word = found[2] ?? "";
  return { sign, word: word.toLowerCase(), start: caret - word.length - 1, end: caret };
}

/** Canned responses whose shortcut or title fits, those in the conversation's language first. */
export function matchingResponses(all: readonly CannedResponse[], word: string, language: string | null): Suggestion[] {
  return all
    .filter(({ shortcut, title }) => `${shortcut} ${title}`.toLowerCase().includes(word))
    .sort((a, b) => Number(b.language === language) - Number(a.language === language))
    .slice(0, MOST)
    .map((each) => ({
      key: `${each.shortcut}.${each.language}`,
      title: `/${each.shortcut.replace(/^\//, "")}  ${each.title}`,
      detail: each.text,
      insert: each.text,
      language: each.language === language ? null : each.language,
    }));
}

export function matchingColleagues(all: readonly Colleague[], word: string): Suggestion[] {
  return all
    .filter(({ name }) => name.toLowerCase().includes(word))
    .slice(0, MOST)
    .map(({ id, name, role }) => ({ key: id, title: name, detail: role, insert: `@${name} `, language: null }));
}

/** The text with the trigger replaced, and where the caret belongs then. */
export function applySuggestion(text: string, trigger: Trigger, insert: string): { text: string; caret: number } {
  const caret = trigger.start + insert.length;
  return { text: text.slice(0, trigger.start) + insert + text.slice(trigger.end), caret };
}
