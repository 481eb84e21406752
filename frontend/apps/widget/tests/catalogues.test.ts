// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import english from "../messages/en.json";
import { bestLanguage, directionOf, LANGUAGES } from "../src/texts/languages";
import { type Catalogue, Texts } from "../src/texts/texts";
import { sayWait } from "../src/texts/wait";

type Entry = string | Record<string, string>;

const folder = new URL("../messages/", import.meta.url);
const files = readdirSync(folder).map((name) => name.replace(/\.json$/, ""));
const read = (language: string) => JSON.parse(readFileSync(new URL(`${language}.json`, folder), "utf8")) as Catalogue;
const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const forms = (entry: Entry) => (typeof entry === "string" ? [entry] : Object.values(entry));

/** The plural forms that whole numbers ask for in a language. */
function neededForms(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const met = Array.from({ length: 201 }, (_, count) => rules.select(count));
  return [...new Set([...met, "other"])].sort();
}

test("there is a catalogue for each of the languages that can be chosen, and no other", () => {
  expect(files.sort()).toEqual(Object.keys(LANGUAGES).sort());
  expect(files.length).toBe(37);
});

describe.each(files)("%s", (language) => {
  const catalogue = read(language) as Record<string, Entry>;

  test("has every message and no other", () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(english));
  });

  test("leaves the same gaps to be filled", () => {
    for (const [key, meant] of Object.entries(english) as [string, Entry][]) {
      const wanted = gaps(forms(meant).at(-1) ?? "");
      for (const form of forms(catalogue[key] ?? "")) {
        expect(form.trim(), key).not.toBe("");
        expect(gaps(form), `${key}: ${form}`).toEqual(wanted);
      }
    }
  });

  test("has the plural forms that its numbers ask for", () => {
    for (const [key, entry] of Object.entries(catalogue)) {
      if (typeof entry === "string") continue;
      expect(Object.keys(entry).sort(), key).toEqual(neededForms(language));
    }
  });

  test("is not English left as it was", () => {
    const same = Object.entries(english).filter(([key, text]) => catalogue[key] === text);
    expect(language === "en" ? 0 : same.length).toBeLessThan(6);
  });
});

describe("texts", () => {
  const wait = (low_seconds: number | null, high_seconds: number | null) => ({
    position: 1,
    low_seconds,
    high_seconds,
    people_online: 1,
  });
  const russian = new Texts("ru", read("ru"));
  const english_texts = new Texts("en", english);

  test.each([
    [5, 40, "Usually less than a minute"],
    [50, 60, "Usually about 1 minute"],
    [70, 290, "Usually 1–5 minutes"],
    [300, 300, "Usually about 5 minutes"],
    [3700, 9000, "Usually more than an hour"],
    [null, null, english.wait_nobody],
  ])("a wait of %s to %s seconds is a range in words", (low, high, said) => {
    expect(sayWait(english_texts, wait(low, high))).toBe(said);
  });

  test("numbers choose the plural form of their language", () => {
    expect(russian.sayCount("unread", 1)).toBe("1 новое сообщение");
    expect(russian.sayCount("unread", 3)).toBe("3 новых сообщения");
    expect(russian.sayCount("unread", 11)).toBe("11 новых сообщений");
  });

  test("digits are the language's own", () => {
    expect(new Texts("fa", read("fa")).sayCount("unread", 12)).toContain("۱۲");
  });

  test("a name is kept apart from the direction of the words around it", () => {
    expect(english_texts.say("event_joined", { name: "שרה" })).toBe("\u2068שרה\u2069 has joined the conversation.");
  });

  test("a message that a catalogue lacks is said in English", () => {
    expect(new Texts("sv", {}).say("send")).toBe("Send");
  });

  test("times are told in the largest unit", () => {
    const now_ms = Date.parse("2026-11-21T20:00:00Z");
    const ago = (time: string) => english_texts.ago(new Date(time), now_ms);
    expect(ago("2026-11-21T19:59:50Z")).toBe("now");
    expect(ago("2026-11-21T19:55:00Z")).toBe("5 min. ago");
    expect(ago("2026-11-21T17:00:00Z")).toBe("3 hr. ago");
    expect(ago("2026-11-20T19:00:00Z")).toBe("yesterday");
    expect(ago("2026-11-21T20:00:40Z")).toBe("now");
  });
});

test.each([
  [["sv-SE", "en"], "sv"],
  [["no"], "nb"],
  [["nn-NO"], "nb"],
  [["zh-Hant-TW"], "zh"],
  [["iw"], "he"],
  [[null, undefined, "", "eo", "pt-BR"], "pt"],
  [["constructor", "x"], "en"],
])("of %j the language is %s", (wished, language) => {
  expect(bestLanguage(wished)).toBe(language);
});

test("three of the languages run from right to left", () => {
  expect(Object.keys(LANGUAGES).filter((language) => directionOf(language) === "rtl")).toEqual(["ar", "fa", "he"]);
});
