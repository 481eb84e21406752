import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { abilitiesOn } from "../src/features/conversation/abilities";
import { Composer } from "../src/features/conversation/Composer";
import type { SuggestedReply } from "../src/features/conversation/copilot";
import { ME, row } from "./fakeServer";
import { onScreen } from "./onScreen";

const CANNED = [{ shortcut: "late", title: "Delivery is late", text: "I am sorry that it is late.", language: "en" }];
const COLLEAGUES = [{ ...ME, id: "agent-2", name: "Ahmed Hassan", presence: "online" }];

function composer(theRow = row("a")) {
  const here = onScreen(<Composer row={theRow} abilities={abilitiesOn(theRow, ME.id)} me={ME} />, {
    answers: { "/canned-responses": CANNED, "/agents": COLLEAGUES },
  });
  here.socket().open([theRow]);
  return here;
}

const reply = () => screen.findByLabelText<HTMLTextAreaElement>("Reply to the customer");
const note = () => screen.findByLabelText<HTMLTextAreaElement>("Private note");

test("Enter sends, Shift and Enter make a new line, and the field is empty again", async () => {
  const here = composer();
  await userEvent.type(await reply(), "one{Shift>}{Enter}{/Shift}two{Enter}");
  expect(
    here
      .socket()
      .of("message")
      .map(({ text }) => text),
  ).toEqual(["one\ntwo"]);
  expect((await reply()).value).toBe("");
});

test("Enter that ends a composed word does not send", async () => {
  const here = composer();
  const field = await reply();
  await userEvent.type(field, "こん");
  fireEvent.keyDown(field, { key: "Enter", isComposing: true });
  expect(here.socket().of("message")).toEqual([]);
});

test("nothing but spaces, and what is too long, is not sent", async () => {
  const here = composer();
  const field = await reply();
  await userEvent.type(field, "   {Enter}");
  fireEvent.change(field, { target: { value: "x".repeat(4001) } });
  await userEvent.type(field, "{Enter}");
  expect(here.socket().of("message")).toEqual([]);
  expect(screen.getByText("4001 of 4000")).toBeDefined();
});

test("a draft is kept for each conversation, replies and notes apart", async () => {
  composer();
  await userEvent.type(await reply(), "half a thought");
  await userEvent.click(screen.getByRole("button", { name: "Note" }));
  expect((await note()).value).toBe("");
  await userEvent.click(screen.getByRole("button", { name: "Reply" }));
  expect((await reply()).value).toBe("half a thought");
  expect(localStorage.getItem("onhand.draft.a.message")).toBe("half a thought");
  expect(localStorage.getItem("onhand.draft.b.message")).toBeNull();
});

test("a slash shows canned responses; Enter puts one in and does not send", async () => {
  const here = composer();
  await userEvent.type(await reply(), "Hello! /la");
  expect(await screen.findByRole("option", { name: /Delivery is late/ })).toBeDefined();
  await userEvent.keyboard("{Enter}");
  expect((await reply()).value).toBe("Hello! I am sorry that it is late.");
  expect(here.socket().of("message")).toEqual([]);
});

test("@ mentions a colleague in a note, which goes as a note", async () => {
  const here = composer();
  await userEvent.click(await screen.findByRole("button", { name: "Note" }));
  await userEvent.type(await note(), "Ask @ah");
  await screen.findByRole("option", { name: /Ahmed Hassan/ });
  await userEvent.keyboard("{Tab}please{Enter}");
  expect(
    here
      .socket()
      .of("note")
      .map(({ text }) => text),
  ).toEqual(["Ask @Ahmed Hassan please"]);
  expect(here.socket().of("message")).toEqual([]);
});

test("who does not hold the conversation can leave a note only", async () => {
  composer(row("a", { status: "waiting", holder: { kind: "queue", agent: null } }));
  await note();
  expect(screen.queryByRole("button", { name: "Reply" })).toBeNull();
});

test("typing is told, but not with every letter", async () => {
  const here = composer();
  await userEvent.type(await reply(), "several letters");
  await waitFor(() => expect(here.socket().of("typing")).toEqual([{ type: "typing", conversation: "a" }]));
});

const DRAFT: SuggestedReply = {
  suggestion_id: "s-1",
  answers_seq: 1,
  text: "It comes tomorrow.",
  errand: "order_status",
  reasons: [{ code: "from_errand", params: { errand: "order_status" } }],
  sources: [],
  choices: [],
  path: "offline",
  shown: true,
};

function composerWithDraft() {
  const theRow = row("a");
  const here = onScreen(<Composer row={theRow} abilities={abilitiesOn(theRow, ME.id)} me={ME} suggested={DRAFT} />);
  here.socket().open([theRow]);
  return here;
}

const sent = (here: ReturnType<typeof composerWithDraft>) =>
  here
    .socket()
    .of("message")
    .map(({ text, suggestion_id }) => [text, suggestion_id]);
const settled = () => new Promise((done) => setTimeout(done, 450));

test("one key sends the suggestion as it is, but not in the moment in which it appears", async () => {
  const here = composerWithDraft();
  await screen.findByRole("heading", { name: "Suggested reply" });
  expect(screen.getByText("Where is my order")).toBeDefined();
  await userEvent.keyboard("u");
  expect(sent(here)).toEqual([]);
  await settled();
  await userEvent.keyboard("u");
  expect(sent(here)).toEqual([["It comes tomorrow.", "s-1"]]);
});

test("one key takes it into the field; what is sent says where it began", async () => {
  const here = composerWithDraft();
  await screen.findByRole("heading", { name: "Suggested reply" });
  await settled();
  await userEvent.keyboard("d");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Reply to the customer")));
  await userEvent.keyboard(" At noon.{Enter}");
  expect(sent(here)).toEqual([["It comes tomorrow. At noon.", "s-1"]]);
});

test("a suggestion that comes while one writes changes nothing but a sign that opens it", async () => {
  localStorage.setItem("onhand.draft.a.message", "My own words");
  composerWithDraft();
  expect((await reply()).value).toBe("My own words");
  expect(screen.queryByRole("heading", { name: "Suggested reply" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Suggested reply" }));
  await settled();
  await userEvent.click(screen.getByRole("button", { name: /^Edit/ }));
  expect((await reply()).value).toBe("My own words\n\nIt comes tomorrow.");
});
