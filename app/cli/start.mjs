// npm start: installs what is missing, builds what has changed, and serves in this same process, so that signals
// and the exit code are the server's own.
import { prepare, runAsProduction } from "./prepare.mjs";

await prepare();
runAsProduction();
await import("../../build/server.js");
