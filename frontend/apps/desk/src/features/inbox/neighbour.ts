/** The conversation after (1) or before (-1) the chosen one; the first when none is chosen. It stops at both ends. */
export function neighbour(rows: readonly { id: string }[], chosen: string | undefined, step: 1 | -1): string | null {
  const at = rows.findIndex((row) => row.id === chosen);
  if (at < 0) return rows[0]?.id ?? null;
  return rows[at + step]?.id ?? null;
}
