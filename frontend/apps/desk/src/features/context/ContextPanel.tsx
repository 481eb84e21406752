import { useMessages } from "../../messages/MessagesProvider";
import { AskCard } from "./AskCard";
import { BriefingCard } from "./BriefingCard";
import { CustomerCard } from "./CustomerCard";
import classes from "./ContextPanel.module.css";
import { ModelUseCard } from "./ModelUseCard";
import { PastConversations } from "./PastConversations";

/** What one should know beside the conversation itself, the most needed first. */
export function ContextPanel({ conversationId }: { conversationId: string }) {
  const { t } = useMessages();
  return (
    <div className={classes.panel}>
      <section aria-label={t("briefing.title")}>
        <h2>{t("briefing.title")}</h2>
        <BriefingCard conversationId={conversationId} />
      </section>
      <section aria-label={t("ask.title")}>
        <h2>{t("ask.title")}</h2>
        <AskCard conversationId={conversationId} />
      </section>
      <section aria-label={t("customer.title")}>
        <h2>{t("customer.title")}</h2>
        <CustomerCard conversationId={conversationId} />
      </section>
      <section aria-label={t("related.title")}>
        <h2>{t("related.title")}</h2>
        <PastConversations conversationId={conversationId} />
      </section>
      <ModelUseCard conversationId={conversationId} />
    </div>
  );
}
