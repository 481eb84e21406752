import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OnhandWidget } from "../src/element";
import type { Settings } from "../src/settings";
import { FakeServer } from "./fake-server";

const SERVER = "https://help.example";
let server: FakeServer;
let widget: OnhandWidget;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  sessionStorage.clear();
  server = new FakeServer();
  if (!customElements.get("onhand-widget")) customElements.define("onhand-widget", OnhandWidget);
});

afterEach(() => {
  widget.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

function find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = widget.shadowRoot?.querySelector<Kind>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
}

async function load(settings: Settings = {}): Promise<void> {
  widget = document.createElement("onhand-widget") as OnhandWidget;
  widget.configure({ language: "en", ...settings }, SERVER);
  document.body.append(widget);
  await pass(0.1);
}

async function click(selector: string): Promise<void> {
  find(selector).click();
  await pass(0.2);
}

async function write(text: string): Promise<void> {
  const field = find<HTMLTextAreaElement>("#write");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await pass(0.05);
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  await pass(0.5);
}

const shown = () => find(".panel").textContent ?? "";

test("opening puts focus where one writes; Escape closes and gives it back", async () => {
  await load();
  await click(".launcher");
  expect(widget.shadowRoot?.activeElement?.id).toBe("write");
  find("#write").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  await pass(0.1);
  expect(widget.shadowRoot?.querySelector(".panel")).toBe(null);
  expect(widget.shadowRoot?.activeElement?.className).toBe("launcher");
});

test("what others write is text, whatever it looks like", async () => {
  await load();
  await click(".launcher");
  await write("<img src=x onerror=alert(1)>");
  server.append(server.only, "assistant_wrote", {
    text: "<b>hello</b> https://a.example/x",
    sources: [{ title: "<i>Help</i>", url: "javascript:alert(1)", quote: "<script>alert(1)</script>" }],
  });
  await pass(0.1);
  for (const tag of ["img", "b", "i", "script"]) expect(widget.shadowRoot?.querySelector(`.message ${tag}`)).toBe(null);
  const links = [...(widget.shadowRoot?.querySelectorAll<HTMLAnchorElement>(".message a") ?? [])];
  expect(links.map(({ href, rel }) => [href, rel.includes("noopener")])).toEqual([["https://a.example/x", true]]);
});

test("a person can be asked for in every state, and the request is confirmed", async () => {
  await load();
  await click(".launcher");
  await click(".ask");
  expect(server.received.map(({ type }) => type)).toEqual(["request_person"]);
  expect(shown()).toContain("You asked for a person.");
  server.append(server.only, "agent_joined", { agent: { name: "Maria" } });
  await pass(0.1);
  expect(find(".person").textContent).toContain("Maria");
  server.append(server.only, "handed_back", { agent: { name: "Maria" } });
  await pass(0.1);
  expect(find(".ask").textContent).toBe("Talk to a person");
  server.append(server.only, "resolved", { by: "customer", agent: null });
  await pass(0.1);
  await click(".ask");
  expect(server.received.map(({ type }) => type)).toEqual(["request_person", "request_person"]);
});

test("every message of the assistant's says that it is the assistant's", async () => {
  await load({ greeting: "Welcome to the shop" });
  await click(".launcher");
  await write("Hi");
  server.append(server.only, "assistant_wrote", { text: "one" });
  server.append(server.only, "assistant_wrote", { text: "two" });
  await pass(0.1);
  const labels = [...(widget.shadowRoot?.querySelectorAll(".message.assistant > .label") ?? [])];
  expect(labels.map(({ textContent }) => textContent)).toEqual(Array(3).fill("Assistant · automated"));
});

test("what came while the panel was closed is counted on the launcher", async () => {
  await load();
  await click(".launcher");
  await write("Hi");
  await click(".launcher");
  server.append(server.only, "assistant_wrote", { text: "one" });
  server.append(server.only, "assistant_wrote", { text: "two" });
  await pass(0.2);
  expect(find(".badge").textContent).toBe("2");
  expect(find(".launcher").getAttribute("aria-label")).toBe("Open chat: 2 new messages");
  await click(".launcher");
  await click(".launcher");
  expect(widget.shadowRoot?.querySelector(".badge")).toBe(null);
});

test("signing out leaves nothing of the chat on the computer", async () => {
  await load({ identity: `h.${btoa('{"sub":"anna"}')}.s` });
  await click(".launcher");
  await write("Anna's secret");
  expect(shown()).toContain("Anna's secret");
  widget.signOut();
  await pass(0.2);
  expect(shown()).not.toContain("Anna's secret");
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
  expect(keys.filter((key) => key.includes("anna"))).toEqual([]);
});

test("keys pressed in the chat do not reach the page's own shortcuts", async () => {
  await load();
  await click(".launcher");
  const shortcut = vi.fn();
  document.addEventListener("keydown", shortcut);
  find("#write").dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true, composed: true }));
  document.removeEventListener("keydown", shortcut);
  expect(shortcut).not.toHaveBeenCalled();
});

const SLOTS = [14, 15, 39].map((hours) => ({
  starts_at: new Date(Date.UTC(2026, 10, 23, hours)).toISOString(),
  ends_at: new Date(Date.UTC(2026, 10, 23, hours, 30)).toISOString(),
}));

async function choose(index: number): Promise<void> {
  const select = find<HTMLSelectElement>(".picker select");
  select.value = SLOTS[index]?.starts_at ?? "";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await pass(0.1);
}

const button = (text: string) =>
  [...find(".panel").querySelectorAll("button")].find((one) => one.textContent?.trim() === text);

test("a callback is booked instead of waiting, changed and cancelled", async () => {
  server.times = { open: true, opens_at: null, slots: SLOTS };
  await load();
  await click(".launcher");
  await click(".ask");
  await pass(0.5);
  button("Call me back")?.click();
  await pass(0.2);
  expect([...find(".picker").querySelectorAll("optgroup")].length).toBe(2);
  await choose(1);
  await click(".picker .primary");
  await pass(0.5);
  expect(server.wishes[0]?.starts_at).toBe(SLOTS[1]?.starts_at);
  expect(find(".booked").textContent).toContain("Your callback is booked");
  expect(find(".ask").textContent).toContain("Talk to a person");
  button("Change time")?.click();
  await pass(0.2);
  await choose(2);
  await click(".picker .primary");
  await pass(0.5);
  expect(server.only.events.at(-1)?.kind).toBe("callback_rescheduled");
  button("Cancel callback")?.click();
  await pass(0.5);
  expect(widget.shadowRoot?.querySelector(".booked")).toBe(null);
  expect(shown()).toContain("The callback is cancelled.");
});

test("a time that was just taken is said to be, and the next one is there to choose", async () => {
  server.times = { open: true, opens_at: null, slots: SLOTS };
  server.gone.add(SLOTS[0]?.starts_at ?? "");
  await load();
  await click(".launcher");
  await click(".ask");
  await pass(0.5);
  button("Call me back")?.click();
  await pass(0.2);
  await click(".picker .primary");
  await pass(0.5);
  expect(find(".picker [role=alert]").textContent).toContain("has just been taken");
  await click(".picker .primary");
  await pass(0.5);
  expect(find(".booked").textContent).toContain("Your callback is booked");
});

test("when nobody is there, it says when somebody is, and offers a callback first", async () => {
  server.times = { open: false, opens_at: SLOTS[0]?.starts_at ?? "", slots: SLOTS };
  await load();
  await click(".launcher");
  await click(".ask");
  await pass(0.5);
  expect(find(".queue").textContent).toContain("People are here again");
  expect(find(".queue .primary").textContent).toBe("Call me back");
});
