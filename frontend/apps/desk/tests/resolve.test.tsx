import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import ResolveDialog from "../src/features/conversation/ResolveDialog";
import { row } from "./fakeServer";
import { onScreen } from "./onScreen";

const PROPOSED = {
  text: "Wanted to cancel #W1.",
  disposition: "action_taken",
  tags: ["cancel_order"],
  path: "offline",
};

function dialog(proposed: unknown = PROPOSED) {
  const theRow = row("a");
  const here = onScreen(<ResolveDialog opened onClose={() => {}} row={theRow} />, {
    answers: proposed ? { "/conversations/a/summary": proposed } : {},
  });
  here.socket().open([theRow]);
  return here;
}

const resolve = () => userEvent.click(screen.getByRole("button", { name: "Resolve" }));

test("how it ended, tags and a note are proposed; tags can be taken out and added", async () => {
  const here = dialog();
  await waitFor(() =>
    expect(screen.getByRole("radio", { name: /Something was done/ })).toHaveProperty("checked", true),
  );
  await userEvent.click(screen.getByRole("button", { name: "Remove Cancel an order" }));
  await userEvent.type(screen.getByLabelText("Add a tag, then Enter"), "wants a call{Enter}half");
  await userEvent.click(screen.getByRole("button", { name: "Use as note" }));
  await resolve();
  expect(here.socket().of("resolve")).toMatchObject([
    { disposition: "action_taken", note: "Wanted to cancel #W1.", tags: ["wants a call", "half"] },
  ]);
});

test("what the agent chose stays, and a note is only offered", async () => {
  const here = dialog();
  await userEvent.click(await screen.findByRole("radio", { name: /Spam/ }));
  await screen.findByText("Cancel an order");
  await resolve();
  expect(here.socket().of("resolve")).toMatchObject([{ disposition: "spam", note: "", tags: ["cancel_order"] }]);
});

test("without a proposal it is resolved as before", async () => {
  const here = dialog(null);
  await screen.findByRole("radio", { name: /Answered/ });
  await resolve();
  expect(here.socket().of("resolve")).toMatchObject([{ disposition: "answered", note: "", tags: [] }]);
});
