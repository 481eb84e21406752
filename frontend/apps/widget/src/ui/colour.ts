type Rgb = readonly [number, number, number];

/** The contrast that WCAG 2.2 AA asks of text. */
const TEXT_CONTRAST = 4.5;
export const DEFAULT_ACCENT = "#2459c4";

/** Reads `#rgb` or `#rrggbb`; null for anything else. */
export function parseColour(text: string | undefined): Rgb | null {
  const digits = text?.trim().match(/^#([\da-f]{3}|[\da-f]{6})$/i)?.[1];
  if (!digits) return null;
  const full = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  const value = Number.parseInt(full, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, WCAG 2.2: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const css = (colour: Rgb) => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** The colour moved towards black (on a bright ground) or white (on a dark one) until text in it can be read. */
function legible(colour: Rgb, ground: Rgb): Rgb {
  const end = luminance(ground) > 0.18 ? BLACK : WHITE;
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = colour.map((part, index) => part + ((end[index] ?? 0) - part) * share) as unknown as Rgb;
    if (contrast(mixed, ground) >= TEXT_CONTRAST) return mixed;
  }
  return end;
}

export interface AccentColours {
  /** The company's colour, as it is. */
  fill: string;
  /** Black or white, whichever reads better on it (always at least 4.5). */
  on_fill: string;
  /** The colour as text on the panel's ground. */
  text: string;
}

export function accentColours(accent: string | undefined, ground: string): AccentColours {
  const fill = parseColour(accent) ?? parseColour(DEFAULT_ACCENT) ?? BLACK;
  const on_fill =
    contrast(fill, WHITE) >= TEXT_CONTRAST ? WHITE : contrast(fill, BLACK) >= TEXT_CONTRAST ? BLACK : WHITE;
  return { fill: css(fill), on_fill: css(on_fill), text: css(legible(fill, parseColour(ground) ?? WHITE)) };
}
