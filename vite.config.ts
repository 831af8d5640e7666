import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [remix(remixConfig)],
  publicDir: false,
  build: { assetsInlineLimit: 0, sourcemap: false, target: "es2022" },
});
