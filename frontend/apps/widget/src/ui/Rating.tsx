import { useState } from "preact/hooks";
import { pending } from "../protocol/standing";
import { useFrame } from "./frame";

const SCORES = [1, 2, 3, 4, 5];
const COMMENT_CHARACTERS = 1000;

/** Asks once per episode how it was, when it is over. */
export function Rating() {
  const { texts, chat, standing } = useFrame();
  const [score, setScore] = useState(0);
  const [comment, setComment] = useState("");
  if (standing.rated || pending(chat.state, "rate")) return <p class="card thanks">{texts.say("rate_thanks")}</p>;
  const send = (event: Event) => {
    event.preventDefault();
    chat.do({ type: "rate", score, comment: comment.trim() });
  };
  return (
    <form class="card rating" onSubmit={send}>
      <fieldset>
        <legend>{texts.say("rate_question")}</legend>
        <div class="scores">
          {SCORES.map((value) => (
            <label>
              <input type="radio" name="score" checked={score === value} onChange={() => setScore(value)} />
              <span aria-hidden="true">{texts.number(value)}</span>
              <span class="hidden">{texts.say("rate_score", { score: value })}</span>
            </label>
          ))}
        </div>
        <div class="ends" aria-hidden="true">
          <span>{texts.say("rate_low")}</span>
          <span>{texts.say("rate_high")}</span>
        </div>
      </fieldset>
      {score > 0 && (
        <>
          <label>
            <span class="label">{texts.say("rate_comment")}</span>
            <textarea
              rows={2}
              maxLength={COMMENT_CHARACTERS}
              dir="auto"
              value={comment}
              onInput={(event) => setComment(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="primary">
            {texts.say("rate_send")}
          </button>
        </>
      )}
    </form>
  );
}
