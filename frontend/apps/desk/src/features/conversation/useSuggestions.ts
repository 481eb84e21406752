import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useState } from "react";
import { agentsQuery, cannedResponsesQuery } from "../../http/queries";
import { matchingColleagues, matchingResponses, type Suggestion, triggerAt } from "./suggestions";
import type { WritingMode } from "./useDraft";

export type SuggestionState = {
  open: boolean;
  sign: "/" | "@" | null;
  options: Suggestion[];
  active: number;
  setActive: (index: number) => void;
  choose: (option: Suggestion) => void;
  moveCaret: (caret: number) => void;
  onKeyDown: (event: KeyboardEvent) => boolean;
};

/** The popup of `/` and `@`: what it offers, which one is marked, and the keys that move in it. */
export function useSuggestions(
  text: string,
  mode: WritingMode,
  language: string | null,
  insert: (option: Suggestion, trigger: NonNullable<ReturnType<typeof triggerAt>>) => void,
): SuggestionState {
  const [caret, setCaret] = useState(text.length);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const trigger = triggerAt(text, caret, mode);
  const canned = useQuery({ ...cannedResponsesQuery, enabled: trigger?.sign === "/" });
  const agents = useQuery({ ...agentsQuery, enabled: trigger?.sign === "@" });
  const options = !trigger
    ? []
    : trigger.sign === "/"
      ? matchingResponses(canned.data ?? [], trigger.word, language)
      : matchingColleagues(agents.data ?? [], trigger.word);
  const open = trigger !== null && trigger.start !== dismissed && options.length > 0;
  const marked = Math.min(active, Math.max(0, options.length - 1));

  const choose = (option: Suggestion) => {
    if (trigger) insert(option, trigger);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const chosen = options[marked];
    if (!open || !chosen || !trigger) return false;
    if (event.key === "ArrowDown") setActive((marked + 1) % options.length);
    else if (event.key === "ArrowUp") setActive((marked - 1 + options.length) % options.length);
    else if (event.key === "Enter" || event.key === "Tab") choose(chosen);
    else if (event.key === "Escape") setDismissed(trigger.start);
    else return false;
    event.preventDefault();
    return true;
  };
  const moveCaret = (next: number) => {
    setCaret(next);
    setDismissed((old) => (trigger && old === trigger.start ? old : null));
  };
  return { open, sign: trigger?.sign ?? null, options, active: marked, setActive, choose, moveCaret, onKeyDown };
}
