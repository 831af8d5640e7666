import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { askedForm } from "#app/events/asked-form.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf, inLanguage } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import { languages, type Language } from "#app/language/language.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { templateWords } from "#app/language/organise/templates.ts";
import { reminderWords } from "#app/language/organise/reminders.ts";
import {
  massLettersOf,
  progressOfAll,
  type ListedMassLetter,
  type Progress,
} from "#app/registration/mass-letters/queries.ts";
import { keptSegment } from "#app/registration/mass-letters/segment.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import type { EventRow } from "#db/schema.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { lettersView } from "#app/views/organise/letter-list.ts";
import { stateOfMass, toneOfMass } from "./mass-letter-progress.ts";
import { segmentWords, subjectShown } from "./mass-letter-segment.ts";
import { langIfOther } from "#app/views/text.ts";

/** As many of the single letters as show that they are there. */
const LATEST = 10;

/** The letters of an event: what its organisers have written to many, then all single ones. */
export async function massLettersView(app: App, organiser: Organiser, address: string) {
  const language = languageOf(address);
  const words = massLetterWords[language].list;
  const event = await invitingEvent(app.db, organiser.event.id);
  const asked = await askedForm(app.db, event);
  const letters = await massLettersOf(app.db, event.id);
  const progress = await progressOfAll(app.db, letters);
  const path = deskPath(event, language, "letters");
  const all = new URL(inLanguage(language, "/organise/letters"), address);
  all.searchParams.set("event", event.slug);
  const single = await lettersView(app, organiser, all.href);

  const row = (letter: ListedMassLetter, counts: Progress) => {
    const state = stateOfMass(letter, counts);
    return {
      key: letter.id,
      link: { href: `${path}/${letter.id}` },
      ...subjectOf(letter, event, language),
      to: segmentWords(keptSegment(letter.segment), asked, event, language),
      state: { tone: toneOfMass[state], words: massLetterWords[language].states[state] },
      sent:
        letter.recipients === null
          ? null
          : massLetterWords[language].progress.sent(counts.sent, letter.recipients),
      changed: stamp(letter.approved_at ?? letter.changed_at, event.zone, language),
    };
  };
  return {
    ...eventDesk(app, organiser, address, words.heading, "letters"),
    heading: words.heading,
    done: new URL(address).searchParams.has("discarded") ? words.discarded : null,
    write: mayEdit(organiser, organiser.event.organisation_id)
      ? { href: `${path}/new`, text: words.write }
      : null,
    reminders: { href: `${path}/reminders`, text: reminderWords[language].toReminders },
    templates: { href: `${path}/templates`, text: templateWords[language].toTemplates },
    many: {
      heading: words.toMany,
      nothing: words.none,
      example: words.example,
      columns: [
        { label: words.subject, isSubject: true },
        { label: words.to },
        { label: words.state },
        { label: words.changed },
      ],
      rows: letters.map((letter) => row(letter, progress.get(letter.id)!)),
    },
    single: {
      heading: words.all,
      nothing: single.rows.length === 0 ? words.noLetters : null,
      filters: single.filters,
      search: single.search,
      columns: single.columns,
      rows: single.rows.slice(0, LATEST),
    },
  };
}

function subjectOf({ subjects }: ListedMassLetter, event: Pick<EventRow, "title">, language: Language) {
  const lang = subjects[language] ? language : languages.find((one) => subjects[one]);
  return lang
    ? { subject: subjectShown(subjects[lang]!, event, lang), lang: langIfOther(lang, language) }
    : { subject: massLetterWords[language].list.noSubject, lang: undefined };
}
