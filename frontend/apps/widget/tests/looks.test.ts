import { describe, expect, test } from "vitest";
import { accentColours, contrast, parseColour } from "../src/ui/colour";
import { linkify, safeAddress } from "../src/ui/linkify";

describe("addresses in a text", () => {
  const links = (text: string) => linkify(text).flatMap(({ href }) => href ?? []);

  test.each([
    ["See https://shop.example/a.", ["https://shop.example/a"]],
    ["(https://shop.example/a)", ["https://shop.example/a"]],
    ["https://en.wikipedia.org/wiki/A_(b)", ["https://en.wikipedia.org/wiki/A_(b)"]],
    ["见 https://shop.example/退货。", ["https://shop.example/%E9%80%80%E8%B4%A7"]],
    ["two: http://a.example, https://b.example!", ["http://a.example/", "https://b.example/"]],
    ["javascript:alert(1) data:text/html,x file:///etc ftp://a.example", []],
    ["JAVASCRIPT://https://", []],
    ["https://", []],
    ['<a href="https://a.example">x</a>', ["https://a.example/"]],
    ["shop.example", []],
  ])("%s", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  test("nothing of the text is lost or changed", () => {
    const texts = [
      "",
      "a",
      "https://a.example",
      " https://a.example ",
      "x https://a.example) y https://b.example?",
      "<script>",
    ];
    for (const text of texts)
      expect(
        linkify(text)
          .map(({ text: piece }) => piece)
          .join(""),
      ).toBe(text);
  });

  test("an address cannot be disguised by turning the direction of the text", () => {
    expect(links("https://a.example/\u202egpj.exe")).toEqual(["https://a.example/"]);
  });

  test("a long text of almost-addresses takes no time", () => {
    const began_ms = performance.now();
    linkify(`${"https://".repeat(500)} ${"https://a.example/)))".repeat(200)}`);
    expect(performance.now() - began_ms).toBeLessThan(500);
  });

  test("a source's address may be relative to the server, and only http", () => {
    expect(safeAddress("/help/a", "https://help.example")).toBe("https://help.example/help/a");
    expect(safeAddress("javascript:alert(1)", "https://help.example")).toBe(null);
  });
});

describe("the company's colour", () => {
  const colours = ["#000", "#fff", "#ffd500", "#2459c4", "#7f7f7f", "#ff0000", "#00ff88", "#123456", "#757575"];

  test.each(colours)("%s can be read on, and as text, in light and dark", (accent) => {
    for (const ground of ["#ffffff", "#181b20"]) {
      const { fill, on_fill, text } = accentColours(accent, ground);
      const ratio = (one: string, other: string) =>
        contrast(parseColour(one) ?? [0, 0, 0], parseColour(other) ?? [0, 0, 0]);
      expect(ratio(fill, on_fill)).toBeGreaterThanOrEqual(4.5);
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("anything that is not a colour gives the usual one", () => {
    expect(accentColours("red; } body { display: none", "#ffffff").fill).toBe("#2459c4");
  });
});
