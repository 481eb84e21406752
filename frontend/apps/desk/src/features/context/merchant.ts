/** Reading the merchant's rows: each merchant names its fields in its own way, so several names are tried in turn. */

export type MerchantRow = Readonly<Record<string, unknown>>;

export function textOf(row: MerchantRow, ...names: string[]): string | null {
  for (const name of names) {
    const value = row[name];
    if (typeof value === "string" && value) return value;
    if (typeof value === "number") return String(value);
  }
  return null;
}

/** A name, as one text or in its parts. */
export function nameOf(row: MerchantRow): string | null {
  const name = row.name;
  if (typeof name === "object" && name !== null) {
    const parts = name as MerchantRow;
    return [textOf(parts, "first_name", "first"), textOf(parts, "last_name", "last")].filter(Boolean).join(" ") || null;
  }
  return textOf(row, "name", "full_name");
}

/** An address on one line, whatever its parts are called. */
export function addressOf(row: MerchantRow): string | null {
  const address = row.address;
  if (typeof address === "string") return address || null;
  if (typeof address !== "object" || address === null) return null;
  const parts = Object.values(address as MerchantRow).filter((part) => typeof part === "string" && part);
  return parts.join(", ") || null;
}

/** An amount with its currency; a bare number stays bare. `minor` amounts are hundredths. */
export function amountOf(row: MerchantRow, language: string): string | null {
  const major = numberOf(row, "total", "amount", "total_amount", "remaining");
  const minor = numberOf(row, "total_minor", "amount_minor", "total_cents", "amount_cents");
  const amount = major ?? (minor === null ? null : minor / 100);
  if (amount === null) return null;
  const currency = textOf(row, "currency");
  const style = currency ? ({ style: "currency", currency } as const) : { minimumFractionDigits: 2 };
  return new Intl.NumberFormat(language, style).format(amount);
}

export function itemsOf(row: MerchantRow): string[] {
  const items = Array.isArray(row.items) ? (row.items as unknown[]) : [];
  return items.flatMap((item) => {
    if (typeof item === "string") return [item];
    if (typeof item !== "object" || item === null) return [];
    const fields = item as MerchantRow;
    const name = textOf(fields, "name", "title", "product_name", "item_id");
    const quantity = numberOf(fields, "quantity", "count");
    return name ? [quantity && quantity > 1 ? `${quantity} × ${name}` : name] : [];
  });
}

function numberOf(row: MerchantRow, ...names: string[]): number | null {
  for (const name of names) {
    const value = row[name];
    if (typeof value === "number") return value;
    if (typeof value === "string" && value.trim() && !Number.isNaN(Number(value))) return Number(value);
  }
  return null;
}
