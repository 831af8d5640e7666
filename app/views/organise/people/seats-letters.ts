import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { seatsWords } from "#app/language/organise/seats.ts";
import { lastCarriedOut, type CarriedOut } from "#app/registration/prioritise/letters-of-plan.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";

/** How often the page is fetched anew while letters go out, in seconds. */
const REFRESH_SECONDS = 5;

/** How far the letters have come by which people hear of their seats. */
export async function seatsLettersView(app: App, organiser: Organiser, address: string) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = seatsWords[language].sent;
  const last = await lastCarriedOut(app.db, event.id);
  const path = `${deskPath(event, language, "people")}/seats`;
  const asked = new URL(address).searchParams;
  const progress = last ? progressOf(last, language) : null;
  const refreshes = progress !== null && !progress.isOver && !asked.has("still");
  return {
    ...eventDesk(app, organiser, address, words.heading, "people"),
    heading: words.heading,
    done: last && asked.has("done") ? words.done : null,
    none: last ? null : { sentence: words.none, link: { href: path, text: seatsWords[language].heading } },
    at: last ? words.at(stamp(last.at, event.zone, language)) : null,
    counts: last
      ? (["seat", "waitlist", "declined"] as const).map((one) => ({
          term: seatsWords[language].plan[one],
          count: String(last.counts[one]),
        }))
      : [],
    progress,
    refreshSeconds: refreshes ? REFRESH_SECONDS : null,
    refresh: refreshes
      ? { sentence: words.refreshes, link: { href: `${path}/letters?still`, text: words.stop } }
      : progress && !progress.isOver
        ? { sentence: null, link: { href: `${path}/letters?still`, text: words.again } }
        : null,
    links: last ? linksOf(last, event.slug, language) : [],
  };
}

function progressOf({ letters }: CarriedOut, language: Language) {
  const words = seatsWords[language].sent;
  const { sent, failed, expired, waiting, sending } = letters;
  const total = sent + failed + expired + waiting + sending;
  return {
    label: words.label,
    sent,
    total,
    isOver: waiting + sending === 0,
    sentences: [
      total === 0 ? words.nothing : sent === total ? words.all(total) : words.of(sent, total),
      ...(failed > 0 ? [words.failed(failed)] : []),
      ...(expired > 0 ? [words.expired(expired)] : []),
    ],
  };
}

function linksOf({ letters }: CarriedOut, slug: string, language: Language) {
  const words = seatsWords[language].sent;
  const all = inLanguage(language, `/organise/letters?event=${slug}`);
  return [
    ...(letters.failed > 0 ? [{ href: `${all}&state=failed`, text: words.toFailed }] : []),
    { href: all, text: words.toLetters },
  ];
}
