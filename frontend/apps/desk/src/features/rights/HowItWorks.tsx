import type { Coded } from "@onhand/api";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMessages } from "../../messages/MessagesProvider";
import { money } from "../../time/format";
import { howItWorksQuery } from "./queries";
import classes from "./Rights.module.css";

/** How the program decides, in the numbers that it runs with right now. */
export function HowItWorks() {
  const { t, coded, locale } = useMessages();
  const query = useQuery(howItWorksQuery);
  const words = ({ code, params }: Coded) => {
    const filled: Record<string, string> = {};
    for (const [name, value] of Object.entries(params ?? {})) filled[name] = String(value);
    if (filled.priority) filled.priority = coded("how.priority", filled.priority);
    if (filled.targets) filled.targets = Number(filled.targets).toLocaleString(locale);
    if (filled.amount_minor && filled.currency)
      filled.amount = money({ amount_minor: Number(filled.amount_minor), currency: filled.currency }, locale);
    return coded("how", code.replace(/^how_/, ""), filled);
  };
  return (
    <section aria-labelledby="how" className={classes.how}>
      <h2 id="how">{t("rights.how")}</h2>
      <p className={classes.quiet}>{t("rights.how.intro")}</p>
      {query.isPending && <Skeleton h={180} aria-label={t("state.loading")} />}
      {query.data?.map(({ topic, facts }) => (
        <details key={topic} open={topic === "people"}>
          <summary>{coded("how.topic", topic)}</summary>
          <ul>
            {facts.map((fact) => (
              <li key={`${fact.code} ${JSON.stringify(fact.params)}`}>{words(fact)}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
