import { askedForm } from "./events/asked-form.ts";
import { seatsByEvent } from "./events/lists.ts";
import type { App } from "./app.ts";
import type { Organiser } from "./guards.ts";
import { refusalOf, statusOf } from "./http.ts";
import { languageOf } from "./language/address.ts";
import { faultSentence } from "./language/faults.ts";
import type { Language } from "./language/language.ts";
import { addingWords } from "./language/organise/adding.ts";
import { organiserRefusal } from "./language/organiser-refusals.ts";
import { Refusal } from "./refusal.ts";
import { addByHand, type Added } from "./registration/people/add-by-hand.ts";
import { readOne } from "./registration/people/read-one.ts";
import { readTerms } from "./registration/people/read-terms.ts";
import type { Faults } from "./registration/form/read-form.ts";
import { invitingEvent } from "./registration/queries.ts";
import { addedPath, languageOfLetters } from "./views/adding-outcome.ts";
import { peoplePath } from "./views/people-list.ts";

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
