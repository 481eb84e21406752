/** Where drafts are kept on this computer. */
export const DRAFTS = "onhand.draft";

/** Whoever signs in next at this computer sees none of them. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(`${DRAFTS}.`)) localStorage.removeItem(key);
}
