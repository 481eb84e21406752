import { expect, test } from "vitest";
import { timeSpan } from "../src/time/spans";

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString();

test("a span over midnight is told in times, like any other", () => {
  expect(timeSpan(at(21, 9), at(21, 12), "sv")).toMatch(/^09:00\D+12:00$/);
  expect(timeSpan(at(21, 22), at(22, 2), "sv")).toBe("22:00–02:00");
});
