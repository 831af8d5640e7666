import { organisationsEdited, organisationsRead } from "#app/accounts/rules.ts";
import type { SignedIn } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import { organisedDates } from "#app/events/organised-dates.ts";
import { fold } from "#app/fold.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { dateLine } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { datesWords } from "#app/language/organise/dates.ts";
import { deskAround } from "./desk-form.ts";
import { langIfOther } from "#app/views/text.ts";

const LONGEST_SEARCH = 100;

/** Where an important date is, on its organiser's side; the list without one. */
export function organisedDatePath(language: Language, id = ""): string {
  return inLanguage(language, `/organise/dates${id && `/${id}`}`);
}

/** The important dates of one's organisations. */
export async function datesListView(app: App, signedIn: SignedIn, address: string) {
  const language = languageOf(address);
  const words = datesWords[language];
  const query = new URL(address).searchParams;
  const search = query.get("q")?.trim().slice(0, LONGEST_SEARCH) ?? "";
  const all = await organisedDates(app.db, organisationsRead(signedIn));
  const found = all.filter(({ label, title }) => fold(`${label} ${title}`).includes(fold(search)));
  const edited = organisationsEdited(signedIn);
  const path = organisedDatePath(language);
  return {
    ...deskAround(app, signedIn, address, { heading: words.heading, trail: words.trail }),
    lead: words.lead,
    done: query.has("removed")
      ? words.removed
      : query.has("created")
        ? words.created
        : query.has("done")
          ? words.done
          : null,
    search: { action: path, label: words.search, button: words.searchButton, defaultValue: search },
    create: edited === null || edited.length > 0 ? { href: `${path}/new`, text: words.new } : null,
    columns: [{ label: words.when }, { label: words.what, isSubject: true }, { label: words.organisation }],
    rows: found.map((one) => ({
      key: one.id,
      when: dateLine(one.falls_on, language, { weekday: false }),
      link: { href: organisedDatePath(language, one.id) },
      title: one.title,
      label: one.label,
      lang: langIfOther(one.lang, language),
      organisation: one.organisation_acronym ?? one.organisation_name,
    })),
    nothing: found.length > 0 ? null : search ? words.notFound : words.none,
    showAll: search ? { href: path, text: words.showAll } : null,
  };
}
