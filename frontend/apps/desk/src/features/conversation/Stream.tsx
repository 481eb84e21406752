import type { LogEvent, Row } from "@onhand/api";
import { Button } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useMemo } from "react";
import { customerName } from "../../conversations/names";
import { useMessages } from "../../messages/MessagesProvider";
import { Ago } from "../../time/Ago";
import { longDayName } from "../../time/spans";
import { Bubble } from "./Bubble";
import { eventText } from "./eventText";
import { PendingBubble } from "./PendingBubble";
import classes from "./Stream.module.css";
import { type StreamItem, toStream } from "./stream";
import { type Translation, translationsIn } from "./translations";
import type { WrittenPending } from "./useConversation";
import { useStickToEnd } from "./useStickToEnd";

type Props = {
  events: readonly LogEvent[];
  pending: readonly WrittenPending[];
  row: Row;
  myId: string;
  seenByCustomer: number;
  failed: (() => void) | null;
};

export function Stream({ events, pending, row, myId, seenByCustomer, failed }: Props) {
  const messages = useMessages();
  const { t } = messages;
  const items = useMemo(() => toStream(events), [events]);
  const translations = useMemo(() => translationsIn(events), [events]);
  const lastSeen = useMemo(() => lastSeenOwn(events, seenByCustomer), [events, seenByCustomer]);
  const { scroller, atEnd, toEnd } = useStickToEnd(events.length + pending.length);
  const name = customerName(row, messages);

  return (
    <div className={classes.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div ref={scroller} className={classes.scroll} role="log" aria-label={t("conversation.stream")} tabIndex={0}>
        {failed && (
          <div className={classes.failed}>
            <Icon name="alert" size={16} /> {t("conversation.historyFailed")}
            <Button size="compact-xs" variant="default" onClick={failed}>
              {t("state.retry")}
            </Button>
          </div>
        )}
        {items.map((item) => (
          <Item
            key={item.key}
            item={item}
            customer={name}
            myId={myId}
            seen={item.key === lastSeen}
            translations={translations}
          />
        ))}
        {pending.map((each) => (
          <PendingBubble key={each.command.id} pending={each} />
        ))}
      </div>
      {!atEnd && (
        <Button className={classes.toEnd} size="xs" variant="default" radius="xl" onClick={toEnd}>
          {t("conversation.toEnd")}
        </Button>
      )}
    </div>
  );
}

/** The key of the last message of an agent that the customer has seen. */
function lastSeenOwn(events: readonly LogEvent[], seenByCustomer: number): string | null {
  const event = events.findLast((each) => each.kind === "agent_wrote");
  return event && event.seq <= seenByCustomer ? String(event.seq) : null;
}

type ItemProps = {
  item: StreamItem;
  customer: string;
  myId: string;
  seen: boolean;
  translations: ReadonlyMap<number, Translation>;
};

function Item({ item, customer, myId, seen, translations }: ItemProps) {
  const messages = useMessages();
  switch (item.type) {
    case "day":
      return <Day at={item.at} />;
    case "written":
      return (
        <Bubble
          event={item.event}
          startsGroup={item.startsGroup}
          customer={customer}
          myId={myId}
          seen={seen}
          translation={translations.get(item.event.seq)}
        />
      );
    case "divider":
      return (
        <div className={classes.divider} data-kind={item.event.kind}>
          <span className={classes.dividerText}>
            <Icon name={item.icon} size={15} />
            <span>{eventText(item.event, messages, myId)}</span>
            <Ago at={item.event.at} className={classes.time} />
          </span>
        </div>
      );
    case "small":
      return (
        <div className={classes.small}>
          <Icon name={item.icon} size={13} />
          <span>{eventText(item.event, messages, myId)}</span>
          <Ago at={item.event.at} className={classes.time} />
        </div>
      );
    case "folded":
      return (
        <details className={classes.folded}>
          <summary>{messages.t("conversation.inside", { count: item.items.length })}</summary>
          {item.items.map((each) => (
            <Item key={each.key} item={each} customer={customer} myId={myId} seen={false} translations={translations} />
          ))}
        </details>
      );
  }
}

function Day({ at }: { at: string }) {
  const { locale } = useMessages();
  return <div className={classes.day}>{longDayName(at, locale)}</div>;
}
