import type { Practice } from "@onhand/api";
import { useMessages } from "../messages/MessagesProvider";
import classes from "./Training.module.css";

/** What was said in a practice conversation. */
export function Transcript({ practice, by }: { practice: Practice; by?: string }) {
  const { t } = useMessages();
  return (
    <ol className={classes.transcript} aria-label={t("practice.transcript")}>
      {practice.messages.map(({ seq, by_customer, text }) => (
        <li key={seq} data-customer={by_customer || undefined}>
          <span className={classes.author}>{by_customer ? practice.customer : (by ?? t("author.you"))}</span>
          <p dir="auto">{text}</p>
        </li>
      ))}
    </ol>
  );
}
