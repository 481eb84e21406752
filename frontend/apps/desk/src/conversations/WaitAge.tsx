import { Icon } from "@onhand/ui";
import { useMessages } from "../messages/MessagesProvider";
import { useSecondsSince } from "../time/clock";
import { duration, exact } from "../time/format";
import classes from "./WaitAge.module.css";
import { urgencyOf, type Wait } from "./wait";

/** How long someone has waited, ageing as one looks: colour, weight, sign and words say the same. */
export function WaitAge({ wait }: { wait: Wait }) {
  const { t, language, locale } = useMessages();
  const seconds = useSecondsSince(wait.since) ?? 0;
  const urgency = urgencyOf(seconds);
  return (
    <span className={classes.age} data-urgency={urgency} title={exact(wait.since, locale)}>
      <Icon name={urgency === "late" ? "alert" : "clock"} size={13} />
      <span>
        <span className={classes.spoken}>{t(`wait.${wait.what}`)} </span>
        {duration(seconds, language)}
      </span>
    </span>
  );
}
