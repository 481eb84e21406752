import type { LogEvent, Me, Row } from "@onhand/api";

export type Translation = { language: string; text: string };

/** By the number of a message, what its reader reads in their own language. */
export function translationsIn(events: readonly LogEvent[]): ReadonlyMap<number, Translation> {
  const translations = new Map<number, Translation>();
  for (const { kind, data } of events) {
    if (kind === "message_translated") translations.set(data.of_seq, { language: data.language, text: data.text });
  }
  return translations;
}

/** Whether the agent who holds the conversation shares no language with its customer. */
export function sharesNoLanguage(me: Me, row: Row): boolean {
  return row.holder.agent?.id === me.id && !me.languages.includes(row.language);
}
