/** What goes over the wire, as docs/protocol.md has it: only the parts that a customer's client sees. */

export interface Agent {
  id?: string;
  name: string;
}

export interface Source {
  title: string;
  url: string;
  quote: string;
}

export interface Slot {
  starts_at: string;
  ends_at: string;
}

/** A callback that was promised; `begun`: its time has come, `missed`: and has passed. */
export interface Callback extends Slot {
  begun?: boolean;
  missed?: boolean;
}

/** When people are there (again), and the times that can be promised. */
export interface CallbackTimes {
  open: boolean;
  opens_at: string | null;
  slots: Slot[];
}

export interface EventData {
  conversation_started: { language?: string | null };
  customer_identified: { how: string };
  language_chosen: { language: string };
  customer_wrote: { text: string; client_id: string };
  assistant_wrote: { text: string; sources?: Source[] | null; choices?: string[] | null };
  agent_wrote: { agent: Agent; text: string; client_id: string };
  handoff_requested: { by: "customer" | "assistant"; cause: string };
  handoff_withdrawn: Record<string, never>;
  callback_booked: Slot;
  callback_rescheduled: Slot;
  callback_reminded: Slot;
  callback_cancelled: Record<string, unknown>;
  callback_begun: Record<string, unknown>;
  callback_missed: Record<string, unknown>;
  callback_called: { agent: Agent };
  agent_joined: { agent: Agent };
  agent_vanished: { agent: Agent };
  transferred: { agent: Agent; to_agent: Agent | null };
  /** `text` says it in the customer's language. */
  shielded: { agent: Agent; text: string };
  handed_back: { agent: Agent };
  resolved: { by: "customer" | "agent" | "system"; agent: Agent | null };
  reopened: Record<string, never>;
  rated: { score: number; comment: string; episode: number };
  message_translated: { of_seq: number; language: string; text: string };
}

export type LogEvent = {
  [Kind in keyof EventData]: { conversation_id: string; seq: number; at: string; kind: Kind; data: EventData[Kind] };
}[keyof EventData];

export type Status = "open" | "waiting" | "offered" | "with_agent" | "resolved";

/** `low_seconds` and `high_seconds` are null when nobody is online. */
export interface Wait {
  position: number;
  low_seconds: number | null;
  high_seconds: number | null;
  people_online: number;
}

export interface Conversation {
  id: string;
  seq: number;
  status: Status;
  episode: number;
  language: string | null;
  holder: { kind: "assistant" | "queue" | "agent"; agent: Agent | null };
  wait: Wait | null;
  rated: boolean;
  callback?: Callback | null;
}

export interface Problem {
  code: string;
  status?: number;
  detail?: string;
  retry_after_seconds?: number;
}

export type ServerFrame =
  | { type: "ready"; conversation: Conversation }
  | { type: "event"; event: LogEvent }
  | { type: "ack"; id: string; seq: number; repeated: boolean }
  | { type: "error"; id?: string | null; problem: Problem }
  | { type: "wait"; wait: Wait }
  | { type: "typing"; by: "assistant" | "agent" }
  | { type: "seen"; by: string; seq: number }
  | { type: "pong" };

/** What a customer can do. `id` (the command's client_id) is added when it is sent. */
export type Command =
  | { type: "message"; text: string }
  | { type: "request_person"; cause: "button" }
  | { type: "withdraw_request" }
  | { type: "cancel_callback" }
  | { type: "resolve" }
  | { type: "rate"; score: number; comment: string }
  | { type: "choose_language"; language: string };

/** Reads a text: one frame, or several as an array. What is none is left out, so that a stray frame can never break the chat. */
export function readFrames(text: string): ServerFrame[] {
  try {
    return ([JSON.parse(text)].flat() as ServerFrame[]).filter(isFrame);
  } catch {
    return [];
  }
}

function isFrame(frame: ServerFrame | null): boolean {
  if (frame?.type === "event") {
    const { seq, kind, data } = frame.event ?? {};
    return Number.isInteger(seq) && seq > 0 && typeof kind === "string" && !!data;
  }
  return typeof frame?.type === "string";
}
