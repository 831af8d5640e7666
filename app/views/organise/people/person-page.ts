import { accountNames } from "#app/accounts/names.ts";
import type { App } from "#app/app.ts";
import { askedForm } from "#app/events/asked-form.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import type { PersonReader } from "#app/web/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { organiseWords } from "#app/language/organise.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { lettersOf, type LetterLine } from "#app/mail/letters-of.ts";
import { givenBy } from "#app/registration/given.ts";
import { calendarReplyOf } from "#app/replies/queries.ts";
import { consequencesOf } from "#app/registration/people/consequences.ts";
import { logOf, type Logged } from "#app/registration/people/log-of.ts";
import { notesOf } from "#app/registration/people/notes.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import type { Instant } from "#db/schema.ts";
import type { LetterName } from "#emails/facts.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { HOUSE_ZONE, toneOf } from "#app/views/organise/letter-list.ts";
import { peoplePath, toneOfPerson } from "./people-list.ts";
import { decisionForms, type Refused } from "./person-decisions.ts";
import { personFacts } from "./person-facts.ts";

/** A note that was not kept, and why. */
export interface RefusedNote {
  readonly typed: string;
  readonly sentence: string;
}

/** What is known of one who comes, what was written to them and done, and what an organiser may decide. */
export async function personView(
  app: App,
  reader: PersonReader,
  address: string,
  now: Instant,
  refused: { readonly decision?: Refused; readonly note?: RefusedNote } = {},
) {
  const { event: listed, registration, mayEdit } = reader;
  const language = languageOf(address);
  const { list, person: words, states } = peopleWords[language];
  const event = await invitingEvent(app.db, registration.event_id);
  const all = (await seatsByEvent(app.db, [event.id])).get(event.id)!;
  const seats = all.find((one) => one.kind === registration.kind)!;
  const outlook = await consequencesOf(app.db, event, seats, registration, now);
  const asked = await askedForm(app.db, event);
  const given = await givenBy(app.db, registration.id);
  const reply = await calendarReplyOf(app.db, registration.id);
  const notes = await notesOf(app.db, registration.id);
  const letters = await lettersOf(app.db, registration);
  const log = await logOf(app.db, registration.id);
  const actors = await accountNames(app.db, [
    ...[...notes, ...log].map((one) => one.actor),
    registration.override_actor,
  ]);

  const path = peoplePath(listed, language);
  const own = `${path}/${registration.id}`;
  const isTheirs = mayEdit && registration.name !== "";
  const heading = registration.name || list.forgotten;
  const at = (instant: Instant) => stamp(instant, event.zone, language);
  const { decision = null, note = null } = refused;
  return {
    ...eventDesk(app, reader, address, decision || note ? words.wrongTitle(heading) : heading, "people"),
    heading,
    wrong: {
      heading: words.wrong,
      errors: [
        ...(decision ? [{ name: decision.field, text: decision.sentence }] : []),
        ...(note ? [{ name: "note", text: note.sentence }] : []),
      ],
    },
    done: new URL(address).searchParams.has("done") ? words.done : null,
    state: {
      term: list.state,
      tone: toneOfPerson[registration.status],
      words: states[registration.status],
    },
    facts: personFacts(
      { registration, event, seats: all, asked, given, reply, actors, ...outlook },
      language,
    ),
    decide: words.decide,
    decisions: isTheirs
      ? decisionForms(
          registration,
          own,
          { ...outlook, hasWaitlist: event.has_waitlist === 1 },
          decision,
          language,
        )
      : [],
    notes: {
      heading: words.notes,
      nothing: words.noNotes,
      all: notes.map(({ id, text, actor, at: when }) => ({
        key: id,
        text,
        by: `${actors.get(actor) ?? words.gone}, ${at(when)}`,
      })),
      form: isTheirs
        ? {
            action: `${own}/notes`,
            button: words.addNote,
            field: {
              name: "note",
              label: words.note,
              description: words.noteAbout,
              defaultValue: note?.typed ?? "",
              error: note?.sentence,
            },
          }
        : null,
    },
    letters: {
      heading: words.letters,
      nothing: words.noLetters,
      columns: [{ label: words.written }, { label: words.letter, isSubject: true }, { label: list.state }],
      rows: letters.map((letter) => letterRow(letter, language)),
    },
    log: {
      heading: words.log,
      columns: [{ label: words.when }, { label: words.what, isSubject: true }, { label: words.who }],
      rows: log.map((one) => ({
        key: one.id,
        when: at(one.at),
        what: peopleWords[language].verbs[one.verb],
        who: whoOf(one, actors, language),
      })),
    },
  };
}

function letterRow({ id, letter, state, created_at }: LetterLine, language: Language) {
  const { kinds, states } = organiseWords[language].letters;
  return {
    key: id,
    when: stamp(created_at, HOUSE_ZONE, language),
    link: { href: inLanguage(language, `/organise/letters/${id}`) },
    kind: kinds[letter as LetterName],
    state: { tone: toneOf[state], words: states[state] },
  };
}

function whoOf({ actor }: Logged, actors: ReadonlyMap<string, string>, language: Language): string {
  const words = peopleWords[language].person;
  if (actor === "visitor" || actor === "system") return words[actor];
  return actors.get(actor) ?? words.gone;
}
