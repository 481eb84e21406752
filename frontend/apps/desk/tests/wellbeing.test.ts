import type { LogEvent, Me } from "@onhand/api";
import { describe, expect, test } from "vitest";
import { toStream } from "../src/features/conversation/stream";
import { mayWhisper, modeNow } from "../src/features/conversation/whisper";
import { isDue, snooze, snoozedUntilMs } from "../src/features/wellbeing/snooze";
import { ME, row } from "./fakeServer";

const NOON = Date.parse("2026-11-22T12:00:00Z");
const AGENT = { id: "other", name: "Lena" };

describe("a break", () => {
  test("is told when it is due, and again ten minutes after it was put off", () => {
    expect(isDue(null, 0, NOON)).toBe(false);
    expect(isDue("2026-11-22T12:00:01Z", 0, NOON)).toBe(false);
    expect(isDue("2026-11-22T12:00:00Z", 0, NOON)).toBe(true);
    const until = snooze(10, NOON);
    expect(snoozedUntilMs()).toBe(until);
    expect(isDue("2026-11-22T12:00:00Z", until, NOON + 599_000)).toBe(false);
    expect(isDue("2026-11-22T12:00:00Z", until, NOON + 600_000)).toBe(true);
  });
});

describe("whispering", () => {
  const lead: Me = { ...ME, role: "lead" };
  const certified = { skill: "", language: "", market: "", level: 3 };
  const mentor: Me = { ...ME, certifications: [certified] };
  const hand = { agent: AGENT, at: "2026-11-22T12:00:00Z", text: "", mentor: null };

  test("is for leads at any time, for mentors while a hand is up, for who serves", () => {
    expect(mayWhisper(row("c"), lead, false)).toBe(true);
    expect(mayWhisper(row("c"), mentor, false)).toBe(false);
    expect(mayWhisper(row("c", { hand }), mentor, false)).toBe(true);
    expect(mayWhisper(row("c", { hand }), ME, false)).toBe(false);
    expect(mayWhisper(row("c"), ME, true)).toBe(true);
    expect(mayWhisper(row("c", { status: "waiting" }), lead, false)).toBe(false);
  });

  test("never turns into a reply by itself", () => {
    expect(modeNow("whisper", false, false)).toBe("note");
    expect(modeNow("message", false, true)).toBe("note");
    expect(modeNow("whisper", true, true)).toBe("whisper");
  });

  test("stands in the stream apart from what the customer reads", () => {
    const at = "2026-11-22T12:00:00Z";
    const data = { agent: AGENT, text: "Offer a refund", client_id: null };
    const event: LogEvent = { conversation_id: "c", seq: 3, at, kind: "whispered", data };
    const item = toStream([event]).at(-1);
    expect(item).toMatchObject({ type: "written", event: { kind: "whispered" } });
  });
});
