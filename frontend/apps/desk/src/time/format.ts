import type { Money } from "@onhand/api";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something has lasted, in at most two units: "45 sec", "12 min", "1 hr 20 min", "3 days". */
export function duration(seconds: number, language: string): string {
  return seconds >= DAY ? unit(Math.floor(seconds / DAY), "day", language) : hoursAndMinutes(seconds, language);
}

/** The same in hours, however many: "26 hr 5 min". */
export function hoursAndMinutes(seconds: number, language: string): string {
  if (seconds < MINUTE) return unit(seconds, "second", language);
  if (seconds < HOUR) return unit(Math.floor(seconds / MINUTE), "minute", language);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const hours = unit(Math.floor(seconds / HOUR), "hour", language);
  return minutes ? `${hours} ${unit(minutes, "minute", language)}` : hours;
}

/** "2 minutes ago"; from a day on the date, which says more. */
export function ago(at: string, nowMs: number, language: string, locale: string): string {
  const seconds = Math.max(0, (nowMs - Date.parse(at)) / 1000);
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "short" });
  if (seconds < MINUTE) return format.format(0, "second");
  if (seconds < HOUR) return format.format(-Math.floor(seconds / MINUTE), "minute");
  if (seconds < DAY) return format.format(-Math.floor(seconds / HOUR), "hour");
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(new Date(at));
}

/** The exact time in the reader's zone. */
export function exact(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "long" }).format(new Date(at));
}

/** From one time to another, with the day, in the reader's zone. */
export function slot({ starts_at, ends_at }: { starts_at: string; ends_at: string }, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return format.formatRange(new Date(starts_at), new Date(ends_at));
}

/** A calendar day, which is the same day in every zone. */
export function dateOnly(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** An amount in its currency; amounts travel as whole minor units. */
export function money({ amount_minor, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount_minor / 10 ** digits);
}

/** A cost in millionths of the currency's unit: the cents of a model's answer have figures behind them. */
export function smallMoney(micros: number, currency: string, locale: string): string {
  const style = { style: "currency", currency, maximumSignificantDigits: 3, minimumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(locale, style).format(micros / 1_000_000);
}

function unit(value: number, name: string, language: string): string {
  return new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "short" }).format(value);
}
