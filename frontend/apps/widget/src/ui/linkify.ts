export type Piece = { text: string; href?: string };

const ADDRESS = /\bhttps?:\/\/[^\s<>"'`\u2066-\u2069\u200e\u200f\u202a-\u202e]+/gi;
const TRAILING = /[.,;:!?\u3002\uff0c\u060c\u061f\u0964…»”’)\]}]+$/;

/** An address that may be opened: http or https only; null for everything else. */
export function safeAddress(address: string, from?: string): string | null {
  try {
    const url = new URL(address, from);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Punctuation after an address belongs to the sentence; a closing bracket that the address itself opened does not. */
function cut(address: string): string {
  const tail = address.match(TRAILING)?.[0] ?? "";
  if (tail.startsWith(")") && address.includes("(")) return address.slice(0, address.length - tail.length + 1);
  return address.slice(0, address.length - tail.length);
}

/** The text in pieces, those with `href` being links. Put together again they are the text, unchanged. */
export function linkify(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const shown = cut(match[0]);
    const href = safeAddress(shown);
    if (!href) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) });
    pieces.push({ text: shown, href });
    done = match.index + shown.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}
