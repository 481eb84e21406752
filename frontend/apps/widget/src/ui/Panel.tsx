import { useEffect, useRef, useState } from "preact/hooks";
import { lastSeq } from "../protocol/chat-state";
import { Banner } from "./Banner";
import { Composer } from "./Composer";
import { useFrame } from "./frame";
import { Header } from "./Header";
import { PersonBar } from "./PersonBar";
import { Stream } from "./Stream";
import { draftWriter } from "./tab-memory";

/** On a phone the panel covers the visible part of the page only, so that the keyboard hides nothing of it. */
function useVisibleHeight(panel: { current: HTMLElement | null }) {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    const fit = () => {
      panel.current?.style.setProperty("--visible-height", `${view.height}px`);
      panel.current?.style.setProperty("--visible-top", `${view.offsetTop}px`);
    };
    fit();
    view.addEventListener("resize", fit);
    view.addEventListener("scroll", fit);
    return () => {
      view.removeEventListener("resize", fit);
      view.removeEventListener("scroll", fit);
    };
  }, []);
}

/** When the focused element goes away (an answered question, a finished request), focus stays in the panel. */
function useKeptFocus(panel: { current: HTMLElement | null }) {
  const inside = useRef(false);
  useEffect(() => {
    const root = panel.current?.getRootNode() as ShadowRoot;
    if (inside.current && !root.activeElement) panel.current?.focus();
  });
  useEffect(() => {
    const look = (event: Event) => {
      inside.current = event.composedPath().includes(panel.current as EventTarget);
    };
    document.addEventListener("focusin", look);
    document.addEventListener("pointerdown", look);
    return () => {
      document.removeEventListener("focusin", look);
      document.removeEventListener("pointerdown", look);
    };
  }, []);
}

interface PanelProps {
  /** Opened by hand just now, not left open on the page before. */
  fresh: boolean;
  onClose(): void;
  onLanguage(language: string): void;
}

export function Panel({ fresh, onClose, onLanguage }: PanelProps) {
  const { texts, chat } = useFrame();
  const [sent, setSent] = useState(0);
  const panel = useRef<HTMLElement>(null);
  useVisibleHeight(panel);
  useKeptFocus(panel);

  const focusField = () => panel.current?.querySelector<HTMLElement>("#write")?.focus();
  useEffect(() => {
    if (!fresh) return;
    // On a touch screen the field would bring up the keyboard before anything could be read.
    if (matchMedia("(pointer: coarse)").matches) panel.current?.focus();
    else focusField();
  }, []);

  const last_seq = lastSeq(chat.state);
  const online = chat.state.link === "online";
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") chat.seen();
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [chat, last_seq, online]);

  return (
    <section
      class="panel"
      role="dialog"
      aria-label={texts.say("title")}
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.isComposing) onClose();
      }}
    >
      <Header onClose={onClose} onLanguage={onLanguage} />
      <PersonBar />
      <Banner />
      <Stream onWriteAgain={focusField} sent={sent} />
      <Composer key={draftWriter()} onSend={() => setSent(sent + 1)} />
    </section>
  );
}
