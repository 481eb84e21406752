import type { FloorAgent, InHand } from "@onhand/api";
import { Link } from "@tanstack/react-router";
import { urgencyOf } from "../../conversations/wait";
import { useMessages } from "../../messages/MessagesProvider";
import { StateSign } from "../../presence/StateSign";
import { Ago } from "../../time/Ago";
import { useNow, useSecondsSince, useSecondsUntil } from "../../time/clock";
import { duration } from "../../time/format";
import classes from "./Floor.module.css";

const HARD_MANY = 2;
const HOURS_SHORT_SECONDS = 3600;

/** How an agent stands, and what they have in hand, each a way into it. */
export function AgentRow({ agent }: { agent: FloorAgent }) {
  const { t, coded, language } = useMessages();
  const isOnline = agent.presence === "online";
  const now = useNow();
  const left = useSecondsUntil(agent.hours_end_at);
  return (
    <li className={classes.agent}>
      <div className={classes.agentName}>
        <strong>{agent.name}</strong>
        <span className={classes.quiet}>{agent.languages.join(", ")}</span>
      </div>
      <div className={classes.agentState}>
        <span className={classes.presence}>
          <StateSign presence={agent.presence} />
          {t(`presence.state.${agent.presence}`)}
          {isOnline && !agent.accepting && <span className={classes.paused}>{t("floor.paused")}</span>}
        </span>
        <span className={classes.quiet}>
          {agent.presence === "offline" && agent.offline_cause && agent.offline_cause !== "chosen"
            ? coded("floor.cause", agent.offline_cause)
            : agent.presence_since && <Ago at={agent.presence_since} />}
        </span>
      </div>
      <div className={classes.agentLoad} data-full={(isOnline && agent.load >= agent.capacity) || undefined}>
        {agent.presence !== "offline" && t("today.places", { load: agent.load, capacity: agent.capacity })}
        <span className={classes.signs}>
          {agent.hard_in_a_row >= HARD_MANY && <span>{t("floor.hard", { count: agent.hard_in_a_row })}</span>}
          {left !== null && left < HOURS_SHORT_SECONDS && (
            <span>{t("floor.hoursLeft", { left: duration(left, language) })}</span>
          )}
          {agent.recovering_until && Date.parse(agent.recovering_until) > now && <span>{t("floor.recovering")}</span>}
        </span>
      </div>
      <ul className={classes.has}>
        {agent.has.map((one) => (
          <li key={`${one.how} ${one.conversation_id}`}>
            <Has one={one} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Has({ one }: { one: InHand }) {
  const { t, coded, language } = useMessages();
  const waits = useSecondsSince(one.customer_waits_since);
  return (
    <Link
      to="/$view/$conversationId"
      params={{ view: "waiting", conversationId: one.conversation_id }}
      search={{}}
      title={coded("floor.has", one.how)}
      data-how={one.how}
    >
      <bdi>{one.customer || t("customer.unnamed", { number: one.conversation_id.slice(-4) })}</bdi>
      {one.how !== "held" && <span className={classes.quiet}>{coded("floor.has", one.how)}</span>}
      {waits !== null && (
        <span className={classes.waits} data-late={urgencyOf(waits) === "late" || undefined}>
          {duration(waits, language)}
        </span>
      )}
    </Link>
  );
}
