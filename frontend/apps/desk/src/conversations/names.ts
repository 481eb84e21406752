import type { Row } from "@onhand/api";
import type { Messages } from "../messages/catalogue";

/** The customer's name, else the address, else what tells one unnamed visitor from another. */
export function customerName(row: Row, { t }: Pick<Messages, "t">): string {
  return row.customer?.name || row.customer?.email || t("customer.unnamed", { number: row.id.slice(-4) });
}
