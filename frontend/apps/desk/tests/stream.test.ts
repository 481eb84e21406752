import type { LogEvent } from "@onhand/api";
import { expect, test } from "vitest";
import { applySuggestion, matchingResponses, triggerAt } from "../src/features/conversation/suggestions";
import { toStream } from "../src/features/conversation/stream";
import { urgencyOf, waitOf } from "../src/conversations/wait";
import { neighbour } from "../src/features/inbox/neighbour";
import { agentWrote, customerWrote, ME, row } from "./fakeServer";

const joined: LogEvent = {
  conversation_id: "a",
  seq: 3,
  at: "2026-11-21T20:00:03.000Z",
  kind: "agent_joined",
  data: { agent: { id: ME.id, name: ME.name }, offer_id: null },
};

test("a change of holder divides the stream, and the next message begins a new group", () => {
  const items = toStream([
    customerWrote("a", 1),
    customerWrote("a", 2),
    joined,
    customerWrote("a", 4),
    agentWrote("a", 5, "hi", "x"),
  ]);
  expect(items.map((item) => item.type)).toEqual(["day", "written", "written", "divider", "written", "written"]);
  const starts = items.flatMap((item) => (item.type === "written" ? [item.startsGroup] : []));
  expect(starts).toEqual([true, false, true, true]);
});

test("what happened inside stands as small lines, and many in a row as one that opens", () => {
  const offer = (seq: number): LogEvent => ({
    ...joined,
    seq,
    kind: "offer_expired",
    data: { offer_id: `o-${seq}`, agent: { id: ME.id, name: ME.name } },
  });
  expect(toStream([customerWrote("a", 1), offer(2), offer(3)]).map((item) => item.type)).toEqual([
    "day",
    "written",
    "small",
    "small",
  ]);
  const many = toStream([customerWrote("a", 1), offer(2), offer(3), offer(4), { ...joined, seq: 5 }]);
  expect(many.map((item) => item.type)).toEqual(["day", "written", "folded", "divider"]);
});

test("the wait is for a person in the queue, and for an answer once one is there", () => {
  expect(waitOf(row("a", { status: "waiting", waiting_since: "2026-11-21T20:00:00Z" }))?.what).toBe("person");
  const last = { at: "2026-11-21T20:00:00Z", author: "customer" as const, text: "hi" };
  expect(waitOf(row("a", { last }))).toEqual({ since: last.at, what: "answer" });
  expect(waitOf(row("a", { last: { ...last, author: "agent" } }))).toBeNull();
  expect([59, 60, 180].map(urgencyOf)).toEqual(["calm", "soon", "late"]);
});

test("J and K walk the list and stop at its ends", () => {
  const rows = [{ id: "a" }, { id: "b" }];
  expect(neighbour(rows, undefined, 1)).toBe("a");
  expect(neighbour(rows, "a", 1)).toBe("b");
  expect(neighbour(rows, "b", 1)).toBeNull();
  expect(neighbour(rows, "a", -1)).toBeNull();
});

test("a slash asks for canned responses only where a word begins", () => {
  expect(triggerAt("/del", 4, "message")).toEqual({ sign: "/", word: "del", start: 0, end: 4 });
  expect(triggerAt("on 3/4", 6, "message")).toBeNull();
  expect(triggerAt("see https://x", 13, "message")).toBeNull();
  expect(triggerAt("@ma", 3, "message")).toBeNull();
  expect(triggerAt("ask @ma", 7, "note")?.sign).toBe("@");
});

test("a canned response takes the place of what was typed; the conversation's language stands first", () => {
  const all = [
    { shortcut: "hello", title: "Greeting", text: "Hello!", language: "en" },
    { shortcut: "hej", title: "Greeting", text: "Hej!", language: "sv" },
  ];
  expect(matchingResponses(all, "gree", "sv").map(({ insert }) => insert)).toEqual(["Hej!", "Hello!"]);
  const trigger = triggerAt("So /he now", 6, "message");
  if (!trigger) throw new Error("no trigger");
  expect(applySuggestion("So /he now", trigger, "Hej!")).toEqual({ text: "So Hej! now", caret: 7 });
});
