import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import type { MassLetterReader } from "#app/web/mass-letter-doors.ts";
import { askedForm } from "#app/events/asked-form.ts";
import { textsOf } from "#app/registration/mass-letters/queries.ts";
import { recipientsOf } from "#app/registration/mass-letters/recipients.ts";
import { keptSegment } from "#app/registration/mass-letters/segment.ts";
import { textFor } from "#app/registration/mass-letters/texts.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { minutesFor } from "./mass-letter-progress.ts";
import { segmentWords, subjectShown } from "./mass-letter-segment.ts";
import { nightSentences } from "./quiet-sentences.ts";

/** The page that says once more how many a letter goes to, and only then sends it. */
export async function sendingView(app: App, reader: MassLetterReader, address: string, refusal?: string) {
  const { letter } = reader;
  const language = languageOf(address);
  const words = massLetterWords[language];
  const event = await invitingEvent(app.db, letter.event_id);
  const segment = keptSegment(letter.segment);
  const { length: people } = await recipientsOf(app.db, event.id, segment);
  const text = textFor(await textsOf(app.db, letter.id), language);
  const heading = words.sending.heading(people);
  return {
    ...eventDesk(app, reader, address, refusal ? words.wrongTitle(heading) : heading, "letters"),
    heading,
    lead: words.sending.lead(people),
    wrong: { heading: words.wrong, errors: refusal ? [{ text: refusal }] : [] },
    facts: [
      {
        term: words.list.subject,
        detail: text ? subjectShown(text.subject, event, language) : words.list.noSubject,
      },
      {
        term: words.draft.to,
        detail: segmentWords(segment, await askedForm(app.db, event), event, language),
      },
      { term: words.draft.replies, detail: event.contact_email ?? words.draft.noReplies },
    ],
    sentences: [
      words.sending.each,
      words.sending.fixed,
      ...nightSentences(event, app.now(), language),
      ...(app.mailer ? [words.sending.minutes(minutesFor(app, people))] : []),
      ...(event.is_demonstration === 1 ? [words.sending.demo] : []),
    ],
    form: {
      action: new URL(address).pathname,
      people: String(people),
      version: String(letter.version),
      button: words.sending.button(people),
    },
    back: { href: `${deskPath(event, language, "letters")}/${letter.id}`, text: words.sending.back },
  };
}
