import type { CustomerFacts } from "@onhand/api";
import { Button } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useQuery } from "@tanstack/react-query";
import { customerQuery } from "../../http/queries";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./ContextPanel.module.css";
import { Loaded } from "./Loaded";
import { addressOf, nameOf, textOf } from "./merchant";
import { OrderCard } from "./OrderCard";

const SHOWN_AT_FIRST = 5;

/** What the merchant knows of the customer, or honestly that it cannot be asked just now. */
export function CustomerCard({ conversationId }: { conversationId: string }) {
  const { t } = useMessages();
  const query = useQuery(customerQuery(conversationId));
  return (
    <Loaded query={query}>
      {(facts) =>
        facts.unavailable ? (
          <div className={classes.unavailable}>
            <strong>
              <Icon name="alert" size={16} /> {t("customer.unavailable")}
            </strong>
            <p>{t("customer.unavailable.what")}</p>
            <Button size="compact-xs" variant="default" loading={query.isFetching} onClick={() => query.refetch()}>
              {t("state.retry")}
            </Button>
          </div>
        ) : (
          <Facts facts={facts} />
        )
      }
    </Loaded>
  );
}

function Facts({ facts }: { facts: CustomerFacts }) {
  const { t } = useMessages();
  const { customer, orders, plans } = facts;
  if (!customer) return <p className={classes.quiet}>{t("customer.none")}</p>;
  const lines: [string, string | null][] = [
    [t("customer.name"), nameOf(customer)],
    [t("customer.email"), textOf(customer, "email")],
    [t("customer.phone"), textOf(customer, "phone", "phone_number")],
    [t("customer.address"), addressOf(customer)],
    [t("customer.id"), textOf(customer, "id", "customer_id", "user_id")],
  ];
  return (
    <>
      <dl className={classes.facts}>
        {lines.map(
          ([label, value]) =>
            value && (
              <div key={label} style={{ display: "contents" }}>
                <dt>{label}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
      </dl>
      <h3 className={classes.part}>{t("customer.orders", { count: orders.length })}</h3>
      {orders.length === 0 && <p className={classes.quiet}>{t("customer.orders.none")}</p>}
      <Cards rows={orders} />
      {plans.length > 0 && <h3 className={classes.part}>{t("customer.plans", { count: plans.length })}</h3>}
      <Cards rows={plans} />
    </>
  );
}

function Cards({ rows }: { rows: CustomerFacts["orders"] }) {
  const { t } = useMessages();
  const shown = rows.slice(0, SHOWN_AT_FIRST);
  const rest = rows.slice(SHOWN_AT_FIRST);
  return (
    <>
      {shown.map((row, index) => (
        <OrderCard key={textOf(row, "id", "order_id", "plan_id", "number") ?? index} row={row} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{t("customer.more", { count: rest.length })}</summary>
          {rest.map((row, index) => (
            <OrderCard key={textOf(row, "id", "order_id", "plan_id", "number") ?? index} row={row} />
          ))}
        </details>
      )}
    </>
  );
}
