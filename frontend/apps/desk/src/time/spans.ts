/** "Mon 2 Mar", in the reader's zone. */
export function dayName(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short" }).format(new Date(at));
}

/** "Monday 2 March", in the reader's zone. */
export function longDayName(at: string | Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" }).format(new Date(at));
}

/** "09:00–12:30", in the reader's zone; over midnight "22:00–02:00" as well, for the day stands beside it. */
export function timeSpan(since: string, until: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  if (dayOf(since) === dayOf(until)) return format.formatRange(new Date(since), new Date(until));
  return `${format.format(new Date(since))}–${format.format(new Date(until))}`;
}

/** The calendar day of a time in the reader's zone, as "2026-03-02". */
export function dayOf(at: string): string {
  return new Intl.DateTimeFormat("sv", { dateStyle: "short" }).format(new Date(at));
}

/** Things in their days, soonest first, each day named once. */
export function byDay<Thing extends { starts_at: string }>(things: readonly Thing[]): [string, Thing[]][] {
  const days = new Map<string, Thing[]>();
  for (const thing of things) {
    const day = dayOf(thing.starts_at);
    const known = days.get(day);
    if (known) known.push(thing);
    else days.set(day, [thing]);
  }
  return [...days];
}
