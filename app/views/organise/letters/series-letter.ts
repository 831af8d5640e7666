import { accountNames } from "#app/accounts/names.ts";
import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import { languages, type Language } from "#app/language/language.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { subscriptionWords } from "#app/language/subscriptions.ts";
import { textsOf } from "#app/registration/mass-letters/queries.ts";
import { textFor } from "#app/registration/mass-letters/texts.ts";
import { seriesLetterFacts } from "#app/registration/mass-letters/to-subscribers.ts";
import { subscribersOf, withOrganisation } from "#app/subscriptions/queries.ts";
import type { SeriesLetterReader } from "#app/web/series-guards.ts";
import { piecesOf } from "#emails/blacked-out.ts";
import { renderLetter } from "#emails/letters.ts";
import { HOUSE_ZONE } from "#app/views/organise/letter-list.ts";
import { organisedSeriesPath } from "#app/views/organise/organise-series.ts";
import { langIfOther } from "#app/views/text.ts";
import { minutesFor, progressView, toneOfMass } from "./mass-letter-progress.ts";
import { textParts, type TextAnswer } from "./mass-letter-text.ts";
import { nightSentences } from "./quiet-sentences.ts";
import { aroundSeriesLetter } from "./series-letters.ts";

/** Where a letter of a series is. */
export function seriesLetterPath({ series, letter }: SeriesLetterReader, language: Language): string {
  return `${organisedSeriesPath(language, series.slug)}/letters/${letter.id}`;
}

/** One letter to those who follow a series: a draft with its preview, or how far it has come. */
export async function seriesLetterView(
  app: App,
  reader: SeriesLetterReader,
  address: string,
  refusal?: string,
) {
  const { letter, account, mayEdit, series } = reader;
  const language = languageOf(address);
  const words = massLetterWords[language];
  const { desk } = subscriptionWords[language];
  const texts = await textsOf(app.db, letter.id);
  const text = textFor(texts, language);
  const isDraft = letter.approved_at === null;
  const own = seriesLetterPath(reader, language);
  const people = isDraft ? (await subscribersOf(app.db, series)).length : (letter.recipients ?? 0);
  const progress = isDraft ? null : await progressView(app, letter, mayEdit, own, address, language);
  const state = progress?.state ?? "draft";
  const names = await accountNames(app.db, [letter.changed_by, letter.approved_by]);
  const by = (id: string | null, at: string) =>
    words.draft.savedBy(names.get(id ?? "") ?? words.draft.somebody, stamp(at, HOUSE_ZONE, language));
  const heading = text?.subject ?? words.list.noSubject;
  const query = new URL(address).searchParams;
  return {
    ...aroundSeriesLetter(
      app,
      reader,
      address,
      { heading, ...(refusal && { title: words.wrongTitle(heading) }) },
      "letters",
    ),
    titleLang: text && langIfOther(text.lang, language),
    ...(refusal && { wrong: { heading: words.wrong, errors: [{ text: refusal }] } }),
    done: query.has("done")
      ? words.draft.done
      : query.has("tested")
        ? words.draft.tested(account.email)
        : null,
    state: { term: words.list.state, tone: toneOfMass[state], words: words.states[state] },
    facts: [
      { term: words.draft.to, detail: `${desk.to(people)}: ${desk.who}` },
      { term: words.draft.replies, detail: desk.replies },
      isDraft
        ? { term: words.draft.saved, detail: by(letter.changed_by, letter.changed_at) }
        : { term: words.progress.approved, detail: by(letter.approved_by, letter.approved_at!) },
    ],
    progress,
    noText: text ? null : words.draft.noText,
    onlyLooking: mayEdit ? null : words.draft.onlyLooking,
    previews: await previews(app, reader, texts, language),
    test:
      isDraft && mayEdit && text ? { action: `${own}/trial`, text: words.draft.test(account.email) } : null,
    edit:
      isDraft && mayEdit
        ? {
            send: text && people > 0 ? { href: `${own}/sending`, text: words.draft.toSending } : null,
            text: { href: `${own}/text`, text: text ? words.draft.editText : words.draft.writeText },
            discard: { href: `${own}/removal`, text: words.draft.discard },
          }
        : null,
  };
}

/** The letter in each language that it is written in. */
async function previews(
  app: App,
  { series, account }: SeriesLetterReader,
  texts: Awaited<ReturnType<typeof textsOf>>,
  language: Language,
) {
  const followed = await withOrganisation(app.db, series);
  const { draft } = massLetterWords[language];
  return languages
    .filter((one) => texts[one])
    .map((one) => {
      const nobody = { id: null, email: account.email, language: one };
      const { subject, text } = renderLetter(
        "series-letter",
        seriesLetterFacts(app, followed, texts, nobody),
        one,
      );
      return {
        heading: `${subscriptionWords[language].desk.preview} (${massLetterWords[language].text.inLanguage[one]})`,
        subject,
        lang: langIfOther(one, language),
        pieces: piecesOf(text),
        hidden: draft.hidden,
      };
    });
}

/** The form of what it says. Nothing is filled in for each: nobody's name is known. */
export async function seriesTextView(
  app: App,
  reader: SeriesLetterReader,
  address: string,
  answer?: TextAnswer,
) {
  const language = languageOf(address);
  const words = massLetterWords[language];
  const { heading, wrong, ...parts } = await textParts(
    app,
    reader.letter,
    reader.series.lang,
    address,
    answer,
  );
  return {
    ...aroundSeriesLetter(
      app,
      reader,
      address,
      { heading, ...(answer && { title: words.wrongTitle(heading) }) },
      "letters",
    ),
    lead: subscriptionWords[language].desk.textLead,
    text: { wrong, form: parts.form, theirs: parts.theirs, placeholders: null },
  };
}

/** The page that says once more how many it goes to, and only then sends it. */
export async function seriesSendingView(
  app: App,
  reader: SeriesLetterReader,
  address: string,
  refusal?: string,
) {
  const language = languageOf(address);
  const words = massLetterWords[language];
  const { desk } = subscriptionWords[language];
  const { length: people } = await subscribersOf(app.db, reader.series);
  const { organisation } = await withOrganisation(app.db, reader.series);
  const text = textFor(await textsOf(app.db, reader.letter.id), language);
  const heading = words.sending.heading(people);
  return {
    ...aroundSeriesLetter(
      app,
      reader,
      address,
      { heading, ...(refusal && { title: words.wrongTitle(heading) }) },
      "letters",
    ),
    lead: words.sending.lead(people),
    ...(refusal && { wrong: { heading: words.wrong, errors: [{ text: refusal }] } }),
    facts: [
      { term: words.list.subject, detail: text?.subject ?? words.list.noSubject },
      { term: words.draft.to, detail: desk.who },
      { term: words.draft.replies, detail: desk.replies },
    ],
    sentences: [
      desk.each,
      desk.fixed,
      ...nightSentences(organisation, app.now(), language),
      ...(app.mailer ? [words.sending.minutes(minutesFor(app, people))] : []),
    ],
    form: {
      action: new URL(address).pathname,
      people: String(people),
      version: String(reader.letter.version),
      button: words.sending.button(people),
    },
    back: { href: seriesLetterPath(reader, language), text: words.sending.back },
  };
}
