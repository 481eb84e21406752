import { afterEach, expect, test } from "vitest";
import { actionFor, type KeyPress, keyFor } from "../src/keys/keymap";

afterEach(() => document.body.replaceChildren());

function press(key: string, over: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, target: document.body, ...over };
}

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.querySelector("[data-here]") as Element;
}

test.each([
  ["j", "next"],
  ["k", "previous"],
  ["r", "reply"],
  ["n", "note"],
  ["e", "resolve"],
  ["u", "useSuggestion"],
  ["d", "editSuggestion"],
  ["y", "approve"],
  ["x", "turnDown"],
  ["a", "accept"],
  ["/", "search"],
  ["?", "help"],
  ["J", "next"],
])("%s is %s", (key, action) => {
  expect(actionFor(press(key))).toBe(action);
});

test("Ctrl or ⌘ + K finds commands, also while writing", () => {
  const field = element("<textarea data-here></textarea>");
  expect(actionFor(press("k", { ctrlKey: true }))).toBe("palette");
  expect(actionFor(press("k", { metaKey: true, target: field }))).toBe("palette");
});

test.each([
  "<input data-here>",
  "<textarea data-here></textarea>",
  "<div role='dialog'><button data-here></button></div>",
])("single keys rest in %s", (html) => {
  expect(actionFor(press("e", { target: element(html) }))).toBeNull();
});

test.each([
  "<input type='checkbox' role='switch' data-here>",
  "<input type='radio' data-here>",
  "<button data-here></button>",
])("single keys go on working in %s", (html) => {
  expect(actionFor(press("a", { target: element(html) }))).toBe("accept");
});

test("the browser's own combinations stay the browser's", () => {
  expect(actionFor(press("r", { ctrlKey: true }))).toBeNull();
  expect(actionFor(press("n", { metaKey: true }))).toBeNull();
});

test("a key that is held walks the list, and does nothing else twice", () => {
  expect(actionFor(press("j", { repeat: true }))).toBe("next");
  expect(actionFor(press("a", { repeat: true }))).toBeNull();
  expect(actionFor(press("u", { repeat: true }))).toBeNull();
});

test("an action tells its key", () => {
  expect(keyFor("accept")).toBe("A");
  expect(keyFor("signOut")).toBeNull();
});
