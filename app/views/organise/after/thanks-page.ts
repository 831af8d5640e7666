import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { aftermathWords } from "#app/language/organise/aftermath.ts";
import { speakersWords } from "#app/language/organise/speakers.ts";
import { thanksWords } from "#app/language/organise/thanks.ts";
import { Refusal } from "#app/refusal.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { thanksFacts } from "#app/speakers/thanks-facts.ts";
import { refuseThanks, toThank, type ToThank } from "#app/speakers/thank-speakers.ts";
import { titleOf } from "#app/speakers/turns.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { langIfOther } from "#app/views/text.ts";
import type { Organiser } from "#app/web/guards.ts";
import { piecesOf } from "#emails/blacked-out.ts";
import { renderLetter } from "#emails/letters.ts";

/** The letter that thanks those who have spoken: who gets it, what it says, a test, and the button that sends it. */
export async function thanksView(app: App, organiser: Organiser, address: string, refused?: string) {
  const { event, account } = organiser;
  const language = languageOf(address);
  const words = thanksWords[language];
  const { wrong, ...common } = aftermathWords[language];
  const query = new URL(address).searchParams;
  const [all, inviting] = await Promise.all([toThank(app.db, event.id), invitingEvent(app.db, event.id)]);
  const path = `${deskPath(event, language, "after")}/speakers`;
  const notDue = whyNot(() => refuseThanks(inviting, app.now()), language);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const [first] = all;
  const facts = first && (await thanksFacts(app, inviting, first, language));
  const letter = facts ? renderLetter("speaker-thanked", facts, language) : null;
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      refused ? common.wrongTitle(words.heading) : words.heading,
      "after",
    ),
    ...(refused && { wrong: { heading: wrong, errors: [{ text: refused }] } }),
    heading: words.heading,
    lead: words.lead,
    done: query.has("done") ? words.done : query.has("tested") ? words.tested(account.email) : null,
    notDue: notDue && { heading: words.notDue, sentence: notDue },
    nobody: all.length === 0 && !query.has("done") ? words.nobody : null,
    who: {
      caption: words.who,
      columns: [
        { label: words.person, isSubject: true },
        { label: words.turn },
        { label: words.listeners, isNumber: true },
        { label: words.out },
      ],
      rows: all.map((one) => rowOf(one, language)),
    },
    counts: all.some(({ after }) => after.listeners === null)
      ? { sentence: words.counts, link: { href: `${path.slice(0, -9)}/counts`, text: words.toCounts } }
      : null,
    letter: letter && {
      heading: words.letter,
      subject: `${common.subject}: ${letter.subject}`,
      text: { pieces: piecesOf(letter.text), hidden: common.hidden },
    },
    sentences: [words.each, words.once, ...(event.is_demonstration === 1 ? [common.demo] : [])],
    form:
      isTheirs && notDue === null && all.length > 0
        ? { action: path, people: String(all.length), button: words.send(all.length) }
        : null,
    trial: isTheirs && all.length > 0 ? { action: `${path}/trial`, button: words.trial } : null,
    ways: {
      label: common.ways,
      links: [{ href: deskPath(event, language, "speakers"), text: words.toSpeakers }],
    },
  };
}

function whyNot(refuse: () => void, language: Language): string | null {
  try {
    refuse();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return organiserRefusal(error, language);
    throw error;
  }
}

function rowOf({ speaker, invitation, after }: ToThank, language: Language) {
  const { outs } = thanksWords[language];
  const { title, lang } = titleOf(speaker.turn);
  const out = [
    ...(after.recordings.length > 0 ? [outs.recordings] : []),
    ...(after.slides.length > 0 ? [outs.slides] : []),
  ];
  return {
    key: invitation.id,
    name: invitation.name ?? invitation.email,
    under: speakersWords[language].parts[invitation.part],
    title,
    lang: langIfOther(lang, language),
    listeners: after.listeners ?? "–",
    out: out.join(", ") || outs.none,
  };
}
