import type { Offer } from "@onhand/api";
import { expect, test } from "vitest";
import { currentOffers, endedOffers } from "../src/features/offers/currentOffers";
import { ME, row, world } from "./fakeServer";

const NOW = Date.UTC(2026, 10, 21, 20, 10);
const offer = (id: string, secondsLeft: number, agentId = ME.id): Offer => ({
  id,
  agent: { id: agentId, name: "Maja" },
  expires_at: new Date(NOW + secondsLeft * 1000).toISOString(),
  reasons: [],
});
const offered = (id: string, secondsLeft: number, agentId?: string) =>
  row(id, { status: "offered", holder: { kind: "queue", agent: null }, offer: offer(`o-${id}`, secondsLeft, agentId) });

test("offers to this agent are shown, the one that ends first in front", () => {
  const rows = [offered("a", 30), offered("b", 10), offered("c", 20, "agent-2"), row("d")];
  expect(currentOffers(rows, ME.id, NOW).map(({ id }) => id)).toEqual(["b", "a"]);
});

test("an offer goes when its time is over, without a word from the server", () => {
  const rows = [offered("a", 30), offered("b", 10)];
  const before = currentOffers(rows, ME.id, NOW);
  const after = currentOffers(rows, ME.id, NOW + 10_000);
  expect(after.map(({ id }) => id)).toEqual(["a"]);
  expect(endedOffers(before, after).map(({ id }) => id)).toEqual(["b"]);
});

test("an offer that is withdrawn leaves the live state; one that is accepted stays as an own conversation", () => {
  const here = world();
  here.client.start();
  here.socket().open([offered("a", 30), offered("b", 30)]);
  here
    .socket()
    .answer(
      { type: "row", row: row("a", { status: "waiting", holder: { kind: "queue", agent: null } }) },
      { type: "row", row: row("b", { seq: 2 }) },
    );
  expect(Object.keys(here.client.getState().rows)).toEqual(["b"]);
});
