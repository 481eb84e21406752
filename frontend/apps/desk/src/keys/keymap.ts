/** What an agent can do by name: the keyboard, the palette and buttons all go through these. */
export const ACTIONS = [
  "palette",
  "next",
  "previous",
  "reply",
  "note",
  "useSuggestion",
  "editSuggestion",
  "approve",
  "turnDown",
  "resolve",
  "accept",
  "decline",
  "take",
  "handBack",
  "transfer",
  "search",
  "toggleAccepting",
  "toggleColorScheme",
  "toggleSound",
  "help",
  "signOut",
] as const;
export type ActionName = (typeof ACTIONS)[number];

/** Single keys, as the layout gives them: `?` is a key wherever it lies. */
const KEYS: Readonly<Record<string, ActionName>> = {
  j: "next",
  k: "previous",
  r: "reply",
  n: "note",
  u: "useSuggestion",
  d: "editSuggestion",
  y: "approve",
  x: "turnDown",
  e: "resolve",
  a: "accept",
  "/": "search",
  "?": "help",
};

export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "repeat"> & {
  target: EventTarget | null;
};

/** The action that a key press asks for; null while the agent writes, or in a dialog (its own keys rule there). */
export function actionFor(press: KeyPress): ActionName | null {
  const command = press.ctrlKey || press.metaKey;
  if (command && !press.altKey && press.key.toLowerCase() === "k") return "palette";
  if (command || press.altKey || isWriting(press.target) || isInDialog(press.target)) return null;
  const action = KEYS[press.key] ?? KEYS[press.key.toLowerCase()] ?? null;
  const mayRepeat = action === "next" || action === "previous";
  return press.repeat && !mayRepeat ? null : action;
}

/** The key of an action as people read it, or null. */
export function keyFor(action: ActionName): string | null {
  if (action === "palette") return isMac() ? "⌘ K" : "Ctrl K";
  const key = Object.entries(KEYS).find(([, name]) => name === action)?.[0];
  return key ? key.toUpperCase() : null;
}

/** Inputs that take no letters: a switch keeps the focus after a click, and the keys must go on working. */
const NO_TEXT = new Set(["checkbox", "radio", "button", "submit", "reset", "range", "file", "color", "image"]);

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement && NO_TEXT.has(target.type)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"],[role="menu"],[role="listbox"]') !== null;
}

function isMac(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);
}
