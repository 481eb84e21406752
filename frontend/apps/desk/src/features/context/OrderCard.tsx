import { useMessages } from "../../messages/MessagesProvider";
import classes from "./ContextPanel.module.css";
import { amountOf, itemsOf, type MerchantRow, textOf } from "./merchant";

/** An order or a payment plan. */
export function OrderCard({ row }: { row: MerchantRow }) {
  const { t, coded, locale } = useMessages();
  const status = textOf(row, "status", "state");
  const placed = textOf(row, "placed_at", "ordered_at", "created_at", "date");
  const tracking = textOf(row, "tracking", "tracking_number");
  const due = textOf(row, "next_due_at", "due_at", "next_due_on", "due_date");
  const amount = amountOf(row, locale);
  const items = itemsOf(row);
  return (
    <div className={classes.order}>
      <div className={classes.orderTop}>
        <span>{textOf(row, "number", "id", "order_id", "plan_id")}</span>
        {status && <span>{coded("orderStatus", status.replaceAll(" ", "_"))}</span>}
      </div>
      {items.length > 0 && (
        <ul className={classes.items}>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of one order never move
            <li key={index} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      )}
      <p className={classes.quiet}>
        {[amount, placed && shortDate(placed, locale), due && t("customer.due", { date: shortDate(due, locale) })]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {tracking && <p className={classes.quiet}>{t("customer.tracking", { number: tracking })}</p>}
    </div>
  );
}

function shortDate(at: string, locale: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(date);
}
