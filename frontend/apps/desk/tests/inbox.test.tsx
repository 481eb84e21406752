import type { Counts, Row } from "@onhand/api";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Inbox } from "../src/features/inbox/Inbox";
import { keepCacheTrue } from "../src/live/cache";
import { customerWrote, ME, row } from "./fakeServer";
import { onScreen } from "./onScreen";

const COUNTS: Counts = { mine: 2, offered: 1, waiting: 12, assistant: 1310 };
const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
const said = (seconds: number, author: "customer" | "agent", text: string) => ({
  at: secondsAgo(seconds),
  author,
  text,
});

const ROWS = [
  row("a", { last: said(250, "customer", "Where is it?") }),
  row("b", {
    last: said(20, "agent", "One moment"),
    customer: { id: "c", name: "山田 花子", email: "" },
    language: "ja",
  }),
];

function inbox(rows: Row[] = ROWS, at = "/mine") {
  const here = onScreen(<Inbox />, {
    at,
    answers: { "/conversations": { conversations: rows, next_cursor: null, counts: COUNTS } },
  });
  const hear = keepCacheTrue(here.cache, ME);
  return { ...here, hear };
}

test("each view shows how many stand in it", async () => {
  inbox();
  const views = within(await screen.findByRole("navigation", { name: "Lists" }));
  await waitFor(() => expect(views.getByRole("link", { name: /Waiting/ }).textContent).toBe("12Waiting"));
  expect(views.getByRole("link", { name: /Assistant/ }).textContent).toBe("1.3KAssistant");
});

test("a row tells who, what they said last, the language, and that they wait for an answer", async () => {
  inbox();
  const waiting = await screen.findByRole("link", { name: /Customer a/ });
  expect(waiting.textContent).toContain("Where is it?");
  expect(waiting.textContent).toContain("Swedish");
  expect(waiting.textContent).toContain("Waits for your answer for");
  expect(waiting.textContent).toContain("4 min");
  const answered = screen.getByRole("link", { name: /山田 花子/ });
  expect(answered.textContent).toContain("Answered");
  expect(answered.textContent).not.toContain("Waits");
});

test("a row that only the assistant has answered in is my turn, and shows the wait", async () => {
  const mine = row("a", { last: { at: secondsAgo(250), author: "assistant", text: "A person will come." } });
  inbox([mine, row("b", { started_at: secondsAgo(130) })]);
  const assisted = await screen.findByRole("link", { name: /Customer a/ });
  expect(assisted.textContent).toContain("Your turn");
  expect(assisted.textContent).toContain("4 min");
  const silent = screen.getByRole("link", { name: /Customer b/ });
  expect(silent.textContent).toContain("Your turn");
  expect(silent.textContent).toContain("2 min");
});

test("J opens the next conversation and K the one before", async () => {
  const here = inbox();
  await screen.findByRole("link", { name: /Customer a/ });
  await userEvent.keyboard("j");
  await waitFor(() => expect(here.router.state.location.pathname).toBe("/mine/a"));
  await userEvent.keyboard("j");
  await waitFor(() => expect(here.router.state.location.pathname).toBe("/mine/b"));
  await userEvent.keyboard("k");
  await waitFor(() => expect(here.router.state.location.pathname).toBe("/mine/a"));
});

test("letters that are searched for are letters, not keys", async () => {
  const here = inbox();
  await userEvent.type(await screen.findByRole("searchbox"), "jk");
  await waitFor(() => expect(here.asked.some((address) => address.includes("search=jk"))).toBe(true));
  expect(here.router.state.location.pathname).toBe("/mine");
});

test("a row that changes stays where it is; a new one comes at the end; one that left is gone", async () => {
  const here = inbox();
  await screen.findByRole("link", { name: /Customer a/ });
  act(() => {
    here.hear({ type: "row", row: row("a", { seq: 2, last: said(1, "customer", "Hello?") }) });
    here.hear({ type: "row", row: row("c", { seq: 1 }) });
  });
  const names = () =>
    within(screen.getByRole("list", { name: "Mine" }))
      .getAllByRole("listitem")
      .map((item) => item.querySelector("bdi")?.textContent);
  await waitFor(() => expect(names()).toEqual(["Customer a", "山田 花子", "Customer c"]));
  expect(screen.getByText("Hello?")).toBeDefined();
  act(() => here.hear({ type: "row", row: { ...(ROWS[1] as Row), seq: 9, status: "resolved" } }));
  await waitFor(() => expect(names()).toEqual(["Customer a", "Customer c"]));
});

test("what is written stands in its row at once, older news does not come back over it", async () => {
  const here = inbox();
  await screen.findByRole("link", { name: /Customer a/ });
  act(() => here.hear({ type: "event", event: { ...customerWrote("a", 5, "Newest words"), at: secondsAgo(1) } }));
  await screen.findByText("Newest words");
  act(() =>
    here.hear({ type: "row", row: row("a", { seq: 4, language: "fi", last: said(90, "customer", "Older words") }) }),
  );
  await screen.findByText("Finnish");
  expect(screen.getByText("Newest words")).toBeDefined();
});

test("an empty list says so, and what would change it", async () => {
  const here = inbox([]);
  act(() => here.cache.setQueryData(["me"], { ...ME, accepting: false }));
  expect(await screen.findByText("You have no conversations")).toBeDefined();
  expect(screen.getByRole("button", { name: "Accept work" })).toBeDefined();
  act(() => here.cache.setQueryData(["me"], ME));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Accept work" })).toBeNull());
});

test("a list that cannot be fetched says so, and can be asked for again", async () => {
  onScreen(<Inbox />, { answers: {} });
  expect(await screen.findByRole("button", { name: "Try again" })).toBeDefined();
});
