import { cpSync, existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const out = path("../../../src/onhand/entrypoints/web/static/widget");

/** What a page that embeds the widget pays for it, gzipped. */
export const MOST_BYTES = 25_000;

function small(): Plugin {
  return {
    name: "small",
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        const bytes = gzipSync(part.type === "chunk" ? part.code : part.source).length;
        if (bytes >= MOST_BYTES) this.error(`${part.fileName} has ${bytes} bytes gzipped; ${MOST_BYTES} is the most.`);
      }
    },
  };
}

/** The catalogues lie beside the script and are fetched when a customer's language needs one. */
function catalogues(): Plugin {
  return {
    name: "catalogues",
    writeBundle() {
      if (existsSync(`${out}/messages`)) rmSync(`${out}/messages`, { recursive: true });
      cpSync(path("messages"), `${out}/messages`, { recursive: true });
    },
  };
}

export default defineConfig({
  plugins: [small(), catalogues()],
  build: {
    outDir: out,
    emptyOutDir: true,
    target: "es2022",
    cssMinify: true,
    lib: { entry: path("src/main.ts"), formats: ["iife"], name: "onhandWidget", fileName: () => "widget.js" },
  },
});
