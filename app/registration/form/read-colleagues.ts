import { oneLine } from "#app/calendar/text.ts";
import { addressOf } from "./address.ts";
import { isLongerThan, MAX_CHARACTERS, written } from "./form-fields.ts";
import type { Faults, Piece } from "./read-form.ts";

/** Source: rules.md §3. */
export const MAX_COLLEAGUES = 10;

export interface Colleague {
  readonly name: string;
  /** Normalised: see `addressOf`. */
  readonly email: string;
}

/** The names of a colleague's two fields. @param row from 1 */
export function colleagueFields(row: number) {
  return { name: `colleague-${row}-name`, email: `colleague-${row}-email` } as const;
}

/** How many rows for colleagues a form came with. */
export function rowsIn(form: URLSearchParams): number {
  let rows = 0;
  for (let row = 1; row <= MAX_COLLEAGUES; row++) if (form.has(colleagueFields(row).name)) rows = row;
  return rows;
}

/**
 * The colleagues on a form, in the order written. An empty row is nobody, and a row that is half filled in wants its
 * other half. An address that stands on the form already is wrong where it stands last.
 *
 * @param own the address of the one who fills in, as it was typed
 */
export function readColleagues(form: URLSearchParams, own: string): Piece<Colleague[]> {
  const value: Colleague[] = [];
  const faults: Faults = {};
  const seen = new Set([addressIn(own)]);
  for (let row = 1; row <= MAX_COLLEAGUES; row++) {
    const fields = colleagueFields(row);
    const name = oneLine(form.get(fields.name) ?? "");
    const typed = form.get(fields.email) ?? "";
    if (!written(name) && !written(typed)) continue;

    if (!written(name)) faults[fields.name] = "their-name-missing";
    else if (isLongerThan(MAX_CHARACTERS, name)) faults[fields.name] = "name-too-long";
    const outcome = addressOf(typed);
    if ("fault" in outcome) {
      faults[fields.email] = outcome.fault === "email-missing" ? "their-email-missing" : outcome.fault;
    } else if (seen.has(outcome.address)) {
      faults[fields.email] = "address-twice";
    } else {
      seen.add(outcome.address);
      value.push({ name, email: outcome.address });
    }
  }
  return { value, faults };
}

function addressIn(typed: string): string | undefined {
  const outcome = addressOf(typed);
  return "address" in outcome ? outcome.address : undefined;
}
