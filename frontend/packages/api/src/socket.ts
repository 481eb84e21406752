/** The frames of the agent's socket, /api/v1/desk/live: docs/protocol.md. */

import type { LogEvent } from "./events";
import type { AgentRef, Counts, Me, Problem, Row } from "./resources";

/** A command is stored before it is acknowledged; `id` makes sending it again harmless. */
export type Command =
  | {
      type: "message" | "note" | "whisper";
      conversation: string;
      id: string;
      text: string;
      suggestion_id?: string | null;
    }
  | { type: "approve" | "turn_down"; conversation: string; id: string; proposal_id: string }
  | { type: "accept" | "decline"; conversation: string; id: string; offer_id: string }
  | { type: "take" | "hand_back" | "wrapped_up"; conversation: string; id: string }
  | { type: "transfer"; conversation: string; id: string; to_agent_id: string | null; note: string }
  | { type: "shield"; conversation: string; id: string; note: string }
  | { type: "raise_hand"; conversation: string; id: string; text: string }
  | { type: "lower_hand"; conversation: string; id: string }
  | { type: "resolve"; conversation: string; id: string; disposition: string; note: string; tags: string[] };

export type ClientFrame =
  | Command
  | { type: "hello"; resume: Record<string, number> }
  | { type: "watch"; conversation: string; after: number }
  | { type: "unwatch"; conversation: string }
  | { type: "typing" | "looking"; conversation: string }
  | { type: "seen"; conversation: string; seq: number }
  | { type: "ping" };

export type ServerFrame =
  | { type: "ready"; agent: Me; rows: Row[] }
  | { type: "ack"; id: string; seq: number; repeated: boolean }
  | { type: "error"; id?: string | null; problem: Problem }
  | { type: "event"; event: LogEvent }
  | { type: "row"; row: Row }
  | { type: "counts"; counts: Counts }
  | { type: "typing"; conversation: string; by: "customer" | "agent" | "assistant"; agent?: AgentRef | null }
  | { type: "seen"; conversation: string; by: "customer" | "agent"; seq: number }
  | { type: "looking"; conversation: string; by: "agent"; agent: AgentRef }
  | { type: "presence"; agent: Me }
  | { type: "pong" };
