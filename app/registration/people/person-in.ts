import { plain } from "#app/fold.ts";
import type { AddressFault } from "../form/address.ts";
import { fieldsIn, unquoted } from "./fields.ts";

export type PersonFault = AddressFault | "name-missing" | "name-too-long" | "organisation-too-long";

export interface PersonWritten {
  readonly name: string;
  /** As written. */
  readonly email: string;
  readonly organisation: string | null;
}

/** An address in brackets. As long as any address can be, so that a long line costs no more than its length. */
const IN_BRACKETS = /<([^<>@]{1,255}@[^<>]{0,255})>/;
const BARE = /["'(]?(?:mailto:)?([^\s<>()[\],;:"'@]{1,255}@[^\s<>()[\],;:"']{0,255})["')]?/i;
const IN_PARENTHESES = /\s*\(([^()]*)\)/;
/** At least one letter, and nothing of an address. */
const A_NAME = /^(?=.*\p{L})[^@<>]*$/u;

/** Name, address and organisation of one person, as people and mail programs write them; or what is missing. */
export function personIn(entry: string): PersonWritten | { readonly fault: PersonFault } {
  const brackets = IN_BRACKETS.exec(entry);
  if (brackets) {
    const [found, address] = brackets;
    const before = fieldsIn(entry.slice(0, brackets.index));
    const after = fieldsIn(entry.slice(brackets.index + found.length));
    return named([...before, ...after], address!.replace(/^\s*mailto:/i, ""), before.length);
  }
  const bare = BARE.exec(entry);
  if (!bare) return { fault: "email-no-at" };
  const [found, address] = bare;
  return named(fieldsIn(entry.replace(found, entry.includes(";") ? ";" : ",")), address!, 0);
}

/**
 * @param fields what is written beside the address, in order
 * @param beforeBrackets how many of them stand before the brackets around it
 */
function named(
  fields: readonly string[],
  email: string,
  beforeBrackets: number,
): PersonWritten | { readonly fault: PersonFault } {
  const [, aside] = IN_PARENTHESES.exec(fields.join(" ")) ?? [];
  const [first, second, third] = fields.map((field) => unquoted(field.replace(IN_PARENTHESES, "")));
  if (first === undefined || !A_NAME.test(first)) return { fault: "name-missing" };

  if (first.includes(",")) return { name: turned(first), email, organisation: second ?? aside ?? null };
  const isTurned = second !== undefined && isGivenName(second, first, email, beforeBrackets > 1);
  if (isTurned) return { name: `${second} ${first}`, email, organisation: third ?? aside ?? null };
  // Three beside the address: given name and surname in columns of their own.
  if (third !== undefined) return { name: `${first} ${second}`, email, organisation: third };
  return { name: first, email, organisation: second ?? aside ?? null };
}

/** «Nordmann, Kari» as one says it. */
function turned(name: string): string {
  const [surname, ...given] = name.split(",").map((part) => part.trim());
  return [...given, surname].filter(Boolean).join(" ");
}

/**
 * Whether what follows a name is the given name that belongs to it, and no organisation: the address begins with it, or
 * a mail program wrote one word before it.
 */
function isGivenName(second: string, first: string, email: string, isFromMailProgram: boolean): boolean {
  if (beginsWith(email, first)) return false;
  return beginsWith(email, second) || (isFromMailProgram && !first.includes(" "));
}

function beginsWith(email: string, name: string): boolean {
  return plain(email).startsWith(plain(name).split(" ")[0]!);
}
