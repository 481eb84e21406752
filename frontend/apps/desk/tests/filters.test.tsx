import type { CertifiedList } from "@onhand/api";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import CertificationsSection from "../src/features/certifications/CertificationsSection";
import { onScreen } from "./onScreen";

const LIST: CertifiedList = {
  agents: [{ id: "a1", name: "Anna", email: "anna@demo.example", languages: ["sv"], certifications: [] }],
  next_cursor: null,
  skills: ["returns"],
  languages: ["sv", "fi"],
};

test("a list is narrowed once nobody types any more, and what was chosen stays chosen meanwhile", async () => {
  const answers: Record<string, unknown> = {
    "/people/certifications": LIST,
    "/people/certification-requests": { requests: [] },
  };
  const here = onScreen(<CertificationsSection />, { answers });
  await screen.findByText("anna@demo.example");
  const language = screen.getByRole("combobox", { name: "Language" });
  await userEvent.selectOptions(language, "fi");
  expect(screen.getByText("anna@demo.example")).toBeTruthy();
  expect(language).toHaveProperty("value", "fi");
  await userEvent.type(screen.getByRole("searchbox"), "Anna ");
  await waitFor(() => expect(here.asked.at(-1)).toContain("search=Anna&"));
  expect(here.asked.filter((address) => /search=\w/.test(address))).toHaveLength(1);
});
