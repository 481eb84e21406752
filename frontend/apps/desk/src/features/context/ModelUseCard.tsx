import type { LogEvent } from "@onhand/api";
import { useCallback, useMemo } from "react";
import { EMPTY_LOG } from "../../live/conversationLog";
import { useLive } from "../../live/LiveProvider";
import type { LiveState } from "../../live/liveState";
import { useMessages } from "../../messages/MessagesProvider";
import { smallMoney } from "../../time/format";
import classes from "./ContextPanel.module.css";

/** What language models did for this conversation and what it cost; nothing where none was asked. */
export function ModelUseCard({ conversationId }: { conversationId: string }) {
  const { t, locale } = useMessages();
  const log = useLive(useCallback((state: LiveState) => state.logs[conversationId] ?? EMPTY_LOG, [conversationId]));
  const use = useMemo(() => modelUse(log.events), [log]);
  if (use.calls === 0) return null;
  const facts = [
    t("modelUse.calls", { count: use.calls }),
    t("modelUse.tokens", { tokens: new Intl.NumberFormat(locale).format(use.tokens) }),
    ...[...use.costMicros].map(([currency, micros]) => smallMoney(micros, currency, locale)),
  ];
  return (
    <section aria-label={t("modelUse.title")}>
      <h2>{t("modelUse.title")}</h2>
      <p className={classes.quiet}>{facts.join(" · ")}</p>
    </section>
  );
}

function modelUse(events: readonly LogEvent[]) {
  const use = { calls: 0, tokens: 0, costMicros: new Map<string, number>() };
  for (const event of events) {
    if (event.kind !== "model_used") continue;
    const { tokens_in, tokens_out, cost_micros: cost, currency } = event.data;
    use.calls += 1;
    use.tokens += tokens_in + tokens_out;
    if (cost > 0) use.costMicros.set(currency, (use.costMicros.get(currency) ?? 0) + cost);
  }
  return use;
}
