import { endOf } from "#app/events/rules.ts";
import { addDays, dateOf, isLocalDate, lastDayBefore } from "#app/time.ts";
import type { EventRow, Instant, LocalDate } from "#db/schema.ts";
import { addressOf, type AddressFault } from "../form/address.ts";
import type { OrganisationAtEvent } from "./organisations-of-event.ts";
import { domainOf } from "./organisations.ts";

/** The field with the contact of an organisation, in the form by which organisations are asked. */
export const contactField = (key: string) => `contact-${key}`;
export const UNTIL_FIELD = "until";

/** How long an organisation usually has. */
const USUAL_DAYS = 7;
/** Where nobody knows when the event is. */
const MOST_DAYS = 90;

/** The days on which an organisation can be asked to have answered, and the one that is suggested. */
export interface AnswerDays {
  readonly first: LocalDate;
  readonly usual: LocalDate;
  readonly last: LocalDate;
}

type Timed = Parameters<typeof endOf>[0] & Pick<EventRow, "starts_on">;

export function answerDays(event: Timed, now: Instant): AnswerDays {
  const first = dateOf(now, event.zone);
  const end = endOf(event);
  const last = end === null ? addDays(first, MOST_DAYS) : lastDayBefore(end, event.zone);
  const week = addDays(first, USUAL_DAYS);
  const eve = event.starts_on === null ? week : addDays(event.starts_on, -1);
  const usual = eve < week ? eve : week;
  return { first, usual: usual < first ? first : usual, last: last < first ? first : last };
}

/** Whom to ask, and until when; or what is wrong with which field. */
export interface ReadQuestion {
  readonly contacts: readonly { readonly key: string; readonly email: string }[];
  readonly until: LocalDate;
  readonly faults: Readonly<Record<string, AddressFault | "not-their-contact" | "nobody" | "bad-date">>;
}

export function readQuestion(
  form: URLSearchParams,
  organisations: readonly Pick<OrganisationAtEvent, "key">[],
  days: AnswerDays,
): ReadQuestion {
  const faults: Record<string, ReadQuestion["faults"][string]> = {};
  const contacts: { key: string; email: string }[] = [];
  for (const { key } of organisations) {
    const field = contactField(key);
    const typed = (form.get(field) ?? "").trim();
    if (typed === "") continue;
    const read = addressOf(typed);
    if ("fault" in read) faults[field] = read.fault;
    else if (domainOf(read.address) !== key) faults[field] = "not-their-contact";
    else contacts.push({ key, email: read.address });
  }
  const [first] = organisations;
  const isEmpty = contacts.length === 0 && Object.keys(faults).length === 0;
  if (isEmpty && first) faults[contactField(first.key)] = "nobody";
  const until = form.get(UNTIL_FIELD) ?? "";
  if (!isLocalDate(until) || until < days.first || until > days.last) faults[UNTIL_FIELD] = "bad-date";
  return { contacts, until, faults };
}
