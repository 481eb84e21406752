import type { Me, Row } from "@onhand/api";
import type { WritingMode } from "./useDraft";

const MENTOR_LEVEL = 3;

/** Leads whisper unasked, mentors while a hand is up, and the agent who serves answers. The server decides; this only spares pointless buttons. */
export function mayWhisper(row: Row, me: Me, isHolder: boolean): boolean {
  if (row.status !== "with_agent") return false;
  const isMentor = me.certifications?.some(({ level }) => level >= MENTOR_LEVEL) ?? false;
  return isHolder || me.role === "lead" || (isMentor && Boolean(row.hand));
}

/** What is written now: who serves replies unless they chose otherwise; whoever looks on whispers or notes. */
export function modeNow(chosen: WritingMode, isHolder: boolean, whispers: boolean): WritingMode {
  if (isHolder || (chosen === "whisper" && whispers)) return chosen;
  return "note";
}
