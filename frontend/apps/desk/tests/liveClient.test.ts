import { describe, expect, test } from "vitest";
import { EMPTY_LOG, hasGap } from "../src/live/conversationLog";
import { CommandRefused, retryDelayMs } from "../src/live/LiveClient";
import { agentWrote, customerWrote, row, world } from "./fakeServer";

function connected(rows = [row("a")]) {
  const here = world();
  here.client.start();
  here.socket().open(rows);
  return here;
}

const seqs = (here: ReturnType<typeof world>, id: string) =>
  here.client.getState().logs[id]?.events.map((event) => event.seq) ?? [];

describe("resuming", () => {
  test("a reconnect asks for what came after the last event that we have", () => {
    const here = connected();
    here
      .socket()
      .answer({ type: "event", event: customerWrote("a", 1) }, { type: "event", event: customerWrote("a", 2) });
    here.socket().close();
    expect(here.client.getState().connection.phase).toBe("reconnecting");
    here.pass(2);
    here.socket().open([row("a")]);
    expect(here.socket().of("hello")[0]?.resume).toEqual({ a: 2 });
  });

  test("a conversation that is only looked at is watched again from where it stands", () => {
    const here = connected([]);
    here.client.watch("b");
    here.client.addHistory("b", [customerWrote("b", 1), customerWrote("b", 2)]);
    here.socket().close();
    here.pass(2);
    here.socket().open([]);
    expect(here.socket().of("watch")).toEqual([{ type: "watch", conversation: "b", after: 2 }]);
  });

  test("it says that it is back, and only after it had been lost", () => {
    const here = connected();
    expect(here.client.getState().connection.restoredAt).toBeNull();
    here.socket().close();
    here.pass(2);
    here.socket().open();
    expect(here.client.getState().connection.restoredAt).not.toBeNull();
  });

  test("a server that no longer knows the agent is not asked again", () => {
    const here = connected();
    here.socket().answer({ type: "error", problem: { code: "unauthenticated" } });
    here.pass(60);
    expect(here.client.getState().connection.phase).toBe("refused");
    expect(here.sockets).toHaveLength(1);
  });
});

describe("events", () => {
  test("an event that comes twice is shown once", () => {
    const here = connected();
    const event = customerWrote("a", 1);
    here.socket().answer({ type: "event", event }, { type: "event", event });
    here.client.addHistory("a", [event]);
    expect(seqs(here, "a")).toEqual([1]);
    expect(hasGap(here.client.getState().logs.a ?? EMPTY_LOG)).toBe(false);
  });

  test("what comes after a hole waits until the hole is filled", () => {
    const here = connected();
    here
      .socket()
      .answer(
        { type: "event", event: customerWrote("a", 1) },
        { type: "event", event: customerWrote("a", 3) },
        { type: "event", event: customerWrote("a", 4) },
      );
    expect(seqs(here, "a")).toEqual([1]);
    expect(hasGap(here.client.getState().logs.a ?? EMPTY_LOG)).toBe(true);
    here.client.addHistory("a", [customerWrote("a", 2), customerWrote("a", 3)]);
    expect(seqs(here, "a")).toEqual([1, 2, 3, 4]);
  });
});

