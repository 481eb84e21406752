import type { Plan } from "@onhand/api";
import { useMessages } from "../../messages/MessagesProvider";
import { dateOnly, money } from "../../time/format";
import classes from "./ContextPanel.module.css";

const TO_PAY = ["overdue", "due soon", "upcoming"];

/** How an order is paid later: what is open, and what is due next. */
export function PlanCard({ plan }: { plan: Plan }) {
  const { t, coded, locale } = useMessages();
  const next = plan.instalments.find((instalment) => TO_PAY.includes(instalment.status));
  return (
    <div className={classes.order}>
      <div className={classes.orderTop}>
        <span>{t("customer.plan.of", { order: plan.order_id })}</span>
        <span>{coded("planStatus", plan.status)}</span>
      </div>
      <p className={classes.quiet}>{t("customer.plan.open", { amount: money(plan.open_amount, locale) })}</p>
      {next && (
        <p className={classes.quiet}>
          {t("customer.plan.next", { amount: money(next.amount, locale), date: dateOnly(next.due_on, locale) })} ·{" "}
          {coded("instalmentStatus", next.status.replaceAll(" ", "_"))}
        </p>
      )}
    </div>
  );
}
