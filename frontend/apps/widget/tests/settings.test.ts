import { expect, test } from "vitest";
import { delayMs } from "../src/connection/backoff";
import { subjectOf } from "../src/connection/identity";
import { readFrames } from "../src/protocol/wire";
import { serverOf } from "../src/settings";

const PAGE = "https://shop.example/cart";

test.each([
  [{}, "https://help.example/widget.js", "https://help.example"],
  [{}, "https://help.example/widget/widget.js?v=2", "https://help.example"],
  [{}, "https://shop.example/help/widget.js", "https://shop.example/help"],
  [{ url: "https://other.example/" }, "https://cdn.example/widget.js", "https://other.example"],
  [{ url: "/help/" }, undefined, "https://shop.example/help"],
  [{}, undefined, "https://shop.example"],
])("with %j and the script %s the server is %s", (settings, script, server) => {
  expect(serverOf(settings, script, PAGE)).toBe(server);
});

test("the customer's id is read from the token; what is no token is nobody else's chat", () => {
  const payload = btoa(String.fromCharCode(...new TextEncoder().encode('{"sub":"Zoë"}')));
  expect(subjectOf(`h.${payload.replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "")}.s`)).toBe("Zoë");
  expect(subjectOf("rubbish")).toBe("?rubbish");
  expect(subjectOf(null)).toBe(null);
  expect(subjectOf("")).toBe(null);
});

test("waiting grows to half a minute and is spread by chance", () => {
  expect([1, 2, 3, 4].map((failures) => delayMs(failures, 1))).toEqual([500, 1000, 2000, 4000]);
  expect(delayMs(50, 1)).toBe(30_000);
  expect(delayMs(3, 0)).toBe(1000);
});

test.each([
  "",
  "null",
  "7",
  "{}",
  "[]",
  '{"type":"event","event":{"seq":0,"kind":"x","data":{}}}',
  '{"type":"event","event":{}}',
])("%s is no frame", (text) => {
  expect(readFrames(text)).toEqual([]);
});

test("frames that came together are read in their order, and what is none of them is left out", () => {
  expect(readFrames('[{"type":"pong"},7,null,{"type":"wait","wait":null}]').map((frame) => frame.type)).toEqual([
    "pong",
    "wait",
  ]);
});
