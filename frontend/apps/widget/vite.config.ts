import { cpSync, existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const out = path("../../../src/onhand/entrypoints/web/static/widget");

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
  plugins: [catalogues()],
  build: {
    outDir: out,
    emptyOutDir: true,
    target: "es2022",
    cssMinify: true,
    lib: { entry: path("src/main.ts"), formats: ["iife"], name: "onhandWidget", fileName: () => "widget.js" },
  },
});
