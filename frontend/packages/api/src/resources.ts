/**
 * What the agents' HTTP requests answer. The shapes are generated from the server's own description (`npm run generate`,
 * against a running server); here they get the names that the screens use.
 */

import type * as wire from "./schema.gen";

export type {
  AgentEarned,
  Alarm,
  Briefing,
  CallbackAhead,
  CannedResponse,
  ClaimShown,
  ContestList,
  ContestShown,
  DecisionTold,
  Counts,
  Disposition,
  EarnedBy,
  EarningLine,
  Earnings,
  EarningsToday,
  ErrandMode,
  EverybodyEarned,
  FloorPromises,
  KnownLine,
  Me,
  MerchantCustomer,
  Mode,
  Money,
  Order,
  HowSection,
  OwnRights,
  OwnShifts,
  Plan,
  PromiseDay,
  PlanKept,
  PlannedShift,
  Row,
  SetMode,
  ShiftPlan,
  ShiftShown,
  Statement,
} from "./schema.gen";

export type AgentRef = wire.Agent;
export type Autonomy = wire.ErrandModesShown;
export type Colleague = wire.AgentShown;
export type ConversationList = wire.ListPage;
export type ConversationStatus = wire.Status;
export type CustomerFacts = wire.CustomerPanel;
export type CustomerAnswer = wire.AnswerShown;
export type CustomerRef = wire.Customer;
export type Offer = wire.OfferShown;
export type Shadow = wire.ShadowShown;
export type ShadowList = wire.ShadowList;
export type Summary = wire.SummaryShown;

/** A phrase that the program's own catalogue renders: a code and what fills its places. */
export type Coded = wire.Reason;

/** The desk's lists, in the order in which they are shown. */
export const VIEWS = ["mine", "offered", "waiting", "assistant", "resolved"] as const satisfies wire.View[];
export type View = (typeof VIEWS)[number];

export const DISPOSITIONS = [
  "answered",
  "action_taken",
  "passed_on",
  "no_reply",
  "spam",
] as const satisfies wire.Disposition[];

/** How much of an errand the assistant does by itself, from nothing to everything. */
export const MODES = ["off", "shadow", "suggest", "approve", "autonomous"] as const satisfies wire.Mode[];

/** RFC 9457, with our code. */
export type Problem = {
  type?: string;
  title?: string;
  status?: number;
  code: string;
  detail?: string;
  retry_after_seconds?: number;
  reason?: wire.Reason;
};
