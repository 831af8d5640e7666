import { spawn } from "node:child_process";

const ENDING_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const SIGNAL_NUMBER = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

/**
 * Runs a program to its end and gives its exit code, and what it wrote when `quiet` kept that off the terminal.
 *
 * A signal that asks us to stop is handed to the program, and once it has ended we end the same way: nothing is
 * left running behind our back.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, quiet?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = process.env, cwd, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"];
    const child = spawn(command, args, { env, cwd, stdio });
    const output = [];
    child.stdout?.on("data", (piece) => output.push(piece));
    child.stderr?.on("data", (piece) => output.push(piece));

    let asked;
    const handOn = (signal) => {
      asked = signal;
      child.kill(signal);
    };
    const forget = () => ENDING_SIGNALS.forEach((signal) => process.off(signal, handOn));
    ENDING_SIGNALS.forEach((signal) => process.on(signal, handOn));

    child.once("error", (error) => {
      forget();
      reject(error);
    });
    child.once("close", (code, signal) => {
      forget();
      if (asked) process.exit(128 + SIGNAL_NUMBER[asked]);
      resolve({ code: code ?? 128 + (SIGNAL_NUMBER[signal] ?? 0), output: Buffer.concat(output).toString() });
    });
  });
}
