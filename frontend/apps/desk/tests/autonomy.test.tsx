import type { Autonomy, SetMode } from "@onhand/api";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import AutonomyPage from "../src/features/autonomy/AutonomyPage";
import { EVERYWHERE, elsewhere, inForce } from "../src/features/autonomy/places";
import { onScreen } from "./onScreen";

const ERRAND = { id: "cancel_order", mode: "autonomous", writes: true } as const;

function rule(mode: SetMode["mode"], market = "", language = ""): SetMode {
  return { errand: "cancel_order", mode, market, language, set_by: "Maria", set_at: "2026-11-21T20:00:00Z" };
}

test("the place that names most of market and language wins, then the market, then the language", () => {
  const set = [rule("approve"), rule("suggest", "", "sv"), rule("shadow", "SE"), rule("off", "SE", "sv")];
  const at = (market: string, language: string, from = set) => inForce(ERRAND, from, { market, language });
  expect(at("SE", "sv").mode).toBe("off");
  expect(at("SE", "fi").mode).toBe("shadow");
  expect(at("SE", "sv", set.slice(0, 3)).mode).toBe("shadow");
  expect(at("FI", "sv").mode).toBe("suggest");
  expect(at("FI", "fi")).toMatchObject({ mode: "approve", isOwn: false });
  expect(at("", "")).toMatchObject({ mode: "approve", isOwn: true });
  expect(inForce(ERRAND, [], EVERYWHERE)).toEqual({ mode: "autonomous", rule: null, isOwn: false });
});

test("what is set elsewhere is told beside what holds here", () => {
  const autonomy: Autonomy = { errands: [ERRAND], set: [rule("approve"), rule("off", "", "sv")], languages: ["sv"] };
  expect(elsewhere("cancel_order", autonomy, EVERYWHERE).map(({ language }) => language)).toEqual(["sv"]);
});

test("arrow keys only move among the modes; Enter sets one, for the place that was chosen", async () => {
  const autonomy: Autonomy = { errands: [ERRAND], set: [], languages: ["en", "sv"] };
  const here = onScreen(<AutonomyPage />, {
    answers: { "/errand-modes/shadows": { shadows: [], next_cursor: null }, "/errand-modes": autonomy },
  });
  const chosen = await screen.findByRole("button", { name: "Cancel an order: Autonomous" });
  expect(chosen.getAttribute("aria-pressed")).toBe("true");
  await userEvent.selectOptions(screen.getByLabelText("Language"), "sv");
  chosen.focus();
  await userEvent.keyboard("{ArrowLeft}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Cancel an order: Approve");
  expect(here.asked.filter((address) => address === "/api/v1/errand-modes")).toHaveLength(1);
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(here.asked.filter((address) => address === "/api/v1/errand-modes")).toHaveLength(2));
  expect(here.sent.at(-1)).toEqual({ errand: "cancel_order", mode: "approve", market: "", language: "sv" });
});
