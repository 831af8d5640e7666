import type { App } from "#app/app.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { addingWords } from "#app/language/organise/adding.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { probableAddress } from "#app/registration/form/address-hint.ts";
import { outlookByHand, type PlaceByHand } from "#app/registration/people/place-by-hand.ts";
import type { ReadPeople, ReadPerson } from "#app/registration/people/read-people.ts";
import type { HandTerms } from "#app/registration/people/read-terms.ts";
import { addedSentences } from "./adding-outcome.ts";
import { termFields } from "./adding-terms.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { peoplePath } from "./people-list.ts";
import type { StatusTone } from "#app/components/status-chip.tsx";

const toneOfPlace: Record<PlaceByHand | "known", StatusTone> = {
  confirmed: "open",
  waitlisted: "waitlist",
  received: "prioritised",
  known: "closed",
  "event-full": "full",
  "line-skipped-without-reason": "full",
};

/** What the pages of a paste are made of. */
export interface Pasted {
  readonly typed: URLSearchParams;
  readonly read: ReadPeople;
  readonly terms: HandTerms;
}

/**
 * Who was read from a paste, what each of them would get, what is doubtful and what is left out.
 *
 * @param after what came of others of the same paste, as the address of the list says it; these were refused
 */
export async function previewView(
  app: App,
  organiser: Organiser,
  address: string,
  { typed, read, terms }: Pasted,
  after: string | null = null,
) {
  const language = languageOf(address);
  const { preview: words, many, terms: about } = addingWords[language];
  const { event } = organiser;
  const seats = (await seatsByEvent(app.db, [event.id])).get(event.id)!;
  const emails = read.people.map((one) => one.email);
  const places = await outlookByHand(app.db, event, emails, terms);
  const path = peoplePath(event, language);
  const refused = places.filter(
    (one) => one === "event-full" || one === "line-skipped-without-reason",
  ).length;
  const coming = places.filter((one) => one !== "known").length;
  const doubts = read.people.filter((one) => probableAddress(one.email) !== null).length;
  const faults: Record<string, string> = after && refused > 0 ? { override: words.refused(refused) } : {};
  const { person } = peopleWords[language];
  const fields = termFields(organiser, seats, typed, faults, language);
  const needsOverride = refused > 0 && fields.override === null;
  const withOverride = needsOverride
    ? termFields(organiser, seats, typed, { override: words.fullNow(refused) }, language)
    : fields;
  return {
    kind: "preview" as const,
    ...eventDesk(app, organiser, address, after ? person.wrongTitle(words.heading) : words.heading, "people"),
    heading: words.heading,
    wrong: {
      heading: person.wrong,
      errors: Object.entries(faults).map(([name, text]) => ({ name, text })),
    },
    done: after ? addedSentences(after, language) : [],
    sentences: [
      words.read(read.people.length),
      ...(read.faults.length > 0 ? [words.unread(read.faults.length)] : []),
      ...(doubts > 0 ? [words.doubts(doubts)] : []),
      ...(refused > 0 && !after ? [words.fullNow(refused)] : []),
    ],
    people: {
      heading: words.people,
      columns: [
        { label: addingWords[language].one.name, isSubject: true },
        { label: addingWords[language].one.email },
        { label: addingWords[language].one.organisation },
        { label: words.gets },
      ],
      rows: read.people.map((one, index) => rowOf(one, places[index]!, language)),
    },
    faults: {
      heading: words.faults,
      columns: [
        { label: words.line, isNumber: true },
        { label: words.text, isSubject: true },
        { label: words.why },
      ],
      rows: read.faults.map(({ line, text, fault }, index) => ({
        key: String(index),
        line: String(line),
        text,
        why: addingWords[language].faults[fault],
      })),
    },
    nobodyNew: coming === 0 ? words.nobodyNew : null,
    add: {
      action: `${path}/pasted`,
      people: typed.get("people") ?? "",
      terms: withOverride,
      button: words.add(coming),
    },
    correct: {
      heading: words.correct,
      action: `${path}/paste`,
      kept: ["kind", "allocation", "letter", "reason", "override"].flatMap((name) => {
        const value = typed.get(name);
        return value ? [{ name, value }] : [];
      }),
      field: {
        name: "people",
        label: many.people,
        mark: about.mustBeFilled,
        defaultValue: typed.get("people") ?? "",
      },
      button: words.again,
    },
  };
}

function rowOf(
  { line, name, email, organisation }: ReadPerson,
  place: PlaceByHand | "known",
  language: Language,
) {
  const { places, preview } = addingWords[language];
  const meant = probableAddress(email);
  return {
    key: `${line}-${email}`,
    name,
    email,
    doubt: meant === null ? null : preview.meant(meant),
    organisation,
    place: { tone: toneOfPlace[place], words: places[place] },
  };
}
