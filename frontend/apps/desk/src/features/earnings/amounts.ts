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
