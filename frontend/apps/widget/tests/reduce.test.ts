import { describe, expect, test } from "vitest";
import { type ChatState, EMPTY, type Input, lastSeq, reduce } from "../src/protocol/chat-state";
import { nextToSend } from "../src/protocol/outbox";
import { standing } from "../src/protocol/standing";
import { openChoices, stream, unread } from "../src/protocol/stream";
import type { Conversation, EventData, LogEvent } from "../src/protocol/wire";

const AGENT = { id: "a", name: "Maria" };

function happened<Kind extends keyof EventData>(seq: number, kind: Kind, data: EventData[Kind]): LogEvent {
  return { conversation_id: "c", seq, at: "2026-11-21T20:15:03Z", kind, data } as LogEvent;
}

const wrote = (seq: number, text: string, client_id = `m${seq}`) =>
  happened(seq, "customer_wrote", { text, client_id });
const answered = (seq: number, text: string, choices: string[] = []) =>
  happened(seq, "assistant_wrote", { text, choices });
const after = (inputs: Input[], state: ChatState = EMPTY) => inputs.reduce(reduce, state);
const events = (...list: LogEvent[]): Input[] => list.map((event) => ({ type: "event", event }));
const message = (id: string, at_ms = 0): Input => ({
  type: "queued",
  entry: { id, command: { type: "message", text: id }, at_ms, state: "queued" },
});

function snapshot(seq: number, change: Partial<Conversation> = {}): Conversation {
  const holder = { kind: "assistant" as const, agent: null };
  return { id: "c", seq, status: "open", episode: 1, language: null, holder, wait: null, rated: false, ...change };
}

describe("a shielded agent", () => {
  test("leaves the customer waiting, who reads why", () => {
    const state = after(
      events(
        happened(2, "agent_joined", { agent: AGENT }),
        happened(3, "shielded", { agent: AGENT, text: "A lead goes on." }),
      ),
    );
    expect(standing(state)).toMatchObject({ status: "waiting", agent: null });
    expect(stream(state).at(-1)).toMatchObject({ is: "assistant", text: "A lead goes on." });
    expect(unread(state, 2)).toBe(1);
  });
});

