import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import { languages } from "#app/language/language.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { seriesWords } from "#app/language/organise/series.ts";
import { subscriptionWords } from "#app/language/subscriptions.ts";
import { progressOfAll, seriesLettersOf } from "#app/registration/mass-letters/queries.ts";
import { subscribersOf } from "#app/subscriptions/queries.ts";
import type { SeriesReader } from "#app/web/series-guards.ts";
import { deskAround } from "#app/views/organise/desk-form.ts";
import { HOUSE_ZONE } from "#app/views/organise/letter-list.ts";
import { organisedSeriesPath } from "#app/views/organise/organise-series.ts";
import { langIfOther } from "#app/views/text.ts";
import { stateOfMass, toneOfMass } from "./mass-letter-progress.ts";

/** What stands around a page of the letters of a series. */
export function aroundSeriesLetter(
  app: App,
  reader: SeriesReader,
  address: string,
  said: { readonly heading: string; readonly title?: string },
  above: "series" | "letters",
) {
  const language = languageOf(address);
  const path = organisedSeriesPath(language, reader.series.slug);
  return deskAround(app, reader, address, {
    ...said,
    trail: seriesWords[language].trail,
    above:
      above === "series"
        ? { href: path, text: reader.series.name }
        : { href: `${path}/letters`, text: subscriptionWords[language].desk.heading },
  });
}

/** What organisers have written to those who follow a series, and how many those are. */
export async function seriesLettersView(app: App, reader: SeriesReader, address: string) {
  const language = languageOf(address);
  const { desk: words } = subscriptionWords[language];
  const { list, states, progress: sent } = massLetterWords[language];
  const letters = await seriesLettersOf(app.db, reader.series.id);
  const progress = await progressOfAll(app.db, letters);
  const { length: people } = await subscribersOf(app.db, reader.series);
  const path = `${organisedSeriesPath(language, reader.series.slug)}/letters`;
  return {
    ...aroundSeriesLetter(app, reader, address, { heading: words.heading }, "series"),
    lead: words.lead(people),
    sentences: [words.how, words.lead2],
    done: new URL(address).searchParams.has("discarded") ? list.discarded : null,
    write: reader.mayEdit ? { action: path, text: words.write } : null,
    list: words.list,
    nothing: words.none,
    example: words.example,
    columns: [{ label: list.subject, isSubject: true }, { label: list.state }, { label: list.changed }],
    rows: letters.map((letter) => {
      const lang = letter.subjects[language] ? language : languages.find((one) => letter.subjects[one]);
      const state = stateOfMass(letter, progress.get(letter.id)!);
      return {
        key: letter.id,
        link: { href: `${path}/${letter.id}` },
        subject: (lang && letter.subjects[lang]) ?? list.noSubject,
        lang: lang && langIfOther(lang, language),
        state: { tone: toneOfMass[state], words: states[state] },
        sent: letter.recipients === null ? null : sent.sent(progress.get(letter.id)!.sent, letter.recipients),
        changed: stamp(letter.approved_at ?? letter.changed_at, HOUSE_ZONE, language),
      };
    }),
  };
}
