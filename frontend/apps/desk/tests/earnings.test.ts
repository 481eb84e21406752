import { describe, expect, it } from "vitest";
import { minorOf } from "../src/features/earnings/amounts";
import { hoursAndMinutes } from "../src/time/format";

describe("an amount that a lead writes", () => {
  it("becomes whole minor units, with a point or a comma", () => {
    expect(minorOf("12.50", "SEK")).toBe(1250);
    expect(minorOf("-3,5", "EUR")).toBe(-350);
    expect(minorOf("+7", "USD")).toBe(700);
    expect(minorOf("1 200", "JPY")).toBe(1200);
    expect(minorOf("0.1", "EUR")).toBe(10);
  });
  it("is refused where the currency has no such part, and where it is nothing", () => {
    for (const text of ["12.505", "1.5.0", "abc", "", "0", "0.00", "1e3"]) expect(minorOf(text, "EUR")).toBeNull();
    expect(minorOf("12.5", "JPY")).toBeNull();
  });
});

describe("paid time", () => {
  it("is told in hours, however many", () => {
    expect(hoursAndMinutes(26 * 3600 + 5 * 60, "en")).toBe("26 hr 5 min");
    expect(hoursAndMinutes(59, "en")).toBe("59 sec");
    expect(hoursAndMinutes(3600, "en")).toBe("1 hr");
  });
});
