import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { abilitiesOn } from "../src/features/conversation/abilities";
import { Composer } from "../src/features/conversation/Composer";
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
