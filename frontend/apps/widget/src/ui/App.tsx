import { useEffect, useRef, useState } from "preact/hooks";
import type { Chat } from "../connection/chat";
import { standing } from "../protocol/standing";
import { stream, unread } from "../protocol/stream";
import type { Texts } from "../texts/texts";
import { FrameContext } from "./frame";
import { ChatIcon, DownIcon } from "./icons";
import { Panel } from "./Panel";

const CLOCK_MS = 30_000;
const MOST_SHOWN = 9;

export interface AppProps {
  chat: Chat;
  texts: Texts;
  server: string;
  greeting: string | undefined;
  open: boolean;
  setOpen(open: boolean): void;
  onLanguage(language: string): void;
}

function useChanges(chat: Chat) {
  const [, setVersion] = useState(0);
  useEffect(() => chat.subscribe(() => setVersion((version) => version + 1)), [chat]);
}

function useClock(): number {
  const [now_ms, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), CLOCK_MS);
    return () => clearInterval(timer);
  }, []);
  return Math.max(now_ms, Date.now());
}

export function App({ chat, texts, server, greeting, open, setOpen, onLanguage }: AppProps) {
  useChanges(chat);
  const now_ms = useClock();
  const launcher = useRef<HTMLButtonElement>(null);
  const was_open = useRef(open);
  const fresh = useRef(!open);
  useEffect(() => {
    if (was_open.current && !open) launcher.current?.focus();
    was_open.current = open;
    fresh.current ||= !open;
  }, [open]);

  const news = open ? 0 : unread(chat.state, chat.record.seen_seq ?? 0);
  const frame = {
    texts,
    chat,
    server,
    now_ms,
    standing: standing(chat.state),
    items: stream(chat.state),
    greeting: greeting ?? texts.say("greeting"),
  };
  const name =
    news > 0 ? `${texts.say("open")}: ${texts.sayCount("unread", news)}` : texts.say(open ? "close" : "open");
  return (
    <FrameContext.Provider value={frame}>
      <div class={open ? "widget is-open" : "widget"} dir={texts.direction} lang={texts.language}>
        {open && <Panel fresh={fresh.current} onClose={() => setOpen(false)} onLanguage={onLanguage} />}
        <button
          type="button"
          class="launcher"
          ref={launcher}
          aria-expanded={open}
          aria-label={name}
          title={name}
          onClick={() => setOpen(!open)}
        >
          {open ? <DownIcon /> : <ChatIcon />}
          {news > 0 && (
            <span class="badge">{news > MOST_SHOWN ? `${texts.number(MOST_SHOWN)}+` : texts.number(news)}</span>
          )}
        </button>
      </div>
    </FrameContext.Provider>
  );
}