describe("events", () => {
  test("the same event twice is there once", () => {
    const state = after(events(wrote(1, "a"), answered(2, "b"), wrote(1, "a"), answered(2, "b")));
    expect(state.events.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test("numbers may skip, and a late one finds its place", () => {
    const state = after(events(wrote(2, "a"), answered(9, "c"), wrote(5, "b")));
    expect(state.events.map(({ seq }) => seq)).toEqual([2, 5, 9]);
    expect(lastSeq(state)).toBe(9);
  });

  test("a message is shown once, whether the event or the acknowledgement comes first", () => {
    const ack: Input = { type: "acked", id: "x", seq: 1 };
    const [event] = events(wrote(1, "x", "x"));
    if (!event) throw new Error();
    for (const order of [
      [ack, event],
      [event, ack],
      [event, ack, message("x")],
    ]) {
      const state = after([message("x"), { type: "sending", id: "x" }, ...order]);
      expect(stream(state).map(({ is }) => is)).toEqual(["own"]);
      expect(state.outbox).toEqual([]);
    }
  });

  test("an agent's message is read in the customer's language, with the original below it", () => {
    const agent_wrote = happened(1, "agent_wrote", { agent: AGENT, text: "Hej!", client_id: "a" });
    const message_translated = happened(2, "message_translated", { of_seq: 1, language: "de", text: "Hallo!" });
    const [before] = stream(after(events(agent_wrote)));
    expect(before).toMatchObject({ text: "Hej!" });
    const shown = stream(after(events(agent_wrote, message_translated)));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ is: "agent", text: "Hallo!", original: "Hej!", name: "Maria" });
  });

  test("somebody else's words end the sign that they are writing; our own do not", () => {
    const typing: Input = { type: "typing", by: "assistant" };
    expect(after([typing, ...events(wrote(1, "a"))]).typing).toBe("assistant");
    expect(after([typing, ...events(answered(1, "a"))]).typing).toBe(null);
  });

  test("events of a kind that is not known yet change nothing that is shown", () => {
    const unknown = { ...wrote(1, "a"), kind: "something_new", data: {} } as unknown as LogEvent;
    expect(stream(after(events(unknown)))).toEqual([]);
  });
});

describe("who holds the conversation", () => {
  const course: [LogEvent, string, string | undefined][] = [
    [happened(1, "conversation_started", {}), "open", undefined],
    [happened(2, "handoff_requested", { by: "customer", cause: "button" }), "waiting", undefined],
    [happened(3, "handoff_withdrawn", {}), "open", undefined],
    [happened(4, "handoff_requested", { by: "assistant", cause: "safety" }), "waiting", undefined],
    [happened(6, "agent_joined", { agent: AGENT }), "with_agent", "Maria"],
    [happened(7, "agent_vanished", { agent: AGENT }), "waiting", undefined],
    [happened(9, "agent_joined", { agent: { name: "Bo" } }), "with_agent", "Bo"],
    [happened(10, "transferred", { agent: { name: "Bo" }, to_agent: AGENT }), "waiting", undefined],
    [happened(12, "agent_joined", { agent: AGENT }), "with_agent", "Maria"],
    [happened(13, "handed_back", { agent: AGENT }), "open", undefined],
    [happened(14, "resolved", { by: "customer", agent: null }), "resolved", undefined],
    [happened(15, "rated", { score: 5, comment: "", episode: 1 }), "resolved", undefined],
    [happened(16, "reopened", {}), "open", undefined],
  ];

  test("is known after each event", () => {
    let state = EMPTY;
    for (const [event, status, name] of course) {
      state = reduce(state, { type: "event", event });
      expect([event.kind, standing(state).status, standing(state).agent?.name]).toEqual([event.kind, status, name]);
    }
  });

  test("comes from the snapshot where the events before it are still on the way", () => {
    const waiting = snapshot(4, { status: "offered", holder: { kind: "queue", agent: null } });
    const state = after([{ type: "ready", conversation: waiting }]);
    expect(standing(state).status).toBe("waiting");
    const replayed = after(events(...course.slice(0, 3).map(([event]) => event)), state);
    expect(standing(replayed).status).toBe("waiting");
  });

  test("a callback stands until somebody is there, it is cancelled, or another takes its place", () => {
    const slot = (hour: number) => ({ starts_at: `2026-11-23T${hour}:00:00Z`, ends_at: `2026-11-23T${hour}:30:00Z` });
    const all = [
      happened(1, "handoff_requested", { by: "customer", cause: "button" }),
      happened(2, "callback_booked", slot(14)),
      happened(3, "callback_rescheduled", slot(15)),
      happened(4, "handoff_requested", { by: "customer", cause: "button" }),
      happened(5, "handoff_withdrawn", {}),
      happened(6, "callback_begun", {}),
      happened(7, "callback_missed", {}),
      happened(8, "agent_joined", { agent: AGENT }),
    ];
    const at = (count: number) => standing(after(events(...all.slice(0, count))));
    expect([at(2).status, at(2).callback?.starts_at]).toEqual(["open", slot(14).starts_at]);
    expect(at(3).callback?.starts_at).toBe(slot(15).starts_at);
    expect([at(4).status, at(4).callback]).toEqual(["waiting", slot(15)]);
    expect([at(5).status, at(5).callback]).toEqual(["open", slot(15)]);
    expect([at(6).status, at(6).callback?.begun]).toEqual(["waiting", true]);
    expect(at(7).callback?.missed).toBe(true);
    expect(at(8).callback).toBe(null);
    const cancelled = happened(3, "callback_cancelled", {});
    expect(standing(after(events(...all.slice(0, 2), cancelled))).callback).toBe(null);
  });

  test("a rating is asked for once per episode", () => {
    const all = course.map(([event]) => event);
    expect(standing(after(events(...all.slice(0, 11)))).rated).toBe(false);
    expect(standing(after(events(...all.slice(0, 12)))).rated).toBe(true);
    const again = happened(17, "resolved", { by: "agent", agent: AGENT });
    expect(standing(after(events(...all, again))).rated).toBe(false);
  });
});

describe("what is shown", () => {
  test("choices stand only while nothing follows them", () => {
    const asked = after(events(answered(1, "Which?", ["A", "B"])));
    expect(openChoices(stream(asked))).toEqual(["A", "B"]);
    expect(openChoices(stream(reduce(asked, message("A"))))).toEqual([]);
  });

  test("only what others wrote is unread", () => {
    const state = after(
      events(wrote(1, "a"), answered(2, "b"), happened(3, "agent_joined", { agent: AGENT }), answered(4, "c")),
    );
    expect(unread(state, 0)).toBe(2);
    expect(unread(state, 2)).toBe(1);
  });

  test("a message is seen when the agent has seen it or a later one", () => {
    const state = after([...events(wrote(1, "a"), wrote(5, "b")), { type: "seen", seq: 3 }]);
    expect(stream(state).map((item) => item.is === "own" && item.delivery)).toEqual(["seen", "sent"]);
  });
});

/** Small and seeded, so that a failure can be run again (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A log that keeps the protocol's promises, behind a network that keeps none. */
function play(seed: number) {
  const random = chance(seed);
  const log: LogEvent[] = [];
  const written: string[] = [];
  let seq = 0;
  let state = EMPTY;
  let wire: Input[] = [];
  const nextSeq = () => {
    seq += 1 + Math.floor(random() * 3);
    return seq;
  };
  const put = (event: LogEvent) => {
    log.push(event);
    wire.push({ type: "event", event });
  };
  const send = () => {
    const entry = nextToSend(state.outbox, 1e12);
    if (entry?.command.type !== "message") return;
    state = reduce(state, { type: "sending", id: entry.id });
    if (random() < 0.2) return;
    const known = log.find(({ data }) => "client_id" in data && data.client_id === entry.id);
    if (!known) put(wrote(nextSeq(), entry.command.text, entry.id));
    wire.push({ type: "acked", id: entry.id, seq: known?.seq ?? seq });
  };
  const reconnect = () => {
    state = reduce(state, { type: "lost" });
    wire = log.filter((event) => event.seq > lastSeq(state)).map((event) => ({ type: "event", event }));
    state = reduce(state, { type: "ready", conversation: snapshot(seq) });
  };
  for (let step = 0; step < 120; step++) {
    const dice = random();
    if (dice < 0.25) {
      const id = `m${written.length}`;
      written.push(id);
      state = reduce(state, message(id, step));
    } else if (dice < 0.35) put(answered(nextSeq(), `answer ${step}`));
    else if (dice < 0.45) reconnect();
    else if (dice < 0.65) send();
    else {
      const next = wire.shift();
      if (next) state = reduce(state, next);
      if (next && random() < 0.2) state = reduce(state, next);
      if (next?.type === "acked" && random() < 0.3) wire.push(next);
    }
    const keys = stream(state).map(({ key }) => key);
    expect(new Set(keys).size, `seed ${seed}, step ${step}: shown twice`).toBe(keys.length);
  }
  for (let round = 0; state.outbox.length > 0 || wire.length > 0; round++) {
    if (round > 1000) throw new Error(`seed ${seed}: what is left is never sent`);
    reconnect();
    send();
    for (const input of wire.splice(0)) state = reduce(state, input);
  }
  return { state, log, written };
}

test("whatever the network does, every message arrives once, in the order of writing, and the client ends with the log", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { state, log, written } = play(seed);
    expect(state.events, `seed ${seed}`).toEqual(log);
    const arrived = log.flatMap((event) => (event.kind === "customer_wrote" ? [event.data.client_id] : []));
    expect(arrived, `seed ${seed}`).toEqual(written);
  }
});
