import type { Practice } from "@onhand/api";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { asAgent } from "../src/training/ask";
import { PracticeRoom } from "../src/training/PracticeRoom";
import { onScreen } from "./onScreen";

const PRACTICE: Practice = {
  run: {
    id: "run-1",
    scenario: "parcel-en",
    title: "The parcel",
    began_at: "2026-11-21T20:00:00Z",
    ended_at: null,
    checklist: [],
  },
  customer: "Oliver",
  language: "en",
  facts: ["Delivered on Monday"],
  messages: [{ seq: 3, at: "2026-11-21T20:00:00Z", by_customer: true, text: "Nothing is here" }],
  disposition: null,
};

test("an answer goes to the practice conversation and to no other", async () => {
  const here = onScreen(<PracticeRoom ask={asAgent} runId="run-1" onClose={() => {}} />, {
    answers: { "/work/practice/run-1": PRACTICE },
  });
  await screen.findByText("Nothing is here");
  await userEvent.type(screen.getByRole("textbox", { name: "Write to the customer" }), "Which order?{Enter}");
  await waitFor(() => expect(here.sent.at(-1)).toMatchObject({ text: "Which order?" }));
  expect(here.asked.at(-1)).toMatch(/^\/api\/v1\/work\/practice\/run-1/);
});

test("what the rubric found stands with the words that it rests on", async () => {
  const checklist = [
    { id: "a", kind: "asks", what: "Asks which order", met: true, quotes: ["Which order?"] },
    { id: "b", kind: "ends_as", what: "Ends as passed on", met: false, quotes: ["spam"] },
  ] as Practice["run"]["checklist"];
  const ended = { ...PRACTICE, run: { ...PRACTICE.run, ended_at: "2026-11-21T20:05:00Z", checklist } };
  onScreen(<PracticeRoom ask={asAgent} runId="run-1" onClose={() => {}} />, {
    answers: { "/work/practice/run-1": ended },
  });
  expect(await screen.findByText("1 of 2 points found")).toBeTruthy();
  expect(screen.getByText("Which order?")).toBeTruthy();
  expect(screen.getByText("Spam")).toBeTruthy();
});
