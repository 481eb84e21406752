import type { ChatState } from "./chat-state";
import type { Agent, Callback, Conversation, LogEvent } from "./wire";

/** Who holds the conversation now, as the customer may know it. */
export interface Standing {
  status: "open" | "waiting" | "with_agent" | "resolved";
  agent: Agent | null;
  rated: boolean;
  callback: Callback | null;
}

const START: Standing = { status: "open", agent: null, rated: false, callback: null };

function fromSnapshot(conversation: Conversation | null): Standing {
  if (!conversation) return START;
  const { status, holder, rated, callback = null } = conversation;
  return { status: status === "offered" ? "waiting" : status, agent: holder.agent, rated, callback };
}

function follow(standing: Standing, event: LogEvent): Standing {
  switch (event.kind) {
    case "callback_booked":
    case "callback_rescheduled":
      return { ...standing, status: "open", callback: event.data };
    case "callback_cancelled":
      return { ...standing, callback: null };
    case "callback_begun":
      return { ...standing, status: "waiting", callback: standing.callback && { ...standing.callback, begun: true } };
    case "callback_missed":
      return { ...standing, callback: standing.callback && { ...standing.callback, missed: true } };
    case "handoff_requested":
    case "agent_vanished":
    case "transferred":
    case "shielded":
      return { ...standing, status: "waiting", agent: null };
    case "agent_joined":
      return { ...standing, status: "with_agent", agent: event.data.agent, callback: null };
    case "handoff_withdrawn":
    case "handed_back": {
      const callback = standing.callback?.begun ? null : standing.callback;
      return { ...standing, status: "open", agent: null, callback };
    }
    case "resolved":
      return { ...standing, status: "resolved", agent: null, rated: false, callback: null };
    case "reopened":
      return START;
    case "rated":
      return { ...standing, rated: true };
    default:
      return standing;
  }
}

/** The snapshot, moved on by the events after it. */
export function standing(state: ChatState): Standing {
  const from = state.conversation?.seq ?? 0;
  return state.events.filter(({ seq }) => seq > from).reduce(follow, fromSnapshot(state.conversation));
}

/** Is a command of this type under way? */
export function pending(state: ChatState, type: string): boolean {
  return state.outbox.some((entry) => entry.command.type === type && entry.state !== "failed");
}
