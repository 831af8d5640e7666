import { fold } from "#app/fold.ts";
import type { everyAttendee } from "./attendees.ts";

export const MOST_LINES = 500;
type Attendee = Awaited<ReturnType<typeof everyAttendee>>[number];

/** One line of a paste, and who is meant by it. */
export interface PastedLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** One alone: known without a doubt where `isSure`. Several: any of them. None: unknown. */
  readonly people: readonly Attendee[];
  readonly isSure: boolean;
}

/** The lines of a paste that say something. */
export function linesIn(text: string): { readonly line: number; readonly text: string }[] {
  return text
    .split("\n")
    .map((one, index) => ({ line: index + 1, text: one.replace(/\s+/g, " ").trim() }))
    .filter((one) => one.text !== "");
}

/**
 * Who of those registered is meant by each line: «Kari Nordmann», «kari@example.org», «Kari Nordmann <kari@example.org>».
 * An address is sure; so is a whole name that one alone has. A part of a name is never sure.
 */
export function readPasted(text: string, all: readonly Attendee[]): PastedLine[] {
  return linesIn(text).map((one) => ({ ...one, ...meantBy(one.text, all) }));
}

function meantBy(text: string, all: readonly Attendee[]): Pick<PastedLine, "people" | "isSure"> {
  const [address] = /[^\s<>;,()"]+@[^\s<>;,()"]+/.exec(text) ?? [];
  const byAddress = address ? all.filter((one) => one.email === address.toLowerCase()) : [];
  if (byAddress.length > 0) return decided(byAddress);
  const typed = wordsOf(address ? text.replace(address, " ") : text);
  if (typed.length === 0) return { people: [], isSure: false };
  const whole = all.filter((one) => wordsOf(one.name).join(" ") === typed.join(" "));
  if (whole.length > 0) return decided(whole);
  const partly = all.filter((one) => {
    const name = wordsOf(one.name);
    return typed.every((word) => name.includes(word)) || name.every((word) => typed.includes(word));
  });
  return { people: partly, isSure: false };
}

/** Where one address has several registrations the one with a seat, or that has come, is meant. */
function decided(people: readonly Attendee[]): Pick<PastedLine, "people" | "isSure"> {
  if (people.length === 1) return { people, isSure: true };
  const here = people.filter((one) => one.hasCome || one.status === "confirmed");
  return here.length === 1 ? { people: here, isSure: true } : { people, isSure: false };
}

function wordsOf(name: string): string[] {
  return fold(name).split(" ").filter(Boolean);
}
