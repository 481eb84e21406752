import { Button, Kbd } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { reasonText } from "../../conversations/reasons";
import { keyFor } from "../../keys/keymap";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Copilot.module.css";
import type { SuggestedReply } from "./copilot";

type Props = { reply: SuggestedReply; onUse: (() => void) | null; onEdit: (() => void) | null };

/** A draft to send as it is, or to begin from, with where it comes from. */
export function SuggestedReplyCard({ reply, onUse, onEdit }: Props) {
  const messages = useMessages();
  const { t, coded } = messages;
  const titleId = useId();
  const sources = new Map(reply.sources.map((source) => [source.title, source]));
  const reasons = reply.reasons.filter(
    ({ code, params }) => code !== "from_article" || !sources.has(String(params?.title)),
  );
  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <header className={classes.top}>
        <Icon name="assistant" size={15} />
        <h2 id={titleId}>{t("copilot.reply")}</h2>
        <p className={classes.why}>
          {reasons.map((reason) => (
            <span key={reason.code + JSON.stringify(reason.params)}>{reasonText(reason, messages)}</span>
          ))}
          {[...sources.values()].map(({ title, url, quote }) => (
            <a key={url + title} href={url} target="_blank" rel="noreferrer" title={quote}>
              {title}
            </a>
          ))}
          <span>{coded("path", reply.path)}</span>
        </p>
      </header>
      <Clamped text={reply.text} />
      <div className={classes.answers}>
        <Button
          size="compact-sm"
          onClick={() => onUse?.()}
          rightSection={<Kbd className={classes.key}>{keyFor("useSuggestion")}</Kbd>}
        >
          {t("copilot.use")}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onEdit?.()}
          rightSection={<Kbd className={classes.key}>{keyFor("editSuggestion")}</Kbd>}
        >
          {t("copilot.edit")}
        </Button>
      </div>
    </section>
  );
}

/** A long text in few lines, and all of it on demand. */
export function Clamped({ text }: { text: string }) {
  const { t } = useMessages();
  const place = useRef<HTMLParagraphElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isLong, setLong] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is measured anew
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || isOpen) return;
    const measure = () => setLong(element.scrollHeight > element.clientHeight + 2);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [text, isOpen]);
  return (
    <>
      <p ref={place} className={classes.text} data-open={isOpen || undefined} dir="auto">
        {text}
      </p>
      {isLong && (
        <button type="button" className={classes.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? "copilot.less" : "copilot.more")}
        </button>
      )}
    </>
  );
}
