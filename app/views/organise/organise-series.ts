import { organisationsEdited, organisationsRead } from "#app/accounts/rules.ts";
import type { SignedIn } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import { organisedSeries } from "#app/events/organised-series.ts";
import { fold } from "#app/fold.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { dateLine } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { seriesWords } from "#app/language/organise/series.ts";
import { dateOf } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import { deskAround } from "./desk-form.ts";
import { HOUSE_ZONE } from "./letter-list.ts";
import { langIfOther } from "#app/views/text.ts";

const LONGEST_SEARCH = 100;

/** Where a series is, on its organiser's side; the list without one. */
export function organisedSeriesPath(language: Language, slug = ""): string {
  return inLanguage(language, `/organise/series${slug && `/${slug}`}`);
}

/** The series of one's organisations. */
export async function seriesListView(app: App, signedIn: SignedIn, address: string, now: Instant) {
  const language = languageOf(address);
  const words = seriesWords[language];
  const search = new URL(address).searchParams.get("q")?.trim().slice(0, LONGEST_SEARCH) ?? "";
  const all = await organisedSeries(app.db, organisationsRead(signedIn), dateOf(now, HOUSE_ZONE));
  const found = all.filter(({ name }) => fold(name).includes(fold(search)));
  const edited = organisationsEdited(signedIn);
  const path = organisedSeriesPath(language);
  return {
    ...deskAround(app, signedIn, address, { heading: words.heading, trail: words.trail }),
    lead: words.lead,
    search: { action: path, label: words.search, button: words.searchButton, defaultValue: search },
    create: edited === null || edited.length > 0 ? { href: `${path}/new`, text: words.new } : null,
    columns: [
      { label: words.name, isSubject: true },
      { label: words.organisation },
      { label: words.meetings, isNumber: true },
      { label: words.next },
    ],
    rows: found.map((one) => ({
      key: one.id,
      link: { href: organisedSeriesPath(language, one.slug) },
      name: one.name,
      lang: langIfOther(one.lang, language),
      organisation: one.organisation_acronym ?? one.organisation_name,
      meetings: String(one.meetings),
      next: one.next_on === null ? words.nobody : dateLine(one.next_on, language, { weekday: false }),
    })),
    nothing: found.length > 0 ? null : search ? words.notFound : words.none,
    showAll: search ? { href: path, text: words.showAll } : null,
  };
}
