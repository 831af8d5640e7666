import { addressOf } from "../form/address.ts";
import { isLongerThan, MAX_CHARACTERS } from "../form/form-fields.ts";
import { personIn, type PersonFault } from "./person-in.ts";
import { entriesIn } from "./entries-in.ts";

/** As many as one paste may have. */
export const MAX_PEOPLE = 500;

/** Somebody whom an organiser has written down. */
export interface ReadPerson {
  /** From 1, in what was pasted. */
  readonly line: number;
  readonly name: string;
  /** Normalised: see `addressOf`. */
  readonly email: string;
  readonly organisation: string | null;
}

export interface PeopleFault {
  readonly line: number;
  /** What stands there, for the organiser to find it again. */
  readonly text: string;
  readonly fault: PersonFault | "address-twice" | "too-many-people";
}

export interface ReadPeople {
  readonly people: readonly ReadPerson[];
  readonly faults: readonly PeopleFault[];
}

/**
 * The people in a pasted text, one on each line or several as a mail program lists them:
 *
 *     Kari Nordmann <kari@etat.example>
 *     kari@etat.example Kari Nordmann
 *     Kari Nordmann, Etaten, kari@etat.example
 *     "Nordmann, Kari" <kari@etat.example>; Nordmann, Ola (Etaten) <ola@etat.example>
 *
 * with columns from a spreadsheet also between tabs or semicolons. Invents nothing: who has no name or no address is
 * a fault on that line, and so is an address that stands on an earlier one. What is after the 500th person is not
 * read, and says so.
 */
export function readPeople(text: string): ReadPeople {
  const people: ReadPerson[] = [];
  const faults: PeopleFault[] = [];
  const seen = new Set<string>();
  for (const [index, { line, text: entry }] of entriesIn(text).entries()) {
    const fault = (code: PeopleFault["fault"]) => faults.push({ line, text: shown(entry), fault: code });
    if (index === MAX_PEOPLE) {
      fault("too-many-people");
      break;
    }
    const person = personIn(entry);
    if ("fault" in person) {
      fault(person.fault);
      continue;
    }
    const outcome = addressOf(person.email);
    if ("fault" in outcome) fault(outcome.fault);
    else if (seen.has(outcome.address)) fault("address-twice");
    else if (isLongerThan(MAX_CHARACTERS, person.name)) fault("name-too-long");
    else if (isLongerThan(MAX_CHARACTERS, person.organisation ?? "")) fault("organisation-too-long");
    else {
      seen.add(outcome.address);
      people.push({ line, name: person.name, email: outcome.address, organisation: person.organisation });
    }
  }
  return { people, faults };
}

const SHOWN_CHARACTERS = 80;

function shown(entry: string): string {
  const letters = [...entry];
  return letters.length > SHOWN_CHARACTERS ? `${letters.slice(0, SHOWN_CHARACTERS - 1).join("")}…` : entry;
}
