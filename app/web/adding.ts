import { askedForm } from "#app/events/asked-form.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import type { App } from "#app/app.ts";
import type { Organiser } from "./guards.ts";
import { refusalOf, statusOf } from "./http.ts";
import { languageOf } from "#app/language/address.ts";
import { faultSentence } from "#app/language/faults.ts";
import type { Language } from "#app/language/language.ts";
import { addingWords } from "#app/language/organise/adding.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { addByHand, type Added } from "#app/registration/people/add-by-hand.ts";
import { readOne } from "#app/registration/people/read-one.ts";
import { readTerms } from "#app/registration/people/read-terms.ts";
import type { Faults } from "#app/registration/form/read-form.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { addedPath, languageOfLetters } from "#app/views/organise/people/adding-outcome.ts";
import { peoplePath } from "#app/views/organise/people/people-list.ts";

/** Where an added person leads to; or what is wrong, as a sentence at each field. */
export type AddingOutcome =
  { readonly to: string } | { readonly faults: Record<string, string>; readonly status: number };

/** Adds the one person whom an organiser has typed in. */
export async function addOne(
  app: App,
  { event, account }: Organiser,
  address: string,
  typed: URLSearchParams,
): Promise<AddingOutcome> {
  const language = languageOf(address);
  const { terms: words } = addingWords[language];
  const asked = await askedForm(app.db, await invitingEvent(app.db, event.id));
  const kinds = (await seatsByEvent(app.db, [event.id])).get(event.id)!.map(({ kind }) => kind);
  const read = readOne(typed, asked);
  const terms = readTerms(typed, kinds);
  if (!read.ok || "fault" in terms) {
    const faults = { ...(read.ok ? {} : sentencesOf(read.faults, language)) };
    return { faults: { ...faults, ...("fault" in terms && { [terms.fault]: words.tooLong }) }, status: 400 };
  }
  const decision = { ...terms, accountId: account.id, language: languageOfLetters(event) };
  const outcome = await addByHand(app, event.id, [read.value], decision).catch(refusalOf);
  if (outcome instanceof Refusal) {
    return { faults: { name: organiserRefusal(outcome, language) }, status: statusOf[outcome.code] };
  }
  const fault = refusedOne(outcome[0]!, language);
  return fault ? { faults: fault, status: 409 } : { to: addedPath(peoplePath(event, language), outcome) };
}

function sentencesOf(faults: Faults, language: Language): Record<string, string> {
  const own: Partial<Record<string, string>> = addingWords[language].faults;
  return Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [field, own[fault!] ?? faultSentence(fault!, language)]),
  );
}

function refusedOne({ got }: Added, language: Language): Record<string, string> | null {
  const words = addingWords[language];
  if (got === "known") return { email: words.known };
  if (got === "event-full") return { override: words.full };
  return got === "line-skipped-without-reason" ? { override: words.skips } : null;
}
