import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { CopyLink } from "../src/links/CopyLink";
import { onScreen } from "./onScreen";

test.each([
  ["copies", "Copied", { writeText: async () => {} }],
  ["has no clipboard, as on plain http,", "Copy the link", undefined],
  ["refuses", "Copy the link", { writeText: () => Promise.reject(new Error("refused")) }],
])("where the browser %s the button says “%s”, and the link is chosen", async (_, said, clipboard) => {
  const person = userEvent.setup({ writeToClipboard: false });
  vi.spyOn(navigator, "clipboard", "get").mockReturnValue(clipboard as unknown as Clipboard);
  onScreen(<CopyLink link="http://desk/apply#t" label="Your link" />);
  await person.click(await screen.findByRole("button", { name: "Copy the link" }));
  expect(await screen.findByRole("button", { name: said })).toBeTruthy();
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Your link" });
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe("http://desk/apply#t");
});
