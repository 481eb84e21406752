import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Chat } from "../src/connection/chat";
import { subjectOf } from "../src/connection/identity";
import { forgetfulStore, Memory } from "../src/connection/memory";
import { standing } from "../src/protocol/standing";
import { stream } from "../src/protocol/stream";
import { FakeServer } from "./fake-server";

const SERVER = "https://help.example";
let server: FakeServer;
let store: ReturnType<typeof forgetfulStore>;
const open_chats: Chat[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  store = forgetfulStore();
});

afterEach(() => {
  for (const chat of open_chats.splice(0)) chat.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const token = (sub: string) => `h.${btoa(JSON.stringify({ sub }))}.s`;

function load(identity: string | null = null, chosen: string | null = null): Chat {
  const memory = new Memory(store, SERVER, subjectOf(identity));
  const language = () => "en";
  const chat = new Chat({ server: SERVER, memory, identity, language, chosenLanguage: () => chosen });
  open_chats.push(chat);
  chat.wake({ opened: true });
  return chat;
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const write = (chat: Chat, text: string) => chat.do({ type: "message", text });
const shown = (chat: Chat) =>
  stream(chat.state).flatMap((item) => (item.is === "own" ? [`${item.text}: ${item.delivery}`] : []));

describe("starting", () => {
  test("looking at the chat starts no conversation", async () => {
    const chat = load();
    chat.do({ type: "choose_language", language: "sv" });
    await pass(60);
    expect(server.starts).toEqual([]);
  });

  test("the first message starts one and arrives in it", async () => {
    const chat = load();
    write(chat, "Hello");
    await pass(1);
    expect(server.texts()).toEqual(["Hello"]);
    expect(shown(chat)).toEqual(["Hello: sent"]);
  });

  test("asking for a person works as the very first thing", async () => {
    const chat = load();
    chat.do({ type: "request_person", cause: "button" });
    await pass(1);
    expect(standing(chat.state).status).toBe("waiting");
  });

  test("a language that was chosen before is told ahead of the first message", async () => {
    write(load(null, "sv"), "Hej");
    await pass(1);
    expect(server.received.map(({ type }) => type)).toEqual(["choose_language", "message"]);
  });

  test("an unreachable server is tried again, and the message is sent once it is there", async () => {
    server.reachable = false;
    const chat = load();
    write(chat, "Hello");
    await pass(20);
    expect(chat.state.link).toBe("lost");
    expect(shown(chat)).toEqual(["Hello: queued"]);
    server.reachable = true;
    await pass(40);
    expect(server.texts()).toEqual(["Hello"]);
    expect(chat.state).toMatchObject({ link: "online", recovered: true });
  });

  test("two windows that start at once get one conversation", async () => {
    const [one, other] = [load(), load()];
    write(one, "from one");
    write(other, "from the other");
    await pass(2);
    expect(server.texts().sort()).toEqual(["from one", "from the other"]);
    expect(shown(one).sort()).toEqual(shown(other).sort());
  });
});

describe("reconnecting", () => {
  test("a message whose acknowledgement was lost goes out again with the same id, and is there once", async () => {
    const chat = load();
    write(chat, "one");
    await pass(1);
    server.mute = true;
    write(chat, "two");
    await pass(1);
    expect(shown(chat)).toEqual(["one: sent", "two: sending"]);
    server.mute = false;
    server.cut();
    await pass(5);
    const ids = server.received.filter(({ text }) => text === "two").map(({ id }) => id);
    expect(new Set(ids).size).toBe(1);
    expect(server.texts()).toEqual(["one", "two"]);
    expect(shown(chat)).toEqual(["one: sent", "two: sent"]);
  });

  test("a server that falls silent is noticed by the missing acknowledgement", async () => {
    const chat = load();
    write(chat, "one");
    await pass(1);
    server.mute = true;
    write(chat, "two");
    await pass(1);
    server.mute = false;
    await pass(15);
    expect(server.texts()).toEqual(["one", "two"]);
    expect(shown(chat)).toEqual(["one: sent", "two: sent"]);
  });

  test("what happened meanwhile is fetched, once and in order", async () => {
    const chat = load();
    write(chat, "one");
    await pass(1);
    server.reachable = false;
    server.cut();
    server.append(server.only, "assistant_wrote", { text: "answer" }, 3);
    write(chat, "two");
    await pass(3);
    server.reachable = true;
    await pass(10);
    expect(chat.state.events).toEqual(server.only.events);
    expect(server.texts()).toEqual(["one", "two"]);
  });

  test("messages that were written offline arrive in the order of writing", async () => {
    const chat = load();
    write(chat, "0");
    await pass(1);
    server.reachable = false;
    server.cut();
    for (const text of ["1", "2", "3", "4"]) write(chat, text);
    await pass(10);
    server.reachable = true;
    await pass(40);
    expect(server.texts()).toEqual(["0", "1", "2", "3", "4"]);
  });

  test("the browser's word that the network is back ends the waiting", async () => {
    const chat = load();
    write(chat, "one");
    await pass(1);
    server.reachable = false;
    server.cut();
    await pass(120);
    server.reachable = true;
    chat.networkChanged();
    await pass(0.1);
    expect(chat.state.link).toBe("online");
  });

  test("the browser's word that the network is gone is shown at once", async () => {
    const chat = load();
    write(chat, "one");
    await pass(1);
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    server.reachable = false;
    chat.networkChanged();
    await pass(0.1);
    expect(chat.state.link).toBe("lost");
  });

  test("a message survives a reload before it was sent", async () => {
    server.reachable = false;
    const before = load();
    write(before, "kept");
    await pass(1);
    before.stop();
    server.reachable = true;
    const after = load();
    await pass(1);
    expect(server.texts()).toEqual(["kept"]);
    expect(shown(after)).toEqual(["kept: sent"]);
  });

  test("a window sends what a closed window left behind", async () => {
    const staying = load();
    write(staying, "one");
    await pass(1);
    const other = new Memory(store, SERVER, null);
    other.keep({ id: "left-behind", command: { type: "message", text: "two" }, at_ms: Date.now(), state: "queued" });
    staying.remembered("onhand|https://help.example|guest|unsent|left-behind");
    await pass(2);
    expect(server.texts()).toEqual(["one"]);
    await pass(6);
    expect(server.texts()).toEqual(["one", "two"]);
  });
});

describe("refusals", () => {
  test("a limit on the rate is waited out, and nothing overtakes the message", async () => {
    const chat = load();
    write(chat, "0");
    await pass(1);
    server.refusals = [{ code: "too_many_requests", retry_after_seconds: 3 }];
    write(chat, "1");
    write(chat, "2");
    await pass(1);
    expect(chat.state.paused).toBe(true);
    expect(server.texts()).toEqual(["0"]);
    await pass(3);
    expect(server.texts()).toEqual(["0", "1", "2"]);
  });

  test("a message that cannot be stored says so, holds up nothing, and can be tried again or deleted", async () => {
    const chat = load();
    write(chat, "0");
    await pass(1);
    server.refusals = [{ code: "message_too_long" }];
    write(chat, "1");
    write(chat, "2");
    await pass(1);
    expect(server.texts()).toEqual(["0", "2"]);
    expect(shown(chat)).toEqual(["0: sent", "2: sent", "1: failed"]);
    const failed = chat.state.outbox[0]?.id ?? "";
    chat.retry(failed);
    await pass(1);
    expect(server.texts()).toEqual(["0", "2", "1"]);
  });

  test("a conversation that the server no longer knows is started anew, with what was not sent", async () => {
    const chat = load();
    write(chat, "lost with the conversation");
    await pass(1);
    server.conversations.clear();
    server.cut();
    chat.stop();
    const next = load();
    await pass(2);
    expect(next.state.events).toEqual([]);
    expect(next.started).toBe(false);
    write(next, "new");
    await pass(1);
    expect(server.texts()).toEqual(["new"]);
  });

  test("a socket that is refused without a word is asked about over HTTP", async () => {
    const chat = load();
    write(chat, "one");
    await pass(1);
    server.upgrades = false;
    server.cut();
    await pass(10);
    expect(chat.started).toBe(true);
    server.conversations.clear();
    await pass(60);
    expect(chat.started).toBe(false);
  });

  test("a proxy's error page does not make anybody lose their conversation", async () => {
    const chat = load();
    write(chat, "one");
    await pass(1);
    const id = chat.record.conversation_id;
    vi.stubGlobal("fetch", async () => new Response("<h1>404</h1>", { status: 404 }));
    server.reachable = false;
    server.cut();
    await pass(60);
    expect(chat.record.conversation_id).toBe(id);
  });

  test("a refused identity starts nothing; the customer may go on as a guest", async () => {
    server.refuse_start = { code: "identity_refused", status: 401 };
    const chat = load(token("anna"));
    write(chat, "Hello");
    await pass(30);
    expect(chat.state.identity_refused).toBe(true);
    expect(server.starts.length).toBe(1);
    server.refuse_start = null;
    chat.continueAsGuest();
    await pass(1);
    expect(server.starts[1]).not.toHaveProperty("identity");
    expect(server.texts()).toEqual(["Hello"]);
  });
});

describe("whose chat it is", () => {
  test("another customer on the same computer never sees the first one's chat", async () => {
    const anna = load(token("anna"));
    write(anna, "Anna's secret");
    await pass(1);
    anna.stop();
    const bo = load(token("bo"));
    await pass(1);
    expect(bo.state.events).toEqual([]);
    bo.stop();
    const again = load(token("anna"));
    await pass(1);
    expect(shown(again)).toEqual(["Anna's secret: sent"]);
  });

  test("a guest's chat ends when somebody signs in", async () => {
    const guest = load();
    write(guest, "somebody's");
    await pass(1);
    guest.stop();
    load(token("anna")).stop();
    const next = load();
    await pass(1);
    expect(next.started).toBe(false);
  });

  test("starting over leaves the conversation behind", async () => {
    const chat = load();
    write(chat, "first");
    await pass(1);
    chat.startOver();
    write(chat, "second");
    await pass(1);
    expect([...server.conversations.values()].map((kept) => server.texts(kept))).toEqual([["first"], ["second"]]);
    expect(shown(chat)).toEqual(["second: sent"]);
  });
});
