import { useCallback, useState } from "react";
import { DRAFTS } from "../../conversations/drafts";

export type WritingMode = "message" | "note" | "whisper";

/** What was begun and not sent, kept for each conversation, replies and notes apart; `basis` is the suggestion that the reply was begun from. */
export function useDraft(conversationId: string, mode: WritingMode | "basis"): [string, (text: string) => void] {
  const key = `${DRAFTS}.${conversationId}.${mode}`;
  const [drafts, setDrafts] = useState<Record<string, string>>({});
  const text = drafts[key] ?? localStorage.getItem(key) ?? "";
  const change = useCallback(
    (next: string) => {
      setDrafts((old) => ({ ...old, [key]: next }));
      if (next) localStorage.setItem(key, next);
      else localStorage.removeItem(key);
    },
    [key],
  );
  return [text, change];
}
