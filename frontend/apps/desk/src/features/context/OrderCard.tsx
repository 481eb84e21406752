import type { Order } from "@onhand/api";
import { useMessages } from "../../messages/MessagesProvider";
import { dateOnly, money } from "../../time/format";
import classes from "./ContextPanel.module.css";

export function OrderCard({ order }: { order: Order }) {
  const { t, coded, locale } = useMessages();
  const facts = [
    money(order.total, locale),
    order.placed_on && t("customer.order.placed", { date: dateOnly(order.placed_on, locale) }),
    order.delivered_on
      ? t("customer.order.delivered", { date: dateOnly(order.delivered_on, locale) })
      : order.expected_on && t("customer.order.expected", { date: dateOnly(order.expected_on, locale) }),
  ];
  const tracking = [order.carrier, ...order.tracking].filter(Boolean).join(" ");
  return (
    <div className={classes.order}>
      <div className={classes.orderTop}>
        <span>{order.id}</span>
        <span>{coded("orderStatus", order.status)}</span>
      </div>
      <ul className={classes.items}>
        {countedItems(order).map(({ name, options, count }) => (
          <li key={name + options}>
            {count > 1 && `${count} × `}
            {name}
            {options && <span className={classes.options}> {options}</span>}
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>{facts.filter(Boolean).join(" · ")}</p>
      {tracking && <p className={classes.quiet}>{t("customer.tracking", { number: tracking })}</p>}
    </div>
  );
}

/** Two of the same are two items in an order; people count them. */
function countedItems(order: Order): { name: string; options: string; count: number }[] {
  const lines = new Map<string, { name: string; options: string; count: number }>();
  for (const { name, options } of order.items) {
    const chosen = Object.values(options).join(", ");
    const line = lines.get(name + chosen) ?? { name, options: chosen, count: 0 };
    lines.set(name + chosen, { ...line, count: line.count + 1 });
  }
  return [...lines.values()];
}
