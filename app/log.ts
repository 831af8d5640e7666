import pino from "pino";
import type { Config } from "./config.ts";

export type Log = pino.Logger;

/** JSON lines on standard output, with a request id where there is one; never names, addresses or secrets. */
export function openLog(level: Config["logLevel"]): Log {
  return pino({ level, base: undefined, formatters: { level: (label) => ({ level: label }) } });
}
