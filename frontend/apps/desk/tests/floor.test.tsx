import type { Floor, FloorAgent, Me } from "@onhand/api";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import FloorNowSection from "../src/features/floor/FloorNowSection";
import { TodaySection } from "../src/features/today/TodaySection";
import { ME } from "./fakeServer";
import { onScreen } from "./onScreen";

const NOBODY = { everyone: 4, online: 0, taking: 0, free: 0, away: 0, offline: 4, wrapping_up: 0 };
const EMPTY: Floor = {
  as_of: "2026-03-02T09:00:00Z",
  people: NOBODY,
  waiting: 0,
  classes_in_all: 0,
  alarms: [],
  classes: [],
};
const ANNA: FloorAgent = {
  id: "a1",
  name: "Anna",
  role: "agent",
  languages: ["sv"],
  market: "",
  presence: "online",
  presence_since: null,
  offline_cause: null,
  accepting: false,
  seen_at: null,
  load: 1,
  capacity: 3,
  wraps_up: false,
  hard_in_a_row: 3,
  hours_end_at: null,
  recovering_until: null,
  has: [
    { conversation_id: "c1", how: "held", customer: "Karin", language: "sv", epoch: 3, customer_waits_since: null },
  ],
};

test("an empty floor says so instead of showing nothing", async () => {
  onScreen(<FloorNowSection />, {
    answers: { "/floor/now": EMPTY, "/floor/agents": { agents: [], next_cursor: null } },
  });
  expect(await screen.findByText(/No alarms/)).toBeTruthy();
  expect(screen.getByText("Nobody waits.")).toBeTruthy();
  expect(await screen.findByText("Nobody is here now.")).toBeTruthy();
});

test("an alarm names the language, how many wait and what stands in the way; an agent shows what they have in hand", async () => {
  const alarms = [
    { kind: "nobody_speaks", since: "2026-03-02T08:00:00Z", waiting: 3, conversation_id: "c9", language: "fi" },
    { kind: "nobody_able", waiting: 1, conversation_id: "c8", language: "sv", obstacles: { skill: 2 } },
  ];
  onScreen(<FloorNowSection />, {
    answers: { "/floor/now": { ...EMPTY, alarms }, "/floor/agents": { agents: [ANNA], next_cursor: "next" } },
  });
  expect(await screen.findByText(/speaks Finnish; 3 customers wait/)).toBeTruthy();
  expect(screen.getByText("2 × not certified for it")).toBeTruthy();
  const agents = screen.getByRole("region", { name: "Agents" });
  expect((await within(agents).findByRole("link", { name: "Karin" })).getAttribute("href")).toBe("/waiting/c1");
  expect(within(agents).getByText("not accepting")).toBeTruthy();
  expect(within(agents).getByText("3 hard ones in a row")).toBeTruthy();
  expect(within(agents).getByRole("button", { name: "Next" })).toHaveProperty("disabled", false);
});

test("going online is a choice of its own, for a market, and what was put upon one is explained", async () => {
  const me: Me = { ...ME, presence: "offline", accepting: false, offline_cause: "lost" };
  const here = onScreen(<TodaySection me={me} offers={null} />, {
    answers: { "/work/markets": ["DE", "SE"], "/me/presence": { ...me, presence: "online" } },
  });
  expect(await screen.findByText(/your desk was not heard of for a while/)).toBeTruthy();
  expect(screen.getByRole("switch", { name: /Accept work/ })).toHaveProperty("disabled", true);
  await screen.findByRole("option", { name: "Sweden" });
  await userEvent.selectOptions(screen.getByLabelText("Market"), "SE");
  await userEvent.click(screen.getByRole("radio", { name: "Online" }));
  expect(here.sent).toEqual([{ presence: "online", market: "SE" }]);
});
