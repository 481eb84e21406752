import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LANGUAGES, Messages, preferredLanguage } from "../src/messages/catalogue";
import en from "../src/messages/en.json";
import sv from "../src/messages/sv.json";

const CATALOGUES = { en, sv };
const SOURCES = join(import.meta.dirname, "../src");

const sourceText = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(SOURCES, name), "utf8"))
  .join("\n");

const placesIn = (message: unknown) => [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();

test.each(Object.keys(LANGUAGES))("the catalogue in %s has every text, with the same places to fill", (language) => {
  const catalogue = CATALOGUES[language as keyof typeof CATALOGUES] as Record<string, unknown>;
  expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  for (const [key, message] of Object.entries(en))
    expect([key, placesIn(catalogue[key])]).toEqual([key, placesIn(message)]);
});

test.each(Object.entries(CATALOGUES))("plural texts in %s have every form of that language", (language, catalogue) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.slice().sort();
  for (const message of Object.values(catalogue)) {
    if (typeof message !== "string") expect(Object.keys(message).sort()).toEqual(forms);
  }
});

test("every text that the code names is in the catalogue", () => {
  const named = [...sourceText.matchAll(/\bt\(\s*"([\w.]+)"/g)].map((found) => found[1] as string);
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((key) => !(key in en))).toEqual([]);
});

test("every code of the protocol has its words", () => {
  const families: Record<string, string[]> = {
    cause: ["button", "words", "errand", "not_understood", "failure", "safety"],
    disposition: ["answered", "action_taken", "passed_on", "no_reply", "spam"],
    tried: ["answered_from_article", "errand_step", "action_done", "action_failed", "not_understood", "person_served"],
    found: ["customer", "order", "order_status", "items", "tracking", "amount"],
    reason: [
      "speaks_language",
      "longest_wait",
      "served_before",
      "asked_for_you",
      "has_room",
      "high",
      "urgent",
      "from_errand",
      "from_article",
      "from_model",
    ],
    path: ["offline", "model"],
    errand: [
      "order_status",
      "parcel_not_received",
      "cancel_order",
      "change_order_items",
      "change_order_address",
      "change_order_payment",
      "return_items",
      "exchange_items",
      "refund_status",
      "product_options",
      "gift_card_balance",
      "change_profile_address",
      "plan_overview",
      "pay_now",
      "extend_due_date",
      "payment_failed",
      "unrecognised_charge",
      "purchase_problem",
      "hardship",
      "data_request",
    ],
    status: ["open", "waiting", "offered", "with_agent", "resolved"],
    problem: [
      "invalid_request",
      "unauthenticated",
      "forbidden",
      "conversation_not_found",
      "not_possible_now",
      "not_the_holder",
      "offer_gone",
      "proposal_gone",
      "message_too_long",
      "too_many_requests",
      "too_many_connections",
      "unavailable",
    ],
  };
  for (const [family, codes] of Object.entries(families)) {
    for (const code of codes) expect(Object.keys(en)).toContain(`${family}.${code}`);
  }
});

test("a code that this version does not know is still readable", () => {
  const messages = new Messages("en", en);
  expect(messages.coded("reason", "speaks_sign_language")).toBe("speaks sign language");
});

test("the count chooses the form, and places are filled", () => {
  const messages = new Messages("en", en);
  expect(messages.t("offers.title", { count: 1 })).toBe("1 offer");
  expect(messages.t("offers.title", { count: 2 })).toBe("2 offers");
});

test("the reader's choice wins, then the browser's languages, then English", () => {
  expect(preferredLanguage("sv", ["en-GB"])).toBe("sv");
  expect(preferredLanguage(null, ["fi", "sv-FI", "en"])).toBe("sv");
  expect(preferredLanguage(null, ["ja"])).toBe("en");
});
