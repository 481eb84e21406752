import type { ComponentChildren } from "preact";
import type { Item } from "../protocol/stream";
import type { Source } from "../protocol/wire";
import { directionIn } from "../texts/languages";
import { useFrame } from "./frame";
import { CheckIcon } from "./icons";
import { linkify, safeAddress } from "./linkify";

/** A text that somebody wrote: never markup, its direction its own, each of its lines a block, its addresses clickable. */
export function Prose({ text }: { text: string }) {
  const { texts } = useFrame();
  return (
    <p class="prose" dir={directionIn(text, texts.direction)}>
      {text.split("\n").map((line) => (
        <span class={line.trim() ? "row" : "row gap"}>
          {linkify(line).map(({ text: shown, href }) =>
            href ? (
              <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc">
                {shown}
              </a>
            ) : (
              shown
            ),
          )}
        </span>
      ))}
    </p>
  );
}

function Time({ at }: { at: string }) {
  const { texts, now_ms } = useFrame();
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  return (
    <time dateTime={at} title={texts.exactly(date)}>
      {texts.ago(date, now_ms)}
    </time>
  );
}

function Sources({ sources }: { sources: readonly Source[] }) {
  const { texts, server } = useFrame();
  if (sources.length === 0) return null;
  return (
    <div class="sources">
      <span class="label">{texts.say("sources")}</span>
      <ol>
        {sources.map(({ title, url, quote }) => {
          const href = safeAddress(url, server);
          return (
            <li>
              {href ? (
                <a href={href} target="_blank" rel="noopener noreferrer" dir="auto">
                  {title || href}
                </a>
              ) : (
                <span dir="auto">{title}</span>
              )}
              {quote && (
                <details>
                  <summary>{texts.say("quote")}</summary>
                  <blockquote dir="auto">{quote}</blockquote>
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Bubble({
  side,
  label,
  children,
  foot,
}: {
  side: string;
  label: string;
  children: ComponentChildren;
  foot: ComponentChildren;
}) {
  return (
    <div class={`message ${side}`}>
      <span class={side === "own" ? "label hidden" : "label"}>
        <bdi>{label}</bdi>
      </span>
      <div class="bubble">{children}</div>
      <div class="foot">{foot}</div>
    </div>
  );
}

function OwnMessage({ item }: { item: Item & { is: "own" } }) {
  const { texts, chat } = useFrame();
  const { entry } = item;
  const { link, identity_refused } = chat.state;
  const delivery = item.delivery === "queued" && link !== "lost" && !identity_refused ? "sending" : item.delivery;
  const foot =
    delivery === "failed" && entry ? (
      <span class="failed">
        {texts.say("failed")}
        <button type="button" class="link" onClick={() => chat.retry(entry.id)}>
          {texts.say("retry")}
        </button>
        <button type="button" class="link" onClick={() => chat.discard(entry.id)}>
          {texts.say("discard")}
        </button>
      </span>
    ) : (
      <>
        {(delivery === "sent" || delivery === "seen") && <Time at={item.at} />}
        <span class={`delivery ${delivery}`}>
          {(delivery === "sent" || delivery === "seen") && <CheckIcon />}
          {texts.say(delivery)}
        </span>
      </>
    );
  return (
    <Bubble side="own" label={texts.say("you")} foot={foot}>
      <Prose text={item.text} />
    </Bubble>
  );
}

export function Message({ item }: { item: Item }) {
  const { texts } = useFrame();
  if (item.is === "own") return <OwnMessage item={item} />;
  if (item.is === "line") {
    const { text, slot, ...names } = item.said;
    return (
      <div class="line">
        {texts.say(text, { ...names, time: slot && texts.slot(slot) })} <Time at={item.at} />
      </div>
    );
  }
  return (
    <Bubble
      side={item.is}
      label={item.is === "assistant" ? texts.say("assistant_label") : item.name}
      foot={item.at && <Time at={item.at} />}
    >
      <Prose text={item.text} />
      {item.is === "assistant" && <Sources sources={item.sources} />}
      {item.is === "agent" && item.original && (
        <div class="original">
          <Prose text={item.original} />
        </div>
      )}
    </Bubble>
  );
}
