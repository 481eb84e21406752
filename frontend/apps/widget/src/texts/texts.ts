import english from "../../messages/en.json";
import type { Slot } from "../protocol/wire";
import { directionOf } from "./languages";

export type Catalogue = typeof english;
export type TextKey = { [Key in keyof Catalogue]: Catalogue[Key] extends string ? Key : never }[keyof Catalogue];
export type PluralKey = Exclude<keyof Catalogue, TextKey>;
type Plurals = Partial<Record<Intl.LDMLPluralRule, string>>;
type Values = Readonly<Record<string, string | number | undefined>>;

const MINUTE_MS = 60_000;

/** The texts, numbers and times of one language. What its catalogue lacks is said in English. */
export class Texts {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly #catalogue: Readonly<Record<string, string | Plurals>>;
  readonly #numbers: Intl.NumberFormat;
  readonly #plurals: Intl.PluralRules;
  readonly #relative: Intl.RelativeTimeFormat;
  readonly #exact: Intl.DateTimeFormat;

  constructor(language: string, catalogue: Partial<Catalogue>) {
    this.language = language;
    this.direction = directionOf(language);
    this.#catalogue = { ...english, ...catalogue };
    this.#numbers = new Intl.NumberFormat(language);
    this.#plurals = new Intl.PluralRules(language);
    this.#relative = new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "short" });
    this.#exact = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" });
  }

  say(key: TextKey, values: Values = {}): string {
    return this.#fill(this.#catalogue[key] as string, values);
  }

  /** The text in the plural form that goes with `count`. */
  sayCount(key: PluralKey, count: number, values: Values = {}): string {
    const forms = this.#catalogue[key] as Plurals;
    return this.#fill(forms[this.#plurals.select(count)] ?? forms.other ?? "", { count, ...values });
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** How long ago, in the largest unit that is not 0: "now", "5 min. ago", "yesterday". */
  ago(at: Date, now_ms: number): string {
    const minutes = Math.max(0, Math.round((now_ms - at.getTime()) / MINUTE_MS));
    if (minutes < 1) return this.#relative.format(0, "second");
    if (minutes < 60) return this.#relative.format(-minutes, "minute");
    if (minutes < 24 * 60) return this.#relative.format(-Math.round(minutes / 60), "hour");
    return this.#relative.format(-Math.round(minutes / 1440), "day");
  }

  /** A slot in the viewer's zone: its day alone, its time with the day in short, or both in full. */
  slot({ starts_at, ends_at }: Slot, parts: "day" | "time" | "both" = "both"): string {
    const weekday = parts === "time" ? "short" : "long";
    const date = parts !== "time" && ({ day: "numeric", month: "long" } as const);
    const time = parts !== "day" && ({ hour: "numeric", minute: "2-digit" } as const);
    const format = new Intl.DateTimeFormat(this.language, { weekday, ...date, ...time });
    return format.formatRange(new Date(starts_at), new Date(ends_at));
  }

  /** The exact time in the viewer's zone. */
  exactly(at: Date): string {
    return this.#exact.format(at);
  }

  #fill(text: string, values: Values): string {
    return text.replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = values[name];
      if (value === undefined) return gap;
      // A name may be written in the other direction: it must not turn the words around it.
      return typeof value === "number" ? this.number(value) : `\u2068${value}\u2069`;
    });
  }
}

export const ENGLISH = new Texts("en", english);

/** Fetches a language's texts. Raises when they cannot be had: then what is shown stays as it is. */
export async function fetchTexts(server: string, language: string): Promise<Texts> {
  if (language === "en") return ENGLISH;
  const response = await fetch(`${server}/widget/messages/${language}.json`);
  if (!response.ok) throw new Error(`No texts for ${language}: ${response.status}`);
  return new Texts(language, (await response.json()) as Catalogue);
}
