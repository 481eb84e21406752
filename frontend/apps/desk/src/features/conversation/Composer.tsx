import type { Me, Row } from "@onhand/api";
import { Button, Textarea } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { useCommands } from "../../commands/useCommands";
import { useAction } from "../../keys/Actions";
import { keyFor } from "../../keys/keymap";
import { useMessages } from "../../messages/MessagesProvider";
import type { Abilities } from "./abilities";
import classes from "./Composer.module.css";
import type { SuggestedReply } from "./copilot";
import { SuggestedReplyCard } from "./SuggestedReplyCard";
import { SuggestionList } from "./SuggestionList";
import { applySuggestion } from "./suggestions";
import { useDraft, type WritingMode } from "./useDraft";
import { type Drafting, useSuggestedReply } from "./useSuggestedReply";
import { useSuggestions } from "./useSuggestions";
import { useTypingSignal } from "./useTypingSignal";
import { mayWhisper, modeNow } from "./whisper";

const LONGEST = 4000;
const COUNT_FROM = 3500;

type Props = { row: Row; abilities: Abilities; me: Me; suggested?: SuggestedReply | null };

/** Where the agent writes: a reply while holding the conversation, a private note at any time. */
export function Composer({ row, abilities, me, suggested = null }: Props) {
  const { t, coded } = useMessages();
  const commands = useCommands();
  const signalTyping = useTypingSignal(row.id);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [chosenMode, setMode] = useState<WritingMode>("message");
  const whispers = mayWhisper(row, me, abilities.isHolder);
  const mode = modeNow(chosenMode, abilities.isHolder, whispers);
  const reply = useDraft(row.id, "message");
  const note = useDraft(row.id, "note");
  const whisper = useDraft(row.id, "whisper");
  const [basis, setBasis] = useDraft(row.id, "basis");
  const [text, setText] = { message: reply, note, whisper }[mode];
  const caretToSet = useRef<number | null>(null);

  const suggestions = useSuggestions(text, mode, row.language, (option, trigger) => {
    const next = applySuggestion(text, trigger, option.insert);
    caretToSet.current = next.caret;
    setText(next.text);
    suggestions.moveCaret(next.caret);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the text
  useLayoutEffect(() => {
    if (caretToSet.current === null) return;
    field.current?.setSelectionRange(caretToSet.current, caretToSet.current);
    caretToSet.current = null;
  }, [text]);

  const write = (next: WritingMode) => {
    setMode(next);
    // After the key press has ended, or its letter would be the first one written.
    requestAnimationFrame(() => field.current?.focus());
  };
  const drafting = useSuggestedReply(
    row.id,
    abilities.isHolder ? suggested : null,
    { text: reply[0], basis },
    (begun, from) => {
      reply[1](begun);
      setBasis(from);
      caretToSet.current = begun.length;
      write("message");
    },
  );
  useAction("useSuggestion", drafting.use);
  useAction("editSuggestion", drafting.edit);
  useAction("reply", abilities.isHolder ? () => write("message") : null);
  useAction("note", () => write("note"));

  const tooLong = text.length > LONGEST;
  const canSend = text.trim() !== "" && !tooLong;
  const change = (next: string) => {
    setText(next);
    if (mode === "message" && next === "") setBasis("");
  };
  const send = () => {
    if (!canSend) return;
    commands.write(row.id, mode, text.trim(), mode === "message" ? basis : null);
    change("");
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || suggestions.onKeyDown(event)) return;
    if (event.key === "Escape") event.currentTarget.blur();
    const forDraft = mode === "message" && text === "" ? draftKey(event, drafting) : null;
    if (forDraft) {
      event.preventDefault();
      forDraft();
      return;
    }
    const sends = event.key === "Enter" && !event.shiftKey && (!hasTouchKeyboard() || event.ctrlKey || event.metaKey);
    if (!sends) return;
    event.preventDefault();
    send();
  };

  return (
    <>
      {drafting.card && <SuggestedReplyCard reply={drafting.card} onUse={drafting.use} onEdit={drafting.edit} />}
      <div className={classes.composer} data-mode={mode}>
        <div className={classes.modes}>
          {abilities.isHolder && (
            <Mode icon="reply" on={mode === "message"} onClick={() => write("message")}>
              {t("composer.reply")}
            </Mode>
          )}
          <Mode icon="note" on={mode === "note"} onClick={() => write("note")}>
            {t("composer.note")}
          </Mode>
          {whispers && (
            <Mode icon="whisper" on={mode === "whisper"} onClick={() => write("whisper")}>
              {t("composer.whisper")}
            </Mode>
          )}
          <span className={classes.hint}>
            {t(TEXTS[mode].who)}
            {!abilities.isHolder && ` ${coded("composer.readOnly", row.status)}`}
          </span>
          {drafting.isWaiting && (
            <button type="button" className={classes.mode} onClick={drafting.open}>
              <Icon name="assistant" size={15} />
              {t("copilot.waiting")}
            </button>
          )}
        </div>
        <div className={classes.writing}>
          {suggestions.open && <SuggestionList id={listId} state={suggestions} />}
          <Textarea
            ref={field}
            dir="auto"
            autosize
            minRows={2}
            maxRows={10}
            value={text}
            variant="unstyled"
            className={classes.field}
            aria-label={t(TEXTS[mode].label)}
            placeholder={t(TEXTS[mode].placeholder)}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={suggestions.open ? listId : undefined}
            aria-activedescendant={suggestions.open ? `${listId}-${suggestions.active}` : undefined}
            error={tooLong}
            onChange={(event) => {
              change(event.currentTarget.value);
              suggestions.moveCaret(event.currentTarget.selectionStart);
              if (mode === "message") signalTyping();
            }}
            onSelect={(event) => suggestions.moveCaret(event.currentTarget.selectionStart)}
            onKeyDown={onKeyDown}
          />
          <div className={classes.send}>
            {text.length > COUNT_FROM && (
              <span className={classes.count} data-over={tooLong || undefined} role="status">
                {t("composer.length", { length: text.length, longest: LONGEST })}
              </span>
            )}
            <Button
              size="xs"
              onClick={send}
              disabled={!canSend}
              color={TEXTS[mode].color}
              leftSection={<Icon name={TEXTS[mode].icon} size={15} />}
            >
              {t(TEXTS[mode].send)}
            </Button>
          </div>
        </div>
        <span className="visually-hidden">{me.name}</span>
      </div>
      <div className="visually-hidden" role="status" aria-live="polite">
        {suggested &&
          abilities.isHolder &&
          t("copilot.announced", { use: keyFor("useSuggestion"), edit: keyFor("editSuggestion") })}
      </div>
    </>
  );
}

const TEXTS = {
  message: {
    who: "composer.reply.who",
    label: "composer.reply.label",
    placeholder: "composer.reply.placeholder",
    send: "composer.send",
    icon: "send",
    color: "accent",
  },
  note: {
    who: "composer.note.who",
    label: "composer.note.label",
    placeholder: "composer.note.placeholder",
    send: "composer.addNote",
    icon: "note",
    color: "yellow.8",
  },
  whisper: {
    who: "composer.whisper.who",
    label: "composer.whisper.label",
    placeholder: "composer.whisper.placeholder",
    send: "composer.whisper.send",
    icon: "whisper",
    color: "violet.7",
  },
} as const;

/** In the empty field the arrow up takes the draft in, and Ctrl or ⌘ + Enter sends it: single keys rest there. */
function draftKey(event: KeyboardEvent, drafting: Drafting): (() => void) | null {
  if (event.key === "ArrowUp") return drafting.edit;
  return event.key === "Enter" && (event.ctrlKey || event.metaKey) ? drafting.use : null;
}

type ModeProps = { icon: "reply" | "note" | "whisper"; on: boolean; onClick: () => void; children: string };

function Mode({ icon, on, onClick, children }: ModeProps) {
  return (
    <button type="button" className={classes.mode} aria-pressed={on} onClick={onClick}>
      <Icon name={icon} size={15} />
      {children}
    </button>
  );
}

/** On glass, Enter makes a new line and the button sends. */
function hasTouchKeyboard(): boolean {
  return window.matchMedia?.("(pointer: coarse)").matches ?? false;
}
