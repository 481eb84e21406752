import { useEffect, useState } from "preact/hooks";
import { pending } from "../protocol/standing";
import type { CallbackTimes, Slot } from "../protocol/wire";
import { useFrame } from "./frame";
import { ClockIcon } from "./icons";

const PHONE_CHARACTERS = 24;

function byDay(slots: readonly Slot[], dayOf: (slot: Slot) => string): [string, Slot[]][] {
  const days = new Map<string, Slot[]>();
  for (const slot of slots) days.set(dayOf(slot), [...(days.get(dayOf(slot)) ?? []), slot]);
  return [...days];
}

/** The times that can be promised, read when the card comes and again after one was gone. */
export function useTimes(): [CallbackTimes | null, () => Promise<void>] {
  const { chat } = useFrame();
  const [times, setTimes] = useState<CallbackTimes | null>(null);
  const read = async () => setTimes(await chat.times());
  useEffect(() => void read(), []);
  return [times, read];
}

interface PickerProps {
  times: CallbackTimes;
  again(): Promise<void>;
  onBooked(): void;
}

/** The customer chooses a time, and may leave a number. */
export function Picker({ times, again, onBooked }: PickerProps) {
  const { texts, chat } = useFrame();
  const [chosen, choose] = useState("");
  const [phone, setPhone] = useState("");
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const book = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const booked = await chat.book(chosen || (times.slots[0]?.starts_at ?? ""), phone);
    if (booked) return onBooked();
    await again();
    choose("");
    setFailed(true);
    setBusy(false);
  };
  if (!times.slots.length) return <p class="picker">{texts.say("callback_none")}</p>;
  const days = byDay(times.slots, ({ starts_at }) => texts.slot({ starts_at, ends_at: starts_at }, "day"));
  return (
    <form class="picker" onSubmit={book}>
      <label>
        <span class="label">{texts.say("callback_choose")}</span>
        <select
          value={chosen || times.slots[0]?.starts_at}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {days.map(([day, slots]) => (
            <optgroup label={day}>
              {slots.map((slot) => (
                <option value={slot.starts_at}>{texts.slot(slot, "time")}</option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        <span class="label">{texts.say("callback_phone")}</span>
        <input
          type="tel"
          autocomplete="tel"
          dir="ltr"
          maxLength={PHONE_CHARACTERS}
          value={phone}
          onInput={({ currentTarget }) => setPhone(currentTarget.value)}
        />
      </label>
      {failed && <p role="alert">{texts.say("callback_failed")}</p>}
      <button type="submit" class="primary" aria-disabled={busy}>
        {texts.say("callback_book")}
      </button>
    </form>
  );
}

/** A callback that is ahead, with the choice to change it or do without. */
export function BookedCard() {
  const { texts, chat, standing } = useFrame();
  const [times, again] = useTimes();
  const [changing, setChanging] = useState(false);
  const { callback } = standing;
  if (!callback) return null;
  return (
    <section class="person queue booked" aria-label={texts.say("call_back")}>
      <ClockIcon />
      <div role="status">
        <strong>{texts.say("event_callback_booked", { time: texts.slot(callback) })}</strong>
        <span>{texts.say("callback_meanwhile")}</span>
      </div>
      <div class="buttons">
        <button type="button" class="link" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          {texts.say("callback_change")}
        </button>
        <button
          type="button"
          class="link"
          disabled={pending(chat.state, "cancel_callback")}
          onClick={() => chat.do({ type: "cancel_callback" })}
        >
          {texts.say("callback_cancel")}
        </button>
      </div>
      {changing && times && <Picker times={times} again={again} onBooked={() => setChanging(false)} />}
    </section>
  );
}
