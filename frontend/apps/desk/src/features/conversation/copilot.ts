import type { AgentRef, EventData, LogEvent } from "@onhand/api";

/** What the assistant would write in the agent's place. */
export type SuggestedReply = EventData["suggestion_made"];

/** A write that the customer agreed to: waits for an agent, is being made, or has ended in one of three ways. */
export type ProposedAction = {
  id: string;
  tool: string;
  details: string;
  state: "asked" | "running" | "done" | "refused" | "unknown";
  by: AgentRef | null;
};

export type Copilot = { reply: SuggestedReply | null; action: ProposedAction | null };

const NOTHING: Copilot = { reply: null, action: null };

/** What of the assistant's suggestions is still of use after these events. Shadows are for review and never among them. */
export function copilotOf(events: readonly LogEvent[]): Copilot {
  return events.reduce(after, NOTHING);
}

function after(now: Copilot, event: LogEvent): Copilot {
  switch (event.kind) {
    case "suggestion_made":
      return { ...now, reply: event.data.text && event.data.shown ? event.data : null };
    case "suggestion_settled":
      return { ...now, reply: null };
    case "customer_wrote":
    case "agent_wrote":
      return { reply: null, action: unlessEnded(now.action) };
    case "agent_vanished":
    case "transferred":
    case "shielded":
      return { ...now, reply: null };
    case "handed_back":
    case "handoff_withdrawn":
    case "resolved":
      return NOTHING;
    case "action_proposed": {
      const { proposal_id: id, tool, details, shown } = event.data;
      return { ...now, action: shown ? { id, tool, details, state: "asked", by: null } : null };
    }
    case "action_approved":
      return {
        ...now,
        action: changed(now.action, event.data.proposal_id, { state: "running", by: event.data.agent }),
      };
    case "action_turned_down":
      return { ...now, action: now.action?.id === event.data.proposal_id ? null : now.action };
    case "action_finished":
      return { ...now, action: changed(now.action, event.data.key, { state: endOf(event.data.outcome) }) };
    default:
      return now;
  }
}

function changed(action: ProposedAction | null, id: string, change: Partial<ProposedAction>): ProposedAction | null {
  return action?.id === id ? { ...action, ...change } : action;
}

function unlessEnded(action: ProposedAction | null): ProposedAction | null {
  return action?.state === "asked" || action?.state === "running" ? action : null;
}

function endOf(outcome: string): "done" | "refused" | "unknown" {
  return outcome === "done" || outcome === "refused" ? outcome : "unknown";
}
