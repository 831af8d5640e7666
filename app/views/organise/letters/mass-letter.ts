import { accountNames } from "#app/accounts/names.ts";
import type { App } from "#app/app.ts";
import { askedForm } from "#app/events/asked-form.ts";
import { languageOf } from "#app/language/address.ts";
import { listOf } from "#app/language/counts.ts";
import { stamp } from "#app/language/dates.ts";
import { languages, type Language } from "#app/language/language.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import type { MassLetterReader } from "#app/web/mass-letter-doors.ts";
import { textsOf } from "#app/registration/mass-letters/queries.ts";
import { recipientsOf } from "#app/registration/mass-letters/recipients.ts";
import { keptSegment } from "#app/registration/mass-letters/segment.ts";
import { textFor } from "#app/registration/mass-letters/texts.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { piecesOf } from "#emails/blacked-out.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { previewOf, previewWishIn, type Preview, type PreviewWish } from "./mass-letter-preview.ts";
import { progressView, toneOfMass } from "./mass-letter-progress.ts";
import { segmentWords, subjectShown } from "./mass-letter-segment.ts";
import { langIfOther } from "#app/views/text.ts";

/** One letter to many: a draft with its preview, or how far it has come. */
export async function massLetterView(app: App, reader: MassLetterReader, address: string, refusal?: string) {
  const { letter, account, mayEdit } = reader;
  const language = languageOf(address);
  const words = massLetterWords[language];
  const event = await invitingEvent(app.db, letter.event_id);
  const texts = await textsOf(app.db, letter.id);
  const segment = keptSegment(letter.segment);
  const isDraft = letter.approved_at === null;
  const people = isDraft ? (await recipientsOf(app.db, event.id, segment)).length : (letter.recipients ?? 0);
  const own = `${deskPath(event, language, "letters")}/${letter.id}`;
  const names = await accountNames(app.db, [letter.changed_by, letter.approved_by]);
  const text = textFor(texts, language);
  const heading = text ? subjectShown(text.subject, event, language) : words.list.noSubject;
  const wish = previewWishIn(address);
  const preview = await previewOf(app, letter, texts, wish);
  const progress = isDraft ? null : await progressView(app, letter, mayEdit, own, address, language);
  const state = progress?.state ?? "draft";
  const query = new URL(address).searchParams;
  const by = (id: string | null, at: string) =>
    words.draft.savedBy(names.get(id ?? "") ?? words.draft.somebody, stamp(at, event.zone, language));
  return {
    ...eventDesk(app, reader, address, refusal ? words.wrongTitle(heading) : heading, "letters"),
    heading,
    headingLang: text && langIfOther(text.lang, language),
    wrong: { heading: words.wrong, errors: refusal ? [{ text: refusal }] : [] },
    done: query.has("done")
      ? words.draft.done
      : query.has("tested")
        ? words.draft.tested(account.email)
        : null,
    state: { term: words.list.state, tone: toneOfMass[state], words: words.states[state] },
    facts: [
      {
        term: words.draft.to,
        detail: `${words.who.count(people)}: ${segmentWords(segment, await askedForm(app.db, event), event, language)}`,
      },
      { term: words.draft.replies, detail: event.contact_email ?? words.draft.noReplies },
      ...(text ? [{ term: words.draft.languages, detail: languagesIn(texts, language) }] : []),
      isDraft
        ? { term: words.draft.saved, detail: by(letter.changed_by, letter.changed_at) }
        : { term: words.progress.approved, detail: by(letter.approved_by, letter.approved_at!) },
    ],
    progress,
    preview: preview && previewView(preview, wish, own, isDraft, language),
    noText: text ? null : words.draft.noText,
    onlyLooking: mayEdit ? null : words.draft.onlyLooking,
    edit:
      isDraft && mayEdit
        ? {
            test: text && preview ? testForm(preview, own, account.email, language) : null,
            send: text && people > 0 ? { href: `${own}/sending`, text: words.draft.toSending } : null,
            text: { href: `${own}/text`, text: text ? words.draft.editText : words.draft.writeText },
            who: { href: `${own}/recipients`, text: words.draft.editWho },
            discard: { href: `${own}/removal`, text: words.draft.discard },
          }
        : null,
  };
}

function languagesIn(texts: object, language: Language): string {
  const { inLanguage } = massLetterWords[language].text;
  return listOf(
    languages.filter((one) => one in texts).map((one) => inLanguage[one]),
    language,
  );
}

function testForm({ number }: Preview, own: string, email: string, language: Language) {
  return {
    action: `${own}/trial`,
    text: massLetterWords[language].draft.test(email),
    to: String(number),
  };
}

function previewView(
  { recipient, number, people, message, lang }: Preview,
  { search }: PreviewWish,
  own: string,
  isDraft: boolean,
  language: Language,
) {
  const { draft: words, progress } = massLetterWords[language];
  const { states } = peopleWords[language];
  const isFound = search === "" || `${recipient.name}\n${recipient.email}`.toLowerCase().includes(search);
  return {
    heading: isDraft ? words.preview : progress.text,
    about: words.previewFor(recipient.name, states[recipient.status].toLowerCase()),
    notFound: isDraft && !isFound ? words.notFound : null,
    subject: message.subject,
    lang: langIfOther(lang, language),
    pieces: piecesOf(message.text),
    hidden: words.hidden,
    linksHidden: words.linksHidden,
    asHtml: {
      href: `/organise/events/${own.split("/events/")[1]}/preview?to=${number}`,
      text: words.asHtml,
    },
    find: isDraft ? { action: own, label: words.find, button: words.findButton } : null,
    pager:
      isDraft && people > 1
        ? {
            label: words.pages,
            position: words.position(number, people),
            ...(number > 1 && { previous: { href: `${own}?to=${number - 1}`, text: words.previous } }),
            ...(number < people && { next: { href: `${own}?to=${number + 1}`, text: words.next } }),
          }
        : null,
  };
}
