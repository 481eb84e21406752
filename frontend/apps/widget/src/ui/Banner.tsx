import { useEffect, useState } from "preact/hooks";
import type { ChatState } from "../protocol/chat-state";
import type { TextKey } from "../texts/texts";
import { useFrame } from "./frame";
import { CheckIcon } from "./icons";

const RECOVERED_SHOWN_MS = 4000;
/** Shorter interruptions are nobody's concern. */
const LOST_SHOWN_AFTER_MS = 1200;
const FAILURES_UNTIL_UNREACHABLE = 4;

function trouble(state: ChatState): TextKey | null {
  if (state.link === "lost") {
    if (!navigator.onLine) return "offline";
    return state.failures >= FAILURES_UNTIL_UNREACHABLE ? "unreachable" : "reconnecting";
  }
  return state.paused ? "slow_down" : null;
}

/** Says when the connection is gone, what that means, and when it is back. */
export function Banner() {
  const { texts, chat } = useFrame();
  const { state } = chat;
  const [shown_lost, setShownLost] = useState(false);
  const lost = state.link === "lost";
  const drained = state.outbox.every((entry) => entry.state === "acked" || entry.state === "failed");
  const recovered = state.recovered && shown_lost && drained && !lost;

  useEffect(() => {
    if (!lost) return;
    const timer = setTimeout(() => setShownLost(true), LOST_SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [lost]);

  useEffect(() => {
    if (!recovered) return;
    const timer = setTimeout(() => {
      setShownLost(false);
      chat.shownRecovered();
    }, RECOVERED_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [recovered]);

  if (state.identity_refused) {
    return (
      <div class="banner bad" role="alert">
        <span>{texts.say("identity_refused")}</span>
        <button type="button" class="link" onClick={() => chat.continueAsGuest()}>
          {texts.say("continue_guest")}
        </button>
      </div>
    );
  }
  const what = trouble(state);
  return (
    <div role="status">
      {recovered && (
        <div class="banner good">
          <CheckIcon />
          {texts.say("back_online")}
        </div>
      )}
      {what && (shown_lost || !lost) && <div class={`banner ${what}`}>{texts.say(what)}</div>}
    </div>
  );
}
