import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { openChoices } from "../protocol/stream";
import { directionIn } from "../texts/languages";
import { useFrame } from "./frame";
import { DownIcon } from "./icons";
import { Message } from "./Message";
import { Rating } from "./Rating";

const NEAR_END_PX = 80;
/** What was said before the panel opened is not read aloud. */
const HISTORY_MS = 1500;

const shapeOf = ({ scrollHeight, clientHeight }: HTMLElement) => `${scrollHeight}/${clientHeight}`;

function Typing() {
  const { texts, chat, standing } = useFrame();
  const { typing } = chat.state;
  if (!typing || (typing === "agent") !== (standing.status === "with_agent")) return null;
  const name = typing === "agent" ? (standing.agent?.name ?? "") : texts.say("assistant");
  return (
    <div class="typing">
      <i aria-hidden="true" />
      <span>{texts.say("typing", { name })}</span>
    </div>
  );
}

function Choices() {
  const { texts, chat, standing, items } = useFrame();
  const choices = standing.status === "open" ? openChoices(items) : [];
  if (choices.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div class="choices" role="group" aria-label={texts.say("choices")}>
      {choices.map((text) => (
        <button
          type="button"
          class="choice"
          dir={directionIn(text, texts.direction)}
          onClick={() => chat.do({ type: "message", text })}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

function Ended({ onWriteAgain }: { onWriteAgain: () => void }) {
  const { texts, chat, standing } = useFrame();
  if (standing.status !== "resolved") return null;
  return (
    <>
      <Rating />
      <div class="buttons ended">
        <button type="button" class="quiet" onClick={onWriteAgain}>
          {texts.say("write_again")}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            chat.startOver();
            onWriteAgain();
          }}
        >
          {texts.say("start_over")}
        </button>
      </div>
    </>
  );
}

/** The one stream of messages and events. Follows the end, unless the customer reads further up. */
export function Stream({ onWriteAgain, sent }: { onWriteAgain: () => void; sent: number }) {
  const { texts, greeting, items } = useFrame();
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [follows, setFollows] = useState(true);
  const [live, setLive] = useState(false);
  const shape = useRef("");
  const toEnd = () => {
    const area = box.current;
    if (!area) return;
    shape.current = shapeOf(area);
    area.scrollTo({ top: area.scrollHeight });
  };
  // Only the customer's own scrolling ends the following; what scrolls because sizes changed does not.
  const scrolled = (area: HTMLElement) => {
    if (follows && shape.current !== shapeOf(area)) toEnd();
    else setFollows(area.scrollHeight - area.scrollTop - area.clientHeight < NEAR_END_PX);
  };

  useEffect(() => {
    const timer = setTimeout(() => setLive(true), HISTORY_MS);
    return () => clearTimeout(timer);
  }, []);
  useLayoutEffect(toEnd, [sent]);
  // Whatever makes the content grow or the box shrink: a message, an opened quote, the keyboard of a phone.
  useLayoutEffect(() => {
    if (!follows || !box.current || !content.current) return;
    toEnd();
    const observer = new ResizeObserver(toEnd);
    observer.observe(box.current);
    observer.observe(content.current);
    return () => observer.disconnect();
  }, [follows]);

  return (
    <div class="stream">
      <div
        class="scroll"
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={({ currentTarget }) => scrolled(currentTarget)}
      >
        <div ref={content}>
          <div role="log" aria-live={live ? "polite" : "off"} aria-relevant="additions" aria-label={texts.say("title")}>
            <Message item={{ key: "greeting", is: "assistant", at: "", text: greeting, sources: [], choices: [] }} />
            {items.map((item) => (
              <Message key={item.key} item={item} />
            ))}
          </div>
          <Typing />
          <Choices />
          <Ended onWriteAgain={onWriteAgain} />
        </div>
      </div>
      {!follows && (
        <button
          type="button"
          class="icon latest"
          aria-label={texts.say("latest")}
          title={texts.say("latest")}
          onClick={toEnd}
        >
          <DownIcon />
        </button>
      )}
    </div>
  );
}
