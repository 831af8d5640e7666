import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** USER_HZ on every machine that Node runs on. Source: time(7). */
const TICKS_PER_SECOND = 100;

/** Processor time that a process has used so far, in its own code and the kernel's, by all its threads. */
export function processorSeconds(pid: number): number {
  if (process.platform !== "linux") {
    const parts = ps("time", pid).split(":");
    return parts.reduce((sum, part) => sum * 60 + Number(part), 0);
  }
  return secondsOfThreads(pid) ?? secondsOfProcess(pid);
}

/** To the nanosecond; undefined where the kernel does not keep it. Source: Linux, scheduler/sched-stats. */
function secondsOfThreads(pid: number): number | undefined {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8"))
      .reduce((sum, stat) => sum + Number(stat.split(" ")[0]) / 1e9, 0);
  } catch {
    return undefined;
  }
}

/** To the hundredth. Source: proc(5), utime and stime; the name before them, in parentheses, may hold spaces. */
function secondsOfProcess(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Memory that a process holds now. */
export function residentBytes(pid: number): number {
  const kibibytes =
    process.platform === "linux"
      ? /^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]
      : ps("rss", pid);
  return Number(kibibytes) * 1024;
}

function ps(column: "time" | "rss", pid: number): string {
  return execFileSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
}
