import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { isHeld } from "#app/events/rules.ts";
import { languageOf } from "#app/language/address.ts";
import { numberOf } from "#app/language/counts.ts";
import { atClock, deadlineWords } from "#app/language/dates.ts";
import { sentenceStart } from "#app/language/days-and-months.ts";
import type { Language } from "#app/language/language.ts";
import { reminderWords } from "#app/language/organise/reminders.ts";
import { invitingEvent, type InvitingEvent } from "#app/registration/queries.ts";
import { reminderFacts } from "#app/registration/reminders/letters.ts";
import { outlookOf, type ReminderOutlook } from "#app/registration/reminders/outlook.ts";
import { typedRules } from "#app/registration/reminders/read-rules.ts";
import { rulesOf } from "#app/registration/reminders/rules-of.ts";
import type { ReminderRules } from "#app/registration/reminders/rules.ts";
import type { Instant, SeatKind } from "#db/schema.ts";
import { piecesOf } from "#emails/blacked-out.ts";
import { renderLetter } from "#emails/letters.ts";
import type { StatusTone } from "#app/components/status-chip.tsx";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import type { Organiser } from "#app/web/guards.ts";
import { errorsOf, reminderGroups, type RefusedReminders } from "./reminder-fields.ts";

/** The reminders of an event: when each goes out and to how many, which have gone, what they say; and their form. */
export async function remindersView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedReminders | null = null,
) {
  const language = languageOf(address);
  const words = reminderWords[language];
  const event = await invitingEvent(app.db, organiser.event.id);
  const { rules, version } = await rulesOf(app.db, event.id);
  const outlook = await outlookOf(app, event, rules);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const path = deskPath(event, language, "letters");
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      refused ? words.wrongTitle(words.heading) : words.heading,
      "letters",
    ),
    heading: words.heading,
    lead: words.lead,
    wrong: { heading: words.wrong, errors: refused ? errorsOf(refused, language) : [] },
    done: new URL(address).searchParams.has("done") ? words.done : null,
    resting: restingSentence(event, app.now(), language),
    overview: {
      heading: words.overview,
      columns: [
        { label: words.reminder, isSubject: true },
        { label: words.goesOut },
        { label: words.to, isNumber: true },
        { label: words.state },
      ],
      rows: outlook.map((one) => rowOf(one, rules, event, app.now(), language)),
      rules: words.rules,
    },
    form: isTheirs
      ? {
          heading: words.change,
          action: `${path}/reminders`,
          version: String(version),
          groups: reminderGroups(refused?.typed ?? typedRules(rules), refused?.faults ?? {}, language),
          button: words.save,
        }
      : null,
    onlyLooking: isTheirs ? null : words.onlyLooking,
    letters: { heading: words.letter, all: await lettersOf(app, event, language) },
    ways: { label: words.ways, links: [{ href: path, text: words.toLetters }] },
  };
}

function restingSentence(event: InvitingEvent, now: Instant, language: Language): string | null {
  const words = reminderWords[language].resting;
  if (event.status === "draft") return words.draft;
  if (event.status === "cancelled") return words.cancelled;
  if (isHeld(event, now)) return words.held;
  return event.is_demonstration === 1 ? words.demo : null;
}

const toneOf: Record<ReminderOutlook["state"], StatusTone> = {
  off: "closed",
  undated: "not-open",
  "after-start": "closed",
  planned: "not-open",
  now: "few",
  gone: "open",
  missed: "closed",
};

function rowOf(
  { kind, dueAt, people, state, last }: ReminderOutlook,
  rules: ReminderRules,
  event: InvitingEvent,
  now: Instant,
  language: Language,
) {
  const words = reminderWords[language];
  const at = (instant: Instant) =>
    deadlineWords({ kind: "instant", at: instant, zone: event.zone }, language, now);
  const isSaid = state === "planned" || state === "now" || state === "gone";
  return {
    key: kind,
    name: words.names[kind],
    rule:
      kind === "stream"
        ? words.hoursBefore(rules.stream.hours)
        : words.daysBefore(rules[kind].days, atClock(rules[kind].time, language)),
    when: dueAt === null ? words.never : sentenceStart(at(dueAt)),
    people: isSaid ? numberOf(people, language) : words.never,
    state: { tone: toneOf[state], words: words.states[state] },
    why: state in words.why ? words.why[state as keyof typeof words.why] : null,
    last: last && state !== "gone" ? words.last(at(last.at), last.people) : null,
  };
}

/** As one who registers now would get it, in the organiser's own language. */
async function lettersOf(app: App, event: InvitingEvent, language: Language) {
  const words = reminderWords[language];
  const hasRoom = event.attendance !== "stream";
  const kinds: SeatKind[] = [
    ...(hasRoom ? ["physical" as const] : []),
    ...(event.attendance === "physical" ? [] : ["stream" as const]),
  ];
  const somebody = { name: "", email: "", status: "confirmed", language, first_told: null } as const;
  const facts = await reminderFacts(
    app.db,
    app,
    event,
    kinds.map((kind) => ({ ...somebody, id: kind, kind, arrived_at: app.now() })),
  );
  return kinds.map((kind) => {
    const { subject, text } = renderLetter("registration-reminder", facts.get(kind)!, language);
    return {
      key: kind,
      heading: words.letterTo[kind],
      subject: words.subject(subject),
      text: { pieces: piecesOf(text), hidden: words.hidden },
    };
  });
}
