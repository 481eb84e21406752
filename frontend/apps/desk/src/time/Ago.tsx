import { useMessages } from "../messages/MessagesProvider";
import { useNow } from "./clock";
import { ago, exact } from "./format";

/** A time as people say it, with the exact one on hover. */
export function Ago({ at, className }: { at: string; className?: string | undefined }) {
  const { language, locale } = useMessages();
  const now = useNow();
  return (
    <time className={className} dateTime={at} title={exact(at, locale)}>
      {ago(at, now, language, locale)}
    </time>
  );
}