describe("sending", () => {
  test("what was not answered when the line broke is sent again with the same id, in order", () => {
    const here = connected();
    void here.client.command({ type: "message", conversation: "a", id: "m1", text: "one" });
    void here.client.command({ type: "message", conversation: "a", id: "m2", text: "two" });
    expect(
      here
        .socket()
        .of("message")
        .map(({ id }) => id),
    ).toEqual(["m1"]);
    here.socket().close();
    here.pass(2);
    here.socket().open([row("a")]);
    expect(
      here
        .socket()
        .of("message")
        .map(({ id }) => id),
    ).toEqual(["m1"]);
    here.socket().answer({ type: "ack", id: "m1", seq: 1, repeated: true });
    expect(
      here
        .socket()
        .of("message")
        .map(({ id }) => id),
    ).toEqual(["m1", "m2"]);
  });

  test("a message stays on its way until its event has come, and is then there once", () => {
    const here = connected();
    void here.client.command({ type: "message", conversation: "a", id: "m1", text: "one" });
    here.socket().answer({ type: "ack", id: "m1", seq: 1, repeated: false });
    expect(here.client.getState().outbox[0]?.state).toBe("stored");
    here.socket().answer({ type: "event", event: agentWrote("a", 1, "one", "m1") });
    expect(here.client.getState().outbox).toEqual([]);
    expect(seqs(here, "a")).toEqual([1]);
  });

  test("an event that overtakes its acknowledgement ends the wait as well", () => {
    const here = connected();
    void here.client.command({ type: "message", conversation: "a", id: "m1", text: "one" });
    here
      .socket()
      .answer(
        { type: "event", event: agentWrote("a", 1, "one", "m1") },
        { type: "ack", id: "m1", seq: 1, repeated: false },
      );
    expect(here.client.getState().outbox).toEqual([]);
  });

  test("a refused message waits for the agent, who tries again with the same id", async () => {
    const here = connected();
    const sent = here.client.command({ type: "message", conversation: "a", id: "m1", text: "one" });
    here.socket().answer({ type: "error", id: "m1", problem: { code: "not_the_holder" } });
    await expect(sent).rejects.toBeInstanceOf(CommandRefused);
    expect(here.client.getState().outbox[0]).toMatchObject({ state: "failed", problem: { code: "not_the_holder" } });
    here.client.retry("m1");
    expect(
      here
        .socket()
        .of("message")
        .map(({ id }) => id),
    ).toEqual(["m1", "m1"]);
  });

  test("what the server cannot take just now is sent again by itself after the time that it names", () => {
    const here = connected();
    void here.client.command({ type: "message", conversation: "a", id: "m1", text: "one" });
    here.socket().answer({ type: "error", id: "m1", problem: { code: "too_many_requests", retry_after_seconds: 3 } });
    here.pass(2);
    expect(here.socket().of("message")).toHaveLength(1);
    here.pass(2);
    expect(here.socket().of("message")).toHaveLength(2);
  });

  test("a refused command that is no message leaves nothing behind", async () => {
    const here = connected();
    const taken = here.client.command({ type: "take", conversation: "a", id: "t1" });
    here.socket().answer({ type: "error", id: "t1", problem: { code: "not_possible_now" } });
    await expect(taken).rejects.toThrow();
    expect(here.client.getState().outbox).toEqual([]);
  });

  test("what was kept from before a reload is sent when the connection stands", () => {
    const before = connected();
    void before.client.command({ type: "note", conversation: "a", id: "n1", text: "note" });
    const after = world(before.saved.outbox);
    after.client.start();
    after.socket().open([row("a")]);
    expect(after.socket().of("note")).toEqual([{ type: "note", conversation: "a", id: "n1", text: "note" }]);
  });
});

describe("the line itself", () => {
  test("when the browser says that the network is gone, it is lost at once, and tried again when it is back", () => {
    const here = connected();
    here.client.networkGone();
    expect(here.client.getState().connection.phase).toBe("reconnecting");
    here.client.reconnectNow();
    here.socket().open([row("a")]);
    expect(here.client.getState().connection.phase).toBe("ready");
  });

  test("it pings every ten seconds, and takes long silence for a lost line", () => {
    const here = connected();
    here.pass(20);
    expect(here.socket().of("ping")).toHaveLength(2);
    here.pass(8);
    expect(here.sockets.length).toBeGreaterThan(1);
  });

  test("the pause before another try grows, has a limit, and is never the same for all", () => {
    expect(retryDelayMs(1, 1)).toBe(500);
    expect(retryDelayMs(3, 1)).toBe(2000);
    expect(retryDelayMs(50, 1)).toBe(15_000);
    expect(retryDelayMs(3, 0)).toBe(1000);
  });
});

describe("signals", () => {
  test("typing fades, and ends when the words come", () => {
    const here = connected();
    here.socket().answer({ type: "typing", conversation: "a", by: "customer" });
    expect(here.client.getState().typing.a).toHaveLength(1);
    here.pass(6);
    expect(here.client.getState().typing.a).toBeUndefined();
    here
      .socket()
      .answer({ type: "typing", conversation: "a", by: "customer" }, { type: "event", event: customerWrote("a", 1) });
    expect(here.client.getState().typing.a).toEqual([]);
  });

  test("one's own typing, from another window, is no collision", () => {
    const here = connected();
    here.socket().answer({ type: "typing", conversation: "a", by: "agent", agent: { id: "agent-1", name: "Maja" } });
    expect(here.client.getState().typing.a).toBeUndefined();
  });
});
