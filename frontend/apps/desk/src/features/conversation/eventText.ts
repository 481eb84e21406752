import type { LogEvent } from "@onhand/api";
import { causeText } from "../../conversations/handoff";
import { slot } from "../../time/format";
import type { Messages } from "../../messages/catalogue";

/** One sentence for an event that is not a message. */
export function eventText(event: LogEvent, messages: Messages, myId: string): string {
  const { t, coded, languageName } = messages;
  const say = (variant: string, params = {}) => coded("event", variant, params);
  switch (event.kind) {
    case "conversation_started": {
      const channel = coded("channel", event.data.channel);
      return event.data.language
        ? say("started", { channel, language: languageName(event.data.language) })
        : say("started.noLanguage", { channel });
    }
    case "customer_identified":
      return say("identified", {
        name: event.data.customer.name || event.data.customer.id,
        how: coded("identified.how", event.data.how),
      });
    case "language_chosen":
    case "language_detected":
      return say("language", { language: languageName(event.data.language) });
    case "handoff_requested":
      return say(`handoff.${event.data.by}`, { cause: causeText(event.data, messages) });
    case "handoff_withdrawn":
      return t("event.withdrawn");
    case "callback_booked":
    case "callback_rescheduled":
    case "callback_reminded":
      return say(event.kind, { time: slot(event.data, messages.locale) });
    case "callback_called":
      return say(byWhom(event.kind, event.data.agent.id === myId), { name: event.data.agent.name });
    case "offer_made":
    case "offer_declined":
    case "offer_expired":
    case "offer_withdrawn":
      return say(byWhom(event.kind, event.data.agent.id === myId), { name: event.data.agent.name });
    case "agent_joined":
    case "agent_vanished":
    case "handed_back":
      return say(byWhom(event.kind, event.data.agent.id === myId), { name: event.data.agent.name });
    case "shielded":
    case "hand_lowered":
      return say(byWhom(event.kind, event.data.agent.id === myId), { name: event.data.agent.name });
    case "hand_raised": {
      const raised = say(byWhom("hand_raised", event.data.agent.id === myId), { name: event.data.agent.name });
      return event.data.text ? `${raised} – “${event.data.text}”` : raised;
    }
    case "transferred": {
      const { agent, to_agent: to, by, reason } = event.data;
      if (by) return say(byWhom("takenOver", by.id === myId), { by: by.name, name: agent.name, reason });
      if (!to) return say(byWhom("queued", agent.id === myId), { name: agent.name });
      return to.id === myId
        ? say("transferred.toYou", { name: agent.name })
        : say(byWhom("transferred", agent.id === myId), { name: agent.name, to: to.name });
    }
    case "resolved": {
      const { by, agent, disposition } = event.data;
      const who = by === "agent" && agent?.id === myId ? "you" : by;
      const said = say(`resolved.${who}`, { name: agent?.name });
      return disposition ? `${said} · ${coded("disposition", disposition)}` : said;
    }
    case "reopened":
      return t("event.reopened");
    case "rated": {
      const score = t("event.rated", { score: event.data.score });
      return event.data.comment ? `${score} – “${event.data.comment}”` : score;
    }
    case "action_prepared":
      return t("event.action_prepared", { tool: coded("tool", event.data.tool) });
    case "action_finished":
      return t("event.action_finished", {
        tool: coded("tool", event.data.tool ?? ""),
        outcome: coded("outcome", event.data.outcome),
      });
    case "action_proposed":
      return t("event.action_proposed", { tool: coded("tool", event.data.tool) });
    case "action_approved":
    case "action_turned_down":
      if (event.data.agent === null) return t("event.action_turned_down.customer");
      return say(byWhom(event.kind, event.data.agent.id === myId), { name: event.data.agent.name });
    default:
      return coded("event", event.kind);
  }
}

function byWhom(kind: string, mine: boolean): string {
  return mine ? `${kind}.you` : kind;
}
