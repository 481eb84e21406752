import type { Briefing, Row } from "@onhand/api";
import type { Messages } from "../messages/catalogue";

type Asked = Pick<NonNullable<Briefing["asked"]>, "cause" | "reason">;

const APPROVAL = "approve:";

/** The write that an agent is asked to approve, or null when it is something else that they are asked for. */
export function toApprove(asked: Pick<Asked, "reason"> | null): string | null {
  return asked?.reason.startsWith(APPROVAL) ? asked.reason.slice(APPROVAL.length) : null;
}

/** Why a person was asked for, in words. */
export function causeText(asked: Asked, { t, coded }: Pick<Messages, "t" | "coded">): string {
  const tool = toApprove(asked);
  return tool ? t("handoff.approve", { tool: coded("tool", tool) }) : coded("cause", asked.cause);
}

const REASONS = new Set([
  "asked_for_a_person",
  "agreed_to_a_person",
  "errand_changed",
  "assistant_failed",
  "merchant_unavailable",
  "write_not_answered",
  "request_was_lost",
  "shielded",
]);

/** The assistant's reason in words: one of its own, or the errand that needs a person. */
export function handoffReason({ reason }: Pick<Asked, "reason">, { coded }: Pick<Messages, "coded">): string {
  const code = reason.split(":")[0] ?? "";
  return coded(REASONS.has(code) ? "handoffReason" : "errand", code);
}

/** How soon somebody is needed, where that is sooner than others. */
export function pressing(row: Pick<Row, "handoff">): "high" | "promised" | "urgent" | null {
  const priority = row.handoff?.priority;
  return priority && priority !== "normal" ? priority : null;
}
