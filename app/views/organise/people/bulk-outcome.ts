import type { Language } from "#app/language/language.ts";
import { bulkWords } from "#app/language/organise/bulk.ts";
import type { Report } from "#app/registration/people/bulk.ts";
import { BULK_ACTS, type BulkAct } from "#app/registration/people/bulk-outlook.ts";

/** The list, which says how many were decided of. */
export function donePath(path: string, act: BulkAct, reports: readonly Report[]): string {
  const done = reports.filter(({ did }) => did === "done").length;
  return done === 0 ? path : `${path}?did=${act}&people=${done}`;
}

/** What was decided of several, as the address of the list says it. */
export function doneSentences(address: string, language: Language): string[] {
  const query = new URL(address).searchParams;
  const act = BULK_ACTS.find((one) => one === query.get("did"));
  const count = Number(query.get("people"));
  const isCount = Number.isInteger(count) && count > 0 && count < 10_000;
  return act && isCount ? [bulkWords[language].done[act](count)] : [];
}
