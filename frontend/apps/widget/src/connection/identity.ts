/**
 * The customer's id in a signed identity token, or null for a guest. It is read, not verified (the server does
 * that): here it only tells which chat on this computer is whose.
 */
export function subjectOf(identity: string | null | undefined): string | null {
  if (!identity) return null;
  try {
    const part = (identity.split(".")[1] ?? "").replace(/-/g, "+").replace(/_/g, "/");
    const bytes = Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0));
    const { sub } = JSON.parse(new TextDecoder().decode(bytes)) as { sub?: unknown };
    if (typeof sub === "string" && sub) return sub;
  } catch {
    // Not a token: the server will refuse it. Until then its chat is nobody else's.
  }
  return `?${identity}`;
}
