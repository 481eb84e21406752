import type { ContestList } from "@onhand/api";
import type { QueryClient } from "@tanstack/react-query";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { OwnApplication } from "../src/features/apply/OwnApplication";
import ContestsSection from "../src/features/contests/ContestsSection";
import { onScreen } from "./onScreen";

const CONTEST: ContestList["contests"][number] = {
  id: "c1",
  kind: "declined",
  about: "a1",
  worker_id: "w1",
  decided_at: "2026-11-19T09:00:00Z",
  worker_name: "Anna",
  text: "I was never asked.",
  opened_at: "2026-11-20T09:00:00Z",
  due_at: "2026-12-04T09:00:00Z",
  reasons: [],
  outcome: null,
  answer: "",
  answered_by: "",
  answered_at: null,
};

test("an answer that is half written stays when asking again fails", async () => {
  const answers: Record<string, unknown> = { "/people/contests": { contests: [CONTEST], next_cursor: null } };
  const here = onScreen(<ContestsSection />, { answers });
  const field = await screen.findByRole("textbox");
  await userEvent.type(field, "You are right");
  delete answers["/people/contests"];
  await askAgain(here.cache);
  expect(here.cache.getQueryState(["people", "contests"])?.status).toBe("error");
  expect(screen.getByRole("textbox")).toHaveProperty("value", "You are right");
});

test("what could not be read is asked for again at a button", async () => {
  const answers: Record<string, unknown> = {};
  onScreen(<ContestsSection />, { answers });
  await screen.findByRole("alert");
  answers["/people/contests"] = { contests: [CONTEST], next_cursor: null };
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("I was never asked.")).toBeTruthy();
});

test("an application stays on the screen when asking again fails", async () => {
  const application = { first_name: "Nora", stage: "testing", tests: [], practice: [], practice_needed: 1 };
  const answers: Record<string, unknown> = { "/applications/mine": application };
  const here = onScreen(<OwnApplication token="t" onGone={() => {}} />, { answers });
  await screen.findByRole("heading", { name: "Hello Nora" });
  delete answers["/applications/mine"];
  await askAgain(here.cache);
  expect(screen.getByRole("heading", { name: "Hello Nora" })).toBeTruthy();
});

async function askAgain(cache: QueryClient): Promise<void> {
  await act(async () => {
    await cache.refetchQueries();
    await new Promise((told) => setTimeout(told));
  });
}
