import { useEffect, useRef, useState } from "preact/hooks";
import { useFrame } from "./frame";
import { SendIcon } from "./icons";
import { draft } from "./tab-memory";

const MESSAGE_CHARACTERS = 4000;
const SHOW_COUNT_FROM = 3500;

/** Where the customer writes. Enter sends, Shift+Enter makes a new line; what is not sent yet outlives a reload. */
export function Composer({ onSend }: { onSend: () => void }) {
  const { texts, chat } = useFrame();
  const [text, setText] = useState(draft.read);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
    draft.write(text);
  }, [text]);

  const send = () => {
    const said = text.trim();
    field.current?.focus();
    if (!said) return;
    chat.do({ type: "message", text: said });
    setText("");
    onSend();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        id="write"
        rows={1}
        // Empty, it shows what to do in the widget's language, and begins where that begins.
        dir={text ? "auto" : texts.direction}
        maxLength={MESSAGE_CHARACTERS}
        aria-label={texts.say("write")}
        placeholder={texts.say("write")}
        enterkeyhint="send"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          chat.typing();
        }}
        onKeyDown={(event) => {
          // While an input method is composing, Enter chooses a word.
          if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
          event.preventDefault();
          send();
        }}
      />
      {text.length >= SHOW_COUNT_FROM && (
        <span class="count">
          {texts.number(text.length)}/{texts.number(MESSAGE_CHARACTERS)}
        </span>
      )}
      <button
        type="submit"
        class="icon primary"
        aria-label={texts.say("send")}
        title={texts.say("send")}
        aria-disabled={!text.trim()}
      >
        <SendIcon />
      </button>
    </form>
  );
}
