import { useState } from "react";
import { useMessages } from "../../messages/MessagesProvider";
import { useNow } from "../../time/clock";
import classes from "./OfferCard.module.css";

const RADIUS = 17;
const LENGTH = 2 * Math.PI * RADIUS;

/** The seconds that are left, as a number and as a ring that empties. */
export function Countdown({ until }: { until: string }) {
  const { t } = useMessages();
  const now = useNow();
  const leftMs = Math.max(0, Date.parse(until) - now);
  const [wholeMs] = useState(leftMs);
  const seconds = Math.ceil(leftMs / 1000);
  const share = wholeMs > 0 ? leftMs / wholeMs : 0;

  return (
    <span className={classes.countdown} role="timer" aria-label={t("offers.secondsLeft", { count: seconds })}>
      <svg viewBox="0 0 40 40" width={40} height={40} aria-hidden="true">
        <circle className={classes.track} cx={20} cy={20} r={RADIUS} />
        <circle
          className={classes.left}
          cx={20}
          cy={20}
          r={RADIUS}
          strokeDasharray={LENGTH}
          strokeDashoffset={LENGTH * (1 - share)}
        />
      </svg>
      <span aria-hidden="true">{seconds}</span>
    </span>
  );
}
