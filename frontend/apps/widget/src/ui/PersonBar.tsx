import { useEffect, useState } from "preact/hooks";
import { pending } from "../protocol/standing";
import { sayWait } from "../texts/wait";
import { useFrame } from "./frame";
import { PersonIcon, QueueIcon } from "./icons";

function QueueCard() {
  const { texts, chat } = useFrame();
  const [settled, setSettled] = useState(false);
  const { wait } = chat.state;
  const withdraw = () => chat.do({ type: "withdraw_request" });
  const place = wait && texts.say(wait.position > 1 ? "queue_position" : "queue_next", { position: wait.position });
  return (
    <section class={settled ? "person queue settled" : "person queue"} aria-label={texts.say("queue_title")}>
      <QueueIcon />
      <div role="status">
        <strong>{place ?? texts.say("queue_title")}</strong>
        {wait && <span>{sayWait(texts, wait)}</span>}
      </div>
      <div class="buttons">
        {!settled && (
          <button type="button" class="primary" onClick={() => setSettled(true)}>
            {texts.say("wait_here")}
          </button>
        )}
        <button
          type="button"
          class={settled ? "link" : "quiet"}
          disabled={pending(chat.state, "withdraw_request")}
          onClick={withdraw}
        >
          {texts.say("carry_on")}
        </button>
      </div>
    </section>
  );
}

/** The promise, in every state: a button to a person, the place in the queue, or the person. */
export function PersonBar() {
  const { texts, chat, standing } = useFrame();
  const asking = pending(chat.state, "request_person");
  const [asked, setAsked] = useState(false);
  useEffect(() => setAsked(false), [asking, standing.status]);
  if (standing.status === "waiting") return <QueueCard />;
  if (standing.status === "with_agent") {
    return (
      <p class="person" role="status">
        <PersonIcon />
        <span>{texts.say("with_person", { name: standing.agent?.name ?? "" })}</span>
      </p>
    );
  }
  const ask = () => {
    if (asking || asked) return;
    setAsked(true);
    chat.do({ type: "request_person", cause: "button" });
  };
  return (
    <div class="person">
      <button type="button" class="ask" aria-disabled={asking || asked} onClick={ask}>
        <PersonIcon />
        {texts.say(asking || asked ? "asking_for_person" : "talk_to_person")}
      </button>
    </div>
  );
}
