import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = process.env.ONHAND_URL ?? "http://127.0.0.1:8400";

export default defineConfig({
  base: "/desk/",
  plugins: [react()],
  build: {
    outDir: "../../../src/onhand/entrypoints/web/static/desk",
    emptyOutDir: true,
    target: "es2022",
  },
  server: { proxy: { "/api": { target: server, ws: true } } },
});
