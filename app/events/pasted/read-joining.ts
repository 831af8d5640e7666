import type { LocalDate } from "#db/schema.ts";
import type { GivenDeadline } from "../when.ts";
import { isName } from "./people.ts";
import { pieceOf, type Piece, type Reading, sure } from "./reading.ts";
import { readDeadline } from "./read-deadline.ts";
import { type FoundRegistration, readRegistration, type ReadRegistration } from "./read-registration.ts";
import { factsAbout, type Scope } from "./scope.ts";
import type { Stretch } from "./read-when.ts";

export interface ReadContact {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface FoundJoining {
  readonly registration: Reading<ReadRegistration> | null;
  readonly deadline: Reading<GivenDeadline> | null;
  readonly contact: Reading<ReadContact> | null;
  readonly poorLinkText: Piece | null;
}

/** How, and by when, one registers, and whom to ask. */
export function readJoining(scope: Scope, startsOn: LocalDate | null): FoundJoining {
  const deadline = deadlineOf(scope, startsOn);
  const registration = registrationOf(scope, deadline);
  return {
    registration: registration && {
      value: registration.value,
      pieces: [registration.piece],
      doubt: registration.doubt,
    },
    deadline,
    contact: contactOf(scope) ?? contactFrom(registration),
    poorLinkText: registration?.poorLinkText ?? null,
  };
}

function deadlineOf(scope: Scope, startsOn: LocalDate | null): Reading<GivenDeadline> | null {
  for (const value of factsAbout(scope, "deadline")) {
    const deadline = readDeadline(value, scope.clues, startsOn, true);
    if (!deadline) continue;
    scope.used.add({ from: value.line.from, to: value.from }, ...deadline.pieces);
    return deadline;
  }
  for (const value of factsAbout(scope, "registration", "time", "time-and-place")) {
    const deadline = readDeadline(value, scope.clues, startsOn);
    if (deadline) scope.used.add(...deadline.pieces);
    if (deadline) return deadline;
  }
  for (const sentence of scope.sentences) {
    const deadline = readDeadline(sentence, scope.clues, startsOn);
    if (deadline) return deadline;
  }
  return null;
}

const POINTER =
  /^(?:mer|meir|les mer|les meir|more|read more) (?:om|about) .{3,120} (?:på|hos|at|on) \p{Lu}/iu;
const SAYS_HOW =
  /meld (?:deg|dere|dykk) på|påmelding (?:skjer|via|til|på|gjennom|sendes)|send e-?post|sign up|register (?:at|by|on|here)/i;

function registrationOf(scope: Scope, deadline: Reading<GivenDeadline> | null): FoundRegistration | null {
  for (const value of factsAbout(scope, "registration")) {
    const found = readRegistration(withoutDeadline(value, deadline));
    if (
      !found ||
      (found.value.mode === "pointer" && /^(?:påmelding|meld deg på|registration)$/i.test(found.value.text))
    )
      continue;
    scope.used.add(value.line, value);
    return found;
  }
  for (const sentence of scope.sentences) {
    const found = SAYS_HOW.test(sentence.text.slice(0, 1_000)) ? readRegistration(sentence) : undefined;
    if (found && found.value.mode !== "pointer")
      return { ...found, doubt: found.doubt ?? "from-running-text" };
  }
  const pointer = scope.sentences.find((sentence) => POINTER.test(sentence.text.slice(0, 300)));
  if (!pointer) return null;
  scope.used.add(pointer);
  return readRegistration(pointer) ?? null;
}

/** «Påmelding på Difis nettsider (frist 28. november)» without what is about time. */
function withoutDeadline(value: Stretch, deadline: Reading<GivenDeadline> | null): Stretch {
  const piece = deadline?.pieces[0];
  const at = piece ? piece.from - value.from : -1;
  if (!piece || at < 0 || at >= value.text.length) return value;
  const before = value.text.slice(0, at).replace(/[\s(,–-]{1,9}$/, "");
  const after = value.text.slice(at + piece.text.length).replace(/^[\s),.–-]{1,9}/, "");
  return before === ""
    ? { from: value.from + value.text.length - after.length, text: after }
    : { from: value.from, text: before };
}

const EMAIL = /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/u;
const PHONE = /(?<![\d.])(?:\+\d{2}[ \u00a0]?)?\d{2,3}(?:[ \u00a0]?\d{2,3}){2,3}(?!\d)/;

function contactOf(scope: Scope): Reading<ReadContact> | null {
  for (const { line, from, to, text } of factsAbout(scope, "contact")) {
    const email = EMAIL.exec(text.slice(0, 500))?.[0] ?? null;
    const phone = PHONE.exec(text.slice(0, 500))?.[0] ?? null;
    const name = text
      .slice(0, 500)
      .split(/[,;:<(\n]| på | ved | tlf/)
      .map((part) => part.trim().replace(/^(?:ved|til|by) /i, ""))
      .find(isName);
    if (!name && !email) continue;
    scope.used.add(line, { from, to });
    return sure({ name: name ?? email!, email, phone }, pieceOf(scope.text, from, to));
  }
  return null;
}

function contactFrom(registration: FoundRegistration | null): Reading<ReadContact> | null {
  if (!registration?.contact) return null;
  const { name, email, doubt } = registration.contact;
  return { value: { name, email, phone: null }, pieces: [registration.piece], doubt };
}
