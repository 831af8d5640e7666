import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import { numberOf } from "#app/language/counts.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { aftermathWords } from "#app/language/organise/aftermath.ts";
import { aftermathOf, refuseAftermath } from "#app/materials/aftermath/approve-aftermath.ts";
import { copiesByState } from "#app/mail/copies-by-state.ts";
import { ATTENDANCES, countReaders, type Attendance } from "#app/materials/aftermath/readers.ts";
import { whatIsOut } from "#app/materials/aftermath/what-is-out.ts";
import { aftermathFacts } from "#app/materials/aftermath/write-aftermath.ts";
import { Refusal } from "#app/refusal.ts";
import { invitingEvent, type InvitingEvent } from "#app/registration/queries.ts";
import { keptTextsFor, type KeptTexts } from "#app/registration/templates/standing.ts";
import type { Organiser } from "#app/web/guards.ts";
import type { AftermathLetterRow } from "#db/schema.ts";
import { piecesOf } from "#emails/blacked-out.ts";
import type { OutInLetter } from "#emails/facts.ts";
import { renderLetter } from "#emails/letters.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";

/** The letter that all is out: who gets it, what it says to each, and then that it goes, once. */
export async function aftermathView(app: App, organiser: Organiser, address: string, refused?: string) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = aftermathWords[language];
  const [counts, out, sent, inviting] = await Promise.all([
    countReaders(app.db, event.id),
    whatIsOut(app.db, event.id),
    aftermathOf(app.db, event.id),
    invitingEvent(app.db, event.id),
  ]);
  const kept = await keptTextsFor(app.db, event, "aftermath");
  const path = deskPath(event, language, "after");
  const people = counts.came + counts.absent + counts.unknown;
  const groups = ATTENDANCES.filter((one) => counts[one] > 0);
  const notDue = sent ? null : whyNot(() => refuseAftermath(inviting, out, app.now()), language);
  const isReady = !sent && notDue === null && people > 0;
  return {
    ...eventDesk(app, organiser, address, refused ? words.wrongTitle(words.heading) : words.heading, "after"),
    ...(refused && { wrong: { heading: words.wrong, errors: [{ text: refused }] } }),
    heading: words.heading,
    lead: words.lead,
    done: new URL(address).searchParams.has("done") ? words.done : null,
    sent: sent ? await sentSentences(app, event, sent, language) : [],
    notDue: notDue && { heading: words.notDue, sentence: notDue },
    nobody: people === 0 && !sent ? words.nobody : null,
    who:
      people === 0
        ? null
        : {
            caption: words.who,
            columns: [
              { label: words.reader, isSubject: true },
              { label: words.howMany, isNumber: true },
            ],
            rows: [
              ...groups.map((one) => ({
                key: one,
                text: words.readers[one],
                count: numberOf(counts[one], language),
              })),
              ...(groups.length > 1
                ? [{ key: "all", text: words.all, count: numberOf(people, language) }]
                : []),
            ],
            about: words.never,
          },
    unknown:
      counts.unknown > 0 && !sent
        ? { sentence: words.isUnknown, link: { href: `${path}/attendance`, text: words.toAttendance } }
        : null,
    letters: isReady ? groups.map((one) => letterTo(app, inviting, kept, out, one, language)) : [],
    lettersHeading: words.letter,
    sentences: [words.language, words.once, ...(event.is_demonstration === 1 ? [words.demo] : [])],
    form:
      isReady && mayEdit(organiser, event.organisation_id)
        ? { action: `${path}/letter`, people: String(people), button: words.send(people) }
        : null,
    ways: {
      label: words.ways,
      links: [{ href: deskPath(event, language, "letters"), text: words.toOwn }],
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

/** As one of them would get it, in the organiser's own language. */
function letterTo(
  app: App,
  event: InvitingEvent,
  kept: KeptTexts,
  out: OutInLetter,
  to: Attendance,
  language: Language,
) {
  const words = aftermathWords[language];
  const nobody = { name: "", email: "", kind: "physical", status: "confirmed", language } as const;
  const facts = aftermathFacts(app, event, kept, out, to, nobody);
  const { subject, text } = renderLetter("aftermath", facts, language);
  return {
    key: to,
    heading: words.letterTo[to],
    subject: `${words.subject}: ${subject}`,
    text: { pieces: piecesOf(text), hidden: words.hidden },
  };
}

async function sentSentences(
  app: App,
  event: Organiser["event"],
  { started_at, done_at }: AftermathLetterRow,
  language: Language,
): Promise<string[]> {
  const words = aftermathWords[language];
  const at = stamp(started_at, event.zone, language);
  const { waiting, sent, failed } = await copiesByState(app.db, event.id, "aftermath");
  return [
    done_at === null ? words.begunAt(at) : words.sentAt(at),
    ...(waiting > 0 ? [words.copies.waiting(waiting)] : []),
    ...(sent > 0 ? [words.copies.sent(sent)] : []),
    ...(failed > 0 ? [words.copies.failed(failed)] : []),
  ];
}
