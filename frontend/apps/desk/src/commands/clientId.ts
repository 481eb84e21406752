/** A new id for a command. `crypto.randomUUID` is missing on plain http, where a small shop may well run its desk. */
export function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
