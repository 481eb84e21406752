import type { CustomerFacts } from "@onhand/api";
import { Button } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { customerQuery } from "../../http/queries";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./ContextPanel.module.css";
import { Loaded } from "./Loaded";
import { OrderCard } from "./OrderCard";
import { PlanCard } from "./PlanCard";

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
  const lines: [string, string][] = [
    [t("customer.name"), customer.name],
    [t("customer.email"), customer.email],
    [t("customer.place"), [customer.city, customer.country].filter(Boolean).join(", ")],
    [t("customer.id"), customer.id],
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
      <Folded cards={orders.map((order) => <OrderCard key={order.id} order={order} />)} />
      {plans.length > 0 && <h3 className={classes.part}>{t("customer.plans", { count: plans.length })}</h3>}
      <Folded cards={plans.map((plan) => <PlanCard key={plan.id} plan={plan} />)} />
    </>
  );
}

/** The first few in sight, the rest behind a line that opens. */
function Folded({ cards }: { cards: ReactNode[] }) {
  const { t } = useMessages();
  const rest = cards.slice(SHOWN_AT_FIRST);
  return (
    <>
      {cards.slice(0, SHOWN_AT_FIRST)}
      {rest.length > 0 && (
        <details className={classes.rest}>
          <summary>{t("customer.more", { count: rest.length })}</summary>
          {rest}
        </details>
      )}
    </>
  );
}
