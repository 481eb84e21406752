import type { LogEvent, Source } from "@onhand/api";
import { Icon, type IconName } from "@onhand/ui";
import { memo } from "react";
import { useMessages } from "../../messages/MessagesProvider";
import { Ago } from "../../time/Ago";
import classes from "./Bubble.module.css";
import { Linked } from "./Linked";
import { Translated } from "./Translated";
import type { Translation } from "./translations";

type Written = Extract<
  LogEvent,
  { kind: "customer_wrote" | "assistant_wrote" | "agent_wrote" | "note_added" | "whispered" }
>;

const LOOKS: Record<Written["kind"], { look: string; icon: IconName }> = {
  customer_wrote: { look: "customer", icon: "customer" },
  assistant_wrote: { look: "assistant", icon: "assistant" },
  agent_wrote: { look: "agent", icon: "agent" },
  note_added: { look: "note", icon: "note" },
  whispered: { look: "whisper", icon: "whisper" },
};

type Props = {
  event: Written;
  startsGroup: boolean;
  customer: string;
  myId: string;
  seen: boolean;
  translation: Translation | undefined;
};

export const Bubble = memo(function Bubble({ event, startsGroup, customer, myId, seen, translation }: Props) {
  const { t } = useMessages();
  const { look, icon } = LOOKS[event.kind];
  const author = authorName();
  return (
    <div className={classes.line} data-look={look} data-starts={startsGroup || undefined}>
      {startsGroup ? (
        <div className={classes.author}>
          <Icon name={icon} size={14} />
          <bdi>{author}</bdi>
          {event.kind === "note_added" && <span>· {t("conversation.note.private")}</span>}
          {event.kind === "whispered" && <span>· {t("conversation.whisper")}</span>}
          <Ago at={event.at} className={classes.time} />
        </div>
      ) : (
        <span className="visually-hidden">{author}: </span>
      )}
      <div className={classes.bubble}>
        {translation ? (
          <Translated text={event.data.text} translation={translation} isOwn={event.kind === "agent_wrote"} />
        ) : (
          <p dir="auto">
            <Linked text={event.data.text} />
          </p>
        )}
        {event.kind === "assistant_wrote" && <Attached sources={event.data.sources} choices={event.data.choices} />}
      </div>
      {seen && (
        <span className={classes.state}>
          <Icon name="checks" size={14} /> {t("message.seen")}
        </span>
      )}
    </div>
  );

  function authorName(): string {
    if (event.kind === "customer_wrote") return customer;
    if (event.kind === "assistant_wrote") return t("author.assistant");
    return event.data.agent.id === myId ? t("author.you") : event.data.agent.name;
  }
});

function Attached({ sources, choices }: { sources: Source[] | null; choices: string[] | null }) {
  const { t } = useMessages();
  return (
    <>
      {sources && sources.length > 0 && (
        <div className={classes.sources}>
          <span>{t("conversation.sources")}</span>
          {sources.map((source) => (
            <a key={source.url + source.title} href={source.url} target="_blank" rel="noreferrer" title={source.quote}>
              {source.title}
            </a>
          ))}
        </div>
      )}
      {choices && choices.length > 0 && (
        <ul className={classes.choices} aria-label={t("conversation.choices")}>
          {choices.map((choice) => (
            <li key={choice}>{choice}</li>
          ))}
        </ul>
      )}
    </>
  );
}
