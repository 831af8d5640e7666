import { showsLinks } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { LetterReader } from "#app/web/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { organiseWords } from "#app/language/organise.ts";
import type { SeenLetter } from "#app/mail/letter-list.ts";
import { rendered } from "#app/mail/rendered.ts";
import { piecesOf } from "#emails/blacked-out.ts";
import type { LetterName } from "#emails/facts.ts";
import { HOUSE_ZONE, toneOf } from "./letter-list.ts";
import { organiserFrame } from "./organiser-frame.ts";
import { langIfOther } from "#app/views/text.ts";

/**
 * One letter, as it was or will be sent, its links blacked out.
 *
 * Where its links may be used there is a button in each one's place. Looking makes no link: pressing the button makes a
 * new one, and leads to it. The links of the copy that was sent are known to nobody but its recipient.
 */
export function letterView(app: App, reader: LetterReader, address: string) {
  const { letter } = reader;
  const language = languageOf(address);
  const words = organiseWords[language].letters;
  const message = rendered(letter);
  const own = inLanguage(language, `/organise/letters/${letter.id}`);
  const canOpen = reader.mayEdit && showsLinks(app.config, letter);
  const lang = langIfOther(letter.language, language);
  return {
    frame: organiserFrame(app, address, message.subject, reader),
    trail: {
      label: words.trail,
      links: [{ href: inLanguage(language, "/organise/letters"), text: words.back }],
    },
    heading: message.subject,
    ...(lang && { lang }),
    status: { term: words.state, tone: toneOf[letter.state], words: words.states[letter.state] },
    facts: factsOf(letter, language),
    aboutEvent: aboutOf(letter, language),
    sendAgain:
      letter.state === "failed" && reader.mayEdit
        ? { action: `${own}/sending`, text: words.sendAgain }
        : null,
    sentAgain:
      new URL(address).searchParams.has("sent-again") && letter.state === "waiting" ? words.sentAgain : null,
    text: {
      heading: words.text,
      pieces: piecesOf(message.text),
      hidden: words.hidden,
      about: canOpen ? words.linksShown : words.linksHidden,
      open: canOpen ? { action: `${own}/link`, text: words.open } : null,
    },
    links: [
      { href: `/organise/letters/${letter.id}/html`, text: words.asHtml },
      { href: `/organise/letters/${letter.id}/letter.eml`, text: words.download },
    ],
    calendar: message.calendar && { heading: words.calendar, text: message.calendar.text },
  };
}

function factsOf(letter: SeenLetter, language: Language) {
  const words = organiseWords[language].letters;
  const at = (instant: string) => stamp(instant, HOUSE_ZONE, language);
  const isTriedAgain = letter.state === "waiting" && letter.attempts > 0;
  return [
    { term: words.to, detail: letter.to_address },
    { term: words.kind, detail: words.kinds[letter.letter as LetterName] },
    { term: words.when, detail: at(letter.created_at) },
    ...(letter.sent_at ? [{ term: words.sentAt, detail: at(letter.sent_at) }] : []),
    ...(letter.attempts > 0 ? [{ term: words.tried, detail: String(letter.attempts) }] : []),
    ...(isTriedAgain ? [{ term: words.nextAt, detail: at(letter.next_at) }] : []),
    ...(letter.smtp_response ? [{ term: words.answer, detail: letter.smtp_response }] : []),
  ];
}

function aboutOf({ event_slug: slug, event_title: title, event_lang }: SeenLetter, language: Language) {
  if (slug === null || title === null) return null;
  return {
    term: organiseWords[language].letters.aboutEvent,
    href: `${inLanguage(language, "/organise/letters")}?event=${encodeURIComponent(slug)}`,
    title,
    lang: langIfOther(event_lang!, language),
  };
}
