/** The languages of the catalogues, each under its own name. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  ar: "العربية",
  bg: "Български",
  cs: "Čeština",
  da: "Dansk",
  de: "Deutsch",
  el: "Ελληνικά",
  en: "English",
  es: "Español",
  et: "Eesti",
  fa: "فارسی",
  fi: "Suomi",
  fr: "Français",
  he: "עברית",
  hi: "हिन्दी",
  hr: "Hrvatski",
  hu: "Magyar",
  id: "Bahasa Indonesia",
  it: "Italiano",
  ja: "日本語",
  ko: "한국어",
  lt: "Lietuvių",
  lv: "Latviešu",
  nb: "Norsk bokmål",
  nl: "Nederlands",
  pl: "Polski",
  pt: "Português",
  ro: "Română",
  ru: "Русский",
  sk: "Slovenčina",
  sl: "Slovenščina",
  sv: "Svenska",
  sw: "Kiswahili",
  th: "ไทย",
  tr: "Türkçe",
  uk: "Українська",
  vi: "Tiếng Việt",
  zh: "中文",
};

/** Codes that mean one of ours. */
const ALIASES: Readonly<Record<string, string>> = { no: "nb", nn: "nb", iw: "he", in: "id", cmn: "zh" };

/** The first of the wished languages (BCP 47 tags) that there is a catalogue for; English when there is none. */
export function bestLanguage(wished: readonly (string | null | undefined)[]): string {
  for (const tag of wished) {
    const code = (tag ?? "").toLowerCase().split(/[-_]/)[0] ?? "";
    const known = ALIASES[code] ?? code;
    if (Object.hasOwn(LANGUAGES, known)) return known;
  }
  return "en";
}

export function directionOf(language: string): "ltr" | "rtl" {
  return /^(ar|he|fa)$/.test(language) ? "rtl" : "ltr";
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * How a text runs where everything else runs in `around`. An order's number or a name at its beginning does not turn round a text in a right-to-left
 * language; a text without one such letter goes by its first letter.
 */
export function directionIn(text: string, around: "ltr" | "rtl"): "rtl" | "auto" {
  return around === "rtl" && RIGHT_TO_LEFT.test(text) ? "rtl" : "auto";
}
