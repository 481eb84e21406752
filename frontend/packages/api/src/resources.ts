/** What the agents' HTTP requests answer: docs/protocol.md, "Agents". */

import type { AgentRef, Coded, CustomerRef, HandoffBy } from "./events";

export type ConversationStatus = "open" | "waiting" | "offered" | "with_agent" | "resolved";

export type Holder = { kind: "assistant" | "queue" | "agent"; agent: AgentRef | null };

export type Offer = { id: string; agent: AgentRef; expires_at: string; reasons: Coded[] };

export type Author = "customer" | "assistant" | "agent";

/** A conversation as a list shows it. */
export type Row = {
  id: string;
  seq: number;
  status: ConversationStatus;
  epoch: number;
  episode: number;
  language: string | null;
  market: string | null;
  channel: string;
  customer: CustomerRef | null;
  holder: Holder;
  started_at: string;
  waiting_since: string | null;
  last: { at: string; author: Author; text: string } | null;
  handoff: { by: HandoffBy; cause: string; reason: string | null; requested_at: string } | null;
  offer: Offer | null;
  disposition: string | null;
  rating: { score: number; comment: string | null } | null;
};

export const VIEWS = ["mine", "offered", "waiting", "assistant", "resolved"] as const;
export type View = (typeof VIEWS)[number];
export type Counts = Record<View | "all", number>;

export type ConversationList = { conversations: Row[]; next_cursor: string | null; counts: Counts };

export type Me = {
  id: string;
  name: string;
  email: string;
  role: string;
  languages: string[];
  capacity: number;
  accepting: boolean;
  load: number;
};

export type Colleague = {
  id: string;
  name: string;
  role: string;
  languages: string[];
  presence: string;
  accepting: boolean;
  load: number;
  capacity: number;
};

export type Briefing = {
  wants: string | null;
  errand: string | null;
  asked: { by: HandoffBy; cause: string; reason: string | null } | null;
  tried: Coded[];
  found: { label_code: string; value: string }[];
  language: string | null;
  waited_seconds: number | null;
  messages: number;
  earlier_handoffs: number;
};

/** What the merchant knows; its rows are the merchant's own, shown as far as their fields are known. */
export type CustomerFacts = {
  customer: Record<string, unknown> | null;
  orders: Record<string, unknown>[];
  plans: Record<string, unknown>[];
  unavailable: boolean | string | null;
};

export type CannedResponse = { shortcut: string; title: string; text: string; language: string | null };

export const DISPOSITIONS = ["answered", "action_taken", "passed_on", "no_reply", "spam"] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** RFC 9457, with our code. */
export type Problem = {
  type?: string;
  title?: string;
  status?: number;
  code: string;
  detail?: string;
  retry_after_seconds?: number;
};
