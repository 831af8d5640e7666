import { mergeConfig } from "vitest/config";
import config from "./vitest.config.ts";

/** What needs servers from Debian's packages: `npm run test:services`. */
export default mergeConfig(
  { ...config, test: { ...config.test, include: [] } },
  { test: { include: ["tests/services/**/*.services.ts"] } },
);
