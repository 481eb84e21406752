import { useEffect, useRef, useState } from "preact/hooks";
import { LANGUAGES } from "../texts/languages";
import { useFrame } from "./frame";
import { AssistantIcon, CloseIcon, MenuIcon, QueueIcon } from "./icons";

const ABOUT = {
  open: "assistant_about",
  waiting: "title",
  with_agent: "person_about",
  resolved: "event_ended",
} as const;

function Face() {
  const { standing } = useFrame();
  if (standing.status === "waiting") return <QueueIcon />;
  if (standing.status === "with_agent") return <b>{[...(standing.agent?.name ?? "")][0]?.toUpperCase()}</b>;
  return <AssistantIcon />;
}

function Options({ onLanguage, done }: { onLanguage: (language: string) => void; done: () => void }) {
  const { texts, chat, standing } = useFrame();
  const running = chat.started && standing.status !== "resolved";
  return (
    <div class="options">
      <label>
        <span class="label">{texts.say("language")}</span>
        <select value={texts.language} onChange={(event) => onLanguage(event.currentTarget.value)}>
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <option value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {running && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            chat.do({ type: "resolve" });
            done();
          }}
        >
          {texts.say("end_chat")}
        </button>
      )}
    </div>
  );
}

/** Says who is answering, and holds what is rarely needed. */
export function Header({ onClose, onLanguage }: { onClose: () => void; onLanguage: (language: string) => void }) {
  const { texts, standing } = useFrame();
  const [open, setOpen] = useState(false);
  const header = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const done = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    const root = header.current?.getRootNode();
    if (!open || !root) return;
    const elsewhere = (event: Event) => {
      if (!event.composedPath().includes(header.current as EventTarget)) setOpen(false);
    };
    root.addEventListener("pointerdown", elsewhere);
    return () => root.removeEventListener("pointerdown", elsewhere);
  }, [open]);
  const { status, agent } = standing;
  const title = status === "with_agent" ? agent?.name : texts.say(status === "waiting" ? "queue_title" : "assistant");
  const about = texts.say(ABOUT[status]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the options from anywhere in it
    <header
      ref={header}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        done();
      }}
    >
      <span class={`face ${status}`}>
        <Face />
      </span>
      <h2>
        <bdi>{title}</bdi>
        <small>{about}</small>
      </h2>
      <button
        type="button"
        class="icon"
        ref={button}
        aria-expanded={open}
        aria-label={texts.say("menu")}
        title={texts.say("menu")}
        onClick={() => setOpen(!open)}
      >
        <MenuIcon />
      </button>
      {open && <Options onLanguage={onLanguage} done={done} />}
      <button type="button" class="icon" aria-label={texts.say("close")} title={texts.say("close")} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  );
}
