import { ConfigFault } from "./config.ts";

/** Runs a command of the terminal. What goes wrong is said in a readable line, and the exit code tells. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof ConfigFault ? error.lines.join("\n") : error);
    process.exitCode = 1;
  }
}
