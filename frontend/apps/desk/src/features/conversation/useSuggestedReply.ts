import { useState } from "react";
import { useCommands } from "../../commands/useCommands";
import type { SuggestedReply } from "./copilot";
import { useSettled } from "./useSettled";

export type Drafting = {
  /** The draft as a card; null where there is none, or where the agent is writing something else. */
  card: SuggestedReply | null;
  /** A draft came while the agent was writing: a sign that opens it, so that nothing moves. */
  isWaiting: boolean;
  open: () => void;
  /** Sends it as it is. Null until it has stood long enough to be meant. */
  use: (() => void) | null;
  edit: (() => void) | null;
};

/** How the assistant's draft and the agent's own words get along: a draft that comes never takes the place of what was begun. */
export function useSuggestedReply(
  conversation: string,
  suggested: SuggestedReply | null,
  writing: { text: string; basis: string },
  onEdit: (text: string, basis: string) => void,
): Drafting {
  const commands = useCommands();
  const [opened, setOpened] = useState<string | null>(null);
  const { text, basis } = writing;
  const isTaken = suggested !== null && basis === suggested.suggestion_id && text !== "";
  const offered = isTaken ? null : suggested;
  if (offered && text === "" && opened !== offered.suggestion_id) setOpened(offered.suggestion_id);
  const card = offered && opened === offered.suggestion_id ? offered : null;
  const isSettled = useSettled(card?.suggestion_id ?? null);
  const mayAct = card && isSettled;

  return {
    card,
    isWaiting: offered !== null && card === null,
    open: () => setOpened(offered?.suggestion_id ?? null),
    use: mayAct ? () => commands.write(conversation, "message", card.text, card.suggestion_id) : null,
    edit: mayAct
      ? () => onEdit(text.trim() ? `${text.trimEnd()}\n\n${card.text}` : card.text, card.suggestion_id)
      : null,
  };
}
