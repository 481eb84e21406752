/** The conversation log as agents read it: docs/protocol.md, "The log". */

export type AgentRef = { id: string; name: string };

export type CustomerRef = { id: string | null; name: string | null; email?: string | null };

export type Source = { title: string; url: string; quote: string };

/** A phrase that the program's own catalogue renders: a code and what fills its places. */
export type Coded = { code: string; params: Record<string, string | number | null> };

export type HandoffBy = "customer" | "assistant";

export type EventData = {
  conversation_started: {
    channel: string;
    language: string | null;
    market: string | null;
    customer: CustomerRef | null;
    page: string | null;
  };
  customer_identified: { customer: CustomerRef; how: string };
  language_chosen: { language: string };
  customer_wrote: { text: string; client_id: string };
  assistant_wrote: {
    text: string;
    sources: Source[];
    choices: string[];
    errand: string | null;
    path: string;
    answers_seq: number | null;
  };
  agent_wrote: { agent: AgentRef; text: string; client_id: string };
  note_added: { agent: AgentRef; text: string; client_id: string };
  handoff_requested: { by: HandoffBy; cause: string; reason: string | null };
  handoff_withdrawn: Record<string, never>;
  offer_made: { offer_id: string; agent: AgentRef; expires_at: string; reasons: Coded[] };
  offer_declined: { offer_id: string; agent: AgentRef };
  offer_expired: { offer_id: string; agent: AgentRef };
  offer_withdrawn: { offer_id: string; agent: AgentRef };
  agent_joined: { agent: AgentRef; offer_id: string | null };
  agent_vanished: { agent: AgentRef };
  transferred: { agent: AgentRef; to_agent: AgentRef | null };
  handed_back: { agent: AgentRef };
  resolved: { by: "customer" | "agent" | "system"; agent: AgentRef | null; disposition: string | null };
  reopened: Record<string, never>;
  rated: {
    score: number;
    comment: string | null;
    episode: number;
    served_by: { kind: string; agent: AgentRef | null } | null;
  };
  errand_moved: { memory: unknown };
  action_prepared: { key: string; tool: string; arguments: Record<string, unknown> };
  action_finished: { key: string; tool?: string; outcome: string; detail: unknown };
};

export type EventKind = keyof EventData;

/** One committed event. `seq` counts 1, 2, 3 … in a conversation without holes; `at` is RFC 3339, UTC. */
export type LogEvent = {
  [Kind in EventKind]: { conversation_id: string; seq: number; at: string; kind: Kind; data: EventData[Kind] };
}[EventKind];

export type EventsPage = { events: LogEvent[]; last_seq: number };
