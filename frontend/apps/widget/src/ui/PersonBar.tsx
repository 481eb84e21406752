import { useEffect, useState } from "preact/hooks";
import { pending } from "../protocol/standing";
import { sayWait } from "../texts/wait";
import { BookedCard, Picker, useTimes } from "./Callback";
import { useFrame } from "./frame";
import { PersonIcon, QueueIcon } from "./icons";

/** What the customer should know beside their place: a callback, when people are there again, or how long it may be. */
function Outlook({ opens_at }: { opens_at: string | null }) {
  const { texts, chat, standing } = useFrame();
  const { callback } = standing;
  const { wait } = chat.state;
  return (
    <>
      {callback &&
        (callback.begun ? (
          <span>{texts.say(callback.missed ? "event_callback_missed" : "event_callback_begun")}</span>
        ) : (
          <span>{texts.say("event_callback_booked", { time: texts.slot(callback) })}</span>
        ))}
      {opens_at ? (
        <span>{texts.say("closed_until", { time: texts.slot({ starts_at: opens_at, ends_at: opens_at }) })}</span>
      ) : (
        wait && <span>{sayWait(texts, wait)}</span>
      )}
    </>
  );
}

function QueueCard() {
  const { texts, chat, standing } = useFrame();
  const [settled, setSettled] = useState(false);
  const [times, again] = useTimes();
  const [choosing, setChoosing] = useState(false);
  const { wait } = chat.state;
  const opens_at = times && !times.open ? times.opens_at : null;
  const withdraw = () => chat.do({ type: "withdraw_request" });
  const place = wait && texts.say(wait.position > 1 ? "queue_position" : "queue_next", { position: wait.position });
  return (
    <section class={settled ? "person queue settled" : "person queue"} aria-label={texts.say("queue_title")}>
      <QueueIcon />
      <div role="status">
        <strong>{place ?? texts.say("queue_title")}</strong>
        <Outlook opens_at={opens_at} />
      </div>
      <div class="buttons">
        {!settled && (
          <button type="button" class={opens_at ? "quiet" : "primary"} onClick={() => setSettled(true)}>
            {texts.say("wait_here")}
          </button>
        )}
        {times && times.slots.length > 0 && (
          <button
            type="button"
            class={opens_at ? "primary first" : settled ? "link" : "quiet"}
            aria-expanded={choosing}
            onClick={() => setChoosing(!choosing)}
          >
            {texts.say(standing.callback ? "callback_change" : "call_back")}
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
      {choosing && times && <Picker times={times} again={again} onBooked={() => setChoosing(false)} />}
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
    <>
      {standing.callback && <BookedCard />}
      <div class="person">
        <button type="button" class="ask" aria-disabled={asking || asked} onClick={ask}>
          <PersonIcon />
          {texts.say(asking || asked ? "asking_for_person" : "talk_to_person")}
        </button>
      </div>
    </>
  );
}
