/** The conversation log as agents read it: docs/protocol.md, "The log". OpenAPI leaves the events' data open, so they stand here. */

import type { AgentRef, Coded, CustomerRef } from "./resources";
import type { Cause, Disposition, EventOnWire, Party, Priority } from "./schema.gen";

export type Source = { title: string; url: string; quote: string };

export type AnswerPath = "offline" | "model";

/** A time that was promised. `phone` is empty where the customer is called back in the chat. */
export type SlotNamed = {
  callback_id: string;
  starts_at: string;
  ends_at: string;
  zone: string;
  language: string;
  phone: string;
};

export type EventData = {
  conversation_started: {
    channel: string;
    language: string;
    market: string;
    customer: CustomerRef | null;
    page: string;
  };
  customer_identified: { customer: CustomerRef; how: string };
  language_chosen: { language: string };
  language_detected: { language: string };
  customer_wrote: { text: string; client_id: string | null };
  assistant_wrote: {
    text: string;
    sources: Source[];
    choices: string[];
    errand: string | null;
    path: AnswerPath;
    answers_seq: number;
  };
  agent_wrote: { agent: AgentRef; text: string; client_id: string | null };
  note_added: { agent: AgentRef; text: string; client_id: string | null };
  handoff_requested: { by: Party; cause: Cause; reason: string; priority: Priority };
  handoff_withdrawn: Record<string, unknown>;
  callback_booked: SlotNamed;
  callback_rescheduled: SlotNamed;
  callback_reminded: { callback_id: string; starts_at: string; ends_at: string };
  callback_cancelled: { callback_id: string; by: Party };
  callback_begun: { callback_id: string };
  callback_missed: { callback_id: string; proposed_at: string | null };
  callback_called: { callback_id: string; agent: AgentRef };
  offer_made: { offer_id: string; agent: AgentRef; expires_at: string; reasons: Coded[] };
  offer_declined: { offer_id: string; agent: AgentRef };
  offer_expired: { offer_id: string; agent: AgentRef };
  wrapped_up: { agent: AgentRef; by: "agent" | "system" };
  offer_withdrawn: { offer_id: string; agent: AgentRef };
  agent_joined: { agent: AgentRef; offer_id: string | null };
  agent_vanished: { agent: AgentRef };
  transferred: { agent: AgentRef; to_agent: AgentRef | null; by?: AgentRef | null; reason?: string };
  shielded: { agent: AgentRef; text: string };
  hand_raised: { agent: AgentRef; text: string };
  hand_lowered: { agent: AgentRef };
  whispered: { agent: AgentRef; text: string; client_id: string | null };
  handed_back: { agent: AgentRef };
  resolved: { by: Party; agent: AgentRef | null; disposition: Disposition | null; tags: string[] };
  reopened: Record<string, unknown>;
  rated: { score: number; comment: string; episode: number; served_by: { kind: Party; agent: AgentRef | null } };
  errand_moved: { memory: unknown };
  action_prepared: { key: string; tool: string; arguments: Record<string, unknown> };
  action_finished: { key: string; tool: string; outcome: string; detail: unknown };
  suggestion_made: {
    suggestion_id: string;
    answers_seq: number;
    text: string;
    errand: string | null;
    reasons: Coded[];
    sources: Source[];
    choices: string[];
    path: AnswerPath;
    shown: boolean;
  };
  suggestion_settled: { suggestion_id: string; agent: AgentRef; outcome: "used" | "edited" | "ignored" };
  action_proposed: {
    proposal_id: string;
    tool: string;
    arguments: Record<string, unknown>;
    details: string;
    errand: string | null;
    shown: boolean;
  };
  action_approved: { proposal_id: string; agent: AgentRef };
  action_turned_down: { proposal_id: string; agent: AgentRef | null };
  model_used: {
    purpose: string;
    model: string;
    outcome: string;
    tokens_in: number;
    tokens_out: number;
    cost_micros: number;
    currency: string;
    duration_ms: number;
  };
  message_translated: { of_seq: number; language: string; text: string; reader: Party };
};

export type EventKind = keyof EventData;

/** One committed event. `seq` counts 1, 2, 3 … in a conversation without holes; `at` is RFC 3339, UTC. */
export type LogEvent = {
  [Kind in EventKind]: Omit<EventOnWire, "kind" | "data"> & { kind: Kind; data: EventData[Kind] };
}[EventKind];

export type EventsPage = { events: LogEvent[]; last_seq: number };
