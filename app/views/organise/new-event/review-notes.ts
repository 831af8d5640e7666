import type { FormGroup } from "#app/components/form-fields.tsx";
import type { Reading } from "#app/events/pasted/reading.ts";
import type { ReadEvent } from "#app/events/pasted/read-invitation.ts";
import type { Language } from "#app/language/language.ts";
import { newEventWords } from "#app/language/organise/new-event.ts";
import { timeSentence } from "#app/views/organise/event/place-page.ts";
import { briefly } from "#app/views/text.ts";

/** What is said at a field of where it was read, and of what is unsure. */
export interface Note {
  readonly description?: string;
  readonly warning?: string;
}

/** Characters of the text that are shown again at a field. */
const QUOTED = 140;

/** By the field that shows a fact: the words it was read from, and every doubt. Fields that nothing was read for say so. */
export function notesOf(read: ReadEvent, zone: string, language: Language): Record<string, Note> {
  const words = newEventWords[language].review;
  const note = (reading: Reading<unknown> | null): Note =>
    reading === null
      ? { description: words.notRead }
      : {
          description: [words.readFrom(briefly(quoted(reading), QUOTED)), othersOf(reading, zone, language)]
            .filter(Boolean)
            .join(" "),
          warning: reading.doubt ? words.doubts[reading.doubt] : undefined,
        };
  const where = note(read.place);
  const { poorLinkText } = read;
  const joining = note(read.registration);
  return {
    title: note(read.title),
    type: note(read.type),
    startsOn: note(read.when),
    ...(read.kicker && { kicker: note(read.kicker) }),
    ...(read.theme && { theme: note(read.theme) }),
    ...(read.doorsText && { doorsText: note(read.doorsText) }),
    where,
    mode: {
      ...joining,
      warning:
        [joining.warning, poorLinkText && words.poorLink(poorLinkText.text)].filter(Boolean).join(" ") ||
        undefined,
    },
    deadlineOn: note(read.deadline),
    ...(read.audience && { audience: note(read.audience) }),
    ...(read.topics && { topics: note(read.topics) }),
    ...(read.contact && { contactName: note(read.contact) }),
    ...(read.details && { detailsSite: note(read.details) }),
    body: { description: words.restAbout },
  };
}

/** How many of the fields are unsure. */
export function doubtsIn(notes: Readonly<Record<string, Note>>): number {
  return Object.values(notes).filter((note) => note.warning).length;
}

/** The groups of a form with a note at each field that has one; without the fields that are named. */
export function annotated(
  groups: readonly FormGroup[],
  notes: Readonly<Record<string, Note>>,
  left: readonly string[] = [],
): FormGroup[] {
  return groups.map((group) => ({
    ...group,
    fields: group.fields
      .filter(({ name }) => !left.includes(name))
      .map((field) => {
        const note = notes[field.name];
        if (!note) return field;
        return {
          ...field,
          description: [note.description, field.description].filter(Boolean).join(" ") || undefined,
          warning: note.warning ?? field.warning,
        };
      }),
  }));
}

/** The words as they stand; what lies between two stretches of them is left out, and marked. */
function quoted({ pieces }: Reading<unknown>): string {
  return pieces
    .map(({ from, text }, index) => {
      const gap = index === 0 ? 0 : from - pieces[index - 1]!.to;
      return index === 0 ? text : `${gap <= 1 ? " " : " … "}${text}`;
    })
    .join("");
}

function othersOf({ others = [] }: Reading<unknown>, zone: string, language: Language): string {
  const said = others.map((other) => {
    if (typeof other === "string") return other;
    const isTime = other !== null && typeof other === "object" && "kind" in other;
    return isTime ? timeSentence(other as Parameters<typeof timeSentence>[0], zone, language) : undefined;
  });
  const known = said.filter((one) => one !== undefined);
  return known.length > 0 ? newEventWords[language].review.others(known.join(" / ")) : "";
}
