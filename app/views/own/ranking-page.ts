import type { App } from "#app/app.ts";
import { whenOf } from "#app/events/when.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { dateLine, stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { rankingPageWords } from "#app/language/ranking-page.ts";
import { whenSentence } from "#app/language/when.ts";
import type { OpenRanking } from "#app/registration/prioritise/give-ranking.ts";
import { placeField } from "#app/registration/prioritise/read-ranking.ts";
import { lastDayBefore } from "#app/time.ts";
import { frameFor } from "#app/views/frame.ts";
import { langIfOther } from "#app/views/text.ts";

/** A form that came back: what was typed, and at whose numbers something is wrong. */
export interface WrongRanking {
  readonly typed: URLSearchParams;
  readonly faults: readonly string[];
}

/** An organisation's own people by the link in its letter, to be put in order. */
export function rankingPageView(
  app: App,
  token: string,
  { ranking, event, people }: OpenRanking,
  address: string,
  wrong: WrongRanking | null = null,
) {
  const language = languageOf(address);
  const words = rankingPageWords[language];
  const heading = words.heading(ranking.organisation);
  const lastDay = lastDayBefore(ranking.expires_at, event.zone);
  const rows = people.map(({ id, name }, index) => {
    const field = placeField(id);
    return {
      id,
      name,
      field,
      label: words.place(name),
      value: wrong?.typed.get(field) ?? String(index + 1),
      error: wrong?.faults.includes(id) ? words.wrongPlace(people.length, name) : undefined,
      up: index > 0 ? words.up(name) : null,
      down: index < people.length - 1 ? words.down(name) : null,
    };
  });
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: wrong ? words.wrongTitle(words.title) : words.title,
      isPrivate: true,
    }),
    heading,
    event: {
      href: inLanguage(language, `/events/${event.slug}`),
      title: event.title,
      lang: langIfOther(event.lang, language),
    },
    when: whenSentence(whenOf(event), language),
    wrong: {
      heading: words.wrong,
      errors: rows.flatMap(({ field, error }) => (error ? [{ name: field, text: error }] : [])),
    },
    done: new URL(address).searchParams.has("saved") ? words.saved : null,
    sentences: [
      people.length > 0 ? words.asked(people.length, ranking.organisation) : words.nobody,
      words.until(dateLine(lastDay, language, { capital: false })),
      ranking.given_at ? words.given(stamp(ranking.given_at, event.zone, language)) : words.notYet,
    ],
    form:
      people.length > 0
        ? {
            action: inLanguage(language, `/rankings/${token}`),
            label: words.list,
            how: words.how,
            rows,
            digits: String(people.length).length,
            save: words.save,
          }
        : null,
    about: [
      { heading: words.next, sentences: [words.nextText] },
      { heading: words.privacy, sentences: [words.privacyText, words.deleted] },
    ],
  };
}

/** Where an answer counts no longer. Names nobody. */
export function rankingOverView(app: App, address: string) {
  const language: Language = languageOf(address);
  const { heading, text, events } = rankingPageWords[language].over;
  return {
    frame: frameFor(app.config.publicUrl, address, { title: heading, isPrivate: true }),
    over: { heading, text, link: { href: inLanguage(language, "/events"), text: events } },
  };
}
export type RankingView = ReturnType<typeof rankingPageView> | ReturnType<typeof rankingOverView>;
