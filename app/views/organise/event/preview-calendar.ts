import { knownWhen, spansNights } from "#app/calendar/known-when.ts";
import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { previewWords } from "#app/language/organise/preview.ts";
import { whenSentence } from "#app/language/when.ts";
import { description } from "#emails/calendar-part.ts";
import { calendarLocation } from "#emails/event-lines.ts";
import { eventDesk } from "./event-desk.ts";
import { previewLetter, previewWish } from "./preview-letter.ts";
import { publicationPath } from "./publication-path.ts";
import { langIfOther } from "#app/views/text.ts";

/** What the calendar of one who registers will show. */
export async function previewCalendarView(app: App, organiser: Organiser, address: string) {
  const language = languageOf(address);
  const words = previewWords[language].calendar;
  const { event, facts, message } = await previewLetter(app, organiser.event.id, previewWish(address));
  const when = knownWhen(facts.event.when);
  const desk = eventDesk(app, organiser, address, words.heading, "publication");
  if (!message.calendar || !when)
    return { ...desk, heading: words.heading, lead: words.nothing, entry: null };
  const lang = langIfOther(event.lang, language);
  return {
    ...desk,
    heading: words.heading,
    lead: words.lead,
    entry: {
      facts: [
        { term: words.title, sentences: [{ text: event.title, ...(lang && { lang }) }] },
        { term: words.when, sentences: [`${whenSentence(when, language)}.`] },
        { term: words.where, sentences: [calendarLocation(facts, language) ?? words.noPlace] },
        { term: words.description, sentences: description(facts, language).split("\n") },
        { term: words.organiser, sentences: [`${facts.sender.name} <${facts.sender.address}>`] },
        { term: words.busy, sentences: [spansNights(when) ? words.isFree : words.isBusy] },
      ],
      reply: words.reply,
      download: {
        href: `${publicationPath(event, "nb", "preview/calendar.ics")}?language=${language}`,
        text: words.download,
      },
      raw: { heading: words.raw, text: message.calendar.text },
    },
  };
}
