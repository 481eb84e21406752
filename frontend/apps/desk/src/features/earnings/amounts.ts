/** "12.50", "-3,5" or "7" as whole minor units of a currency, without a fraction ever being computed with; null for anything else. */
export function minorOf(text: string, currency: string): number | null {
  const digits =
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const found = /^([-−+]?)(\d{1,9})(?:[.,](\d+))?$/.exec(text.replace(/\s/g, ""));
  if (!found || (found[3]?.length ?? 0) > digits) return null;
  const minor = Number(`${found[2]}${(found[3] ?? "").padEnd(digits, "0")}`);
  if (minor === 0) return null;
  return found[1] && found[1] !== "+" ? -minor : minor;
}

/** Paid time in hours and minutes, however long: "26 hr 5 min"; under an hour minutes, under a minute seconds. */
export function paidTime(seconds: number, language: string): string {
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "short" }).format(value);
  if (seconds < 60) return unit(seconds, "second");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (hours === 0) return unit(minutes, "minute");
  return minutes ? `${unit(hours, "hour")} ${unit(minutes, "minute")}` : unit(hours, "hour");
}
