// @vitest-environment node
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, test, vi } from "vitest";
import { MOST_BYTES } from "../vite.config";

test("the script is one file, and small", async () => {
  // What is shipped: a build for tests carries what only a developer needs.
  vi.stubEnv("NODE_ENV", "production");
  const root = new URL("..", import.meta.url).pathname;
  const built = await build({
    root,
    configFile: `${root}/vite.config.ts`,
    logLevel: "silent",
    mode: "production",
    build: { write: false },
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((result) => ("output" in result ? result.output : []));
  expect(files.map(({ fileName }) => fileName)).toEqual(["widget.js"]);
  const [script] = files;
  const code = script?.type === "chunk" ? script.code : "";
  expect(gzipSync(code).length).toBeLessThan(MOST_BYTES);
}, 60_000);
