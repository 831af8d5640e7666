import type { App } from "#app/app.ts";
import { askedForm, type AskedForm } from "#app/events/asked-form.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import { isHeld } from "#app/events/rules.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { recipientsOf } from "#app/registration/mass-letters/recipients.ts";
import {
  answerField,
  answerKey,
  segmentFields,
  type Segment,
} from "#app/registration/mass-letters/segment.ts";
import { TABS } from "#app/registration/people/wish.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { partName } from "#app/views/part-names.ts";
import { langIfOther } from "#app/views/text.ts";

/** As many names as one reads at a glance. */
const NAMES_SHOWN = 12;

export interface WhoWish {
  readonly segment: Segment;
  /** Where it is sent: the draft whose recipients these are to be, or null for a new one. */
  readonly draft: { readonly version: number } | null;
  readonly refusal?: string;
}

/** The page on which an organiser chooses whom a letter is for, and sees who and how many they are. */
export async function whoView(app: App, organiser: Organiser, address: string, wish: WhoWish) {
  const { segment, draft, refusal } = wish;
  const language = languageOf(address);
  const words = massLetterWords[language];
  const event = await invitingEvent(app.db, organiser.event.id);
  const asked = await askedForm(app.db, event);
  const seats = (await seatsByEvent(app.db, [event.id])).get(event.id) ?? [];
  const everybody = await recipientsOf(app.db, event.id, { ...NARROWED_BY_NOTHING, states: TABS });
  const people = await recipientsOf(app.db, event.id, segment);
  const { pathname } = new URL(address);
  const heading = draft ? words.who.change : words.who.heading;
  const { states, kinds } = peopleWords[language];
  return {
    ...eventDesk(app, organiser, address, refusal ? words.wrongTitle(heading) : heading, "letters"),
    heading,
    wrong: { heading: words.wrong, errors: refusal ? [{ name: "state", text: refusal }] : [] },
    picked:
      segment.people.length === 0
        ? null
        : { about: words.who.pickedAbout, href: `${pathname}?state=confirmed`, text: words.who.byState },
    form: {
      action: pathname,
      button: words.who.show,
      states: {
        name: "state",
        label: words.who.states,
        description: words.who.statesAbout,
        mark: words.must,
        error: refusal,
        options: TABS.map((state) => ({
          value: state,
          label: words.who.stateWithCount(
            states[state],
            everybody.filter((one) => one.status === state).length,
          ),
          checked: segment.states.includes(state),
        })),
      },
      kind:
        seats.length < 2
          ? null
          : {
              name: "kind",
              label: words.who.kind,
              options: [
                { value: "", label: words.who.anyKind, checked: segment.kind === null },
                ...seats.map(({ kind }) => ({
                  value: kind,
                  label: kinds[kind],
                  checked: segment.kind === kind,
                })),
              ],
            },
      attendance: isHeld(event, app.now())
        ? {
            name: "attendance",
            label: words.who.attendance,
            options: ([null, "came", "absent"] as const).map((one) => ({
              value: one ?? "",
              label: words.who[one ?? "eitherAttendance"],
              checked: segment.attendance === one,
            })),
          }
        : null,
      parts:
        asked.parts.length === 0
          ? null
          : {
              name: "part",
              label: words.who.parts,
              description: words.who.partsAbout,
              mark: words.optional,
              options: asked.parts.map((part) => ({
                value: part.id,
                label: partName(part, event, language),
                lang: part.lang ? langIfOther(part.lang, language) : undefined,
                checked: segment.partIds.includes(part.id),
              })),
            },
      answers: answersAsked(asked, segment, language),
      domain: {
        name: "domain",
        label: words.who.domain,
        description: words.who.domainAbout,
        mark: words.optional,
        defaultValue: segment.domain ?? "",
      },
    },
    found: {
      count: people.length > 0 ? words.who.count(people.length) : words.who.nobody,
      names: people.slice(0, NAMES_SHOWN).map(({ name, organisation }) => ({ name, organisation })),
      more: people.length > NAMES_SHOWN ? words.who.more(people.length - NAMES_SHOWN) : null,
    },
    write:
      people.length === 0
        ? null
        : {
            action: pathname,
            fields: [
              ...segmentFields(segment),
              ...(draft ? [["version", String(draft.version)] as [string, string]] : []),
            ],
            button: draft ? words.who.save(people.length) : words.who.write(people.length),
          },
  };
}

const NARROWED_BY_NOTHING = {
  kind: null,
  partIds: [],
  answers: [],
  domain: null,
  attendance: null,
  people: [],
} as const;

/** The questions with answers to choose from; what is free text is nobody's to be sorted by. */
function answersAsked({ questions }: AskedForm, segment: Segment, language: Language) {
  const words = massLetterWords[language];
  return questions
    .filter(({ kind }) => kind !== "text")
    .map((question) => ({
      name: answerField(question.id),
      label: words.who.answer(question.text),
      mark: words.optional,
      options: (question.kind === "yes-no"
        ? [
            { value: "yes", label: words.who.yes },
            { value: "no", label: words.who.no },
          ]
        : question.options.map(({ id, text }) => ({
            value: id,
            label: text,
            lang: langIfOther(question.lang, language),
          }))
      ).map((option) => ({
        ...option,
        checked: segment.answers.includes(answerKey({ questionId: question.id, option: option.value })),
      })),
    }));
}
