import en from "./en.json";

export type MessageKey = keyof typeof en;
export type Params = Readonly<Record<string, string | number | null | undefined>>;
type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
export type Catalogue = Readonly<Record<MessageKey, Message>>;

export const LANGUAGES = { en: "English", sv: "Svenska" } as const;
export type Language = keyof typeof LANGUAGES;

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === "en") return en;
  return (await import("./sv.json")).default;
}

/** The reader's own choice, else the first language of the browser that we have. */
export function preferredLanguage(chosen: string | null, browser: readonly string[]): Language {
  for (const tag of [chosen, ...browser]) {
    const language = tag?.split("-")[0];
    if (language && language in LANGUAGES) return language as Language;
  }
  return "en";
}

/** "en" as this reader's browser has it: "en-GB" writes dates otherwise than "en-US". */
export function localeOf(language: Language, browser: readonly string[]): string {
  return browser.find((tag) => tag.split("-")[0] === language) ?? language;
}

export class Messages {
  private readonly plurals: Intl.PluralRules;
  private readonly languageNames: Intl.DisplayNames;
  private readonly regionNames: Intl.DisplayNames;

  constructor(
    readonly language: Language,
    private readonly catalogue: Catalogue,
    /** For dates and numbers: the language as the browser has it, with its region. */
    readonly locale: string = language,
  ) {
    this.plurals = new Intl.PluralRules(language);
    this.languageNames = new Intl.DisplayNames([language], { type: "language" });
    this.regionNames = new Intl.DisplayNames([language], { type: "region" });
  }

  /** The text for a key; `{name}` is filled from `params`, and `params.count` chooses among plural forms. */
  t = (key: MessageKey, params: Params = {}): string => {
    const message = this.catalogue[key];
    const text = typeof message === "string" ? message : this.form(message, Number(params.count ?? 0));
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };

  /** The text for a code that the server chose; one that this version does not know is shown as it is, readable. */
  coded = (family: string, code: string, params: Params = {}): string => {
    const key = `${family}.${code}`;
    return key in this.catalogue ? this.t(key as MessageKey, params) : code.replaceAll("_", " ");
  };

  /** "sv" → "Swedish", in the reader's language. */
  languageName = (tag: string | null): string => {
    if (!tag) return this.t("language.unknown");
    try {
      return this.languageNames.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };

  /** "SE" → "Sweden", in the reader's language; a market that is no country has the name that it was given. */
  marketName = (market: string): string =>
    /^[A-Z]{2}$/.test(market) ? (this.regionNames.of(market) ?? market) : market;

  private form(forms: Exclude<Message, string>, count: number): string {
    return forms[this.plurals.select(count)] ?? forms.other ?? "";
  }
}
