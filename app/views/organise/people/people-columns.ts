import type { AskedForm } from "#app/events/asked-form.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { peopleTableWords } from "#app/language/organise/people-table.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import type { Details, DetailWish } from "#app/registration/people/details-of.ts";
import type { Listed } from "#app/registration/people/listed.ts";
import type { PeopleSort } from "#app/registration/people/wish.ts";
import type { EventRow } from "#db/schema.ts";
import { partName } from "#app/views/part-names.ts";

/** A column that the list of those who come can have beside their names. What they eat is none: see the kitchen's. */
export interface PeopleColumn {
  /** As an address names it. */
  readonly key: string;
  readonly label: string;
  readonly isNumber?: boolean;
  readonly sort?: PeopleSort;
  readonly text: (one: Listed, details: Details) => string | null;
}

const USUAL: readonly string[] = ["organisation", "email", "state", "arrived", "place"];

/** All that a list of an event's people can show, in the order of the page; each has a name of its own. */
export function peopleColumns(
  asked: AskedForm,
  event: EventRow,
  language: Language,
): readonly PeopleColumn[] {
  const { list, kinds, states } = peopleWords[language];
  const { columns: words } = peopleTableWords[language];
  const at = (instant: string) => stamp(instant, event.zone, language);
  const yesOrNo = (answer: string) => (answer === "yes" ? words.yes : words.no);
  return named([
    { key: "organisation", label: list.organisation, sort: "organisation", text: (one) => one.organisation },
    { key: "email", label: list.email, text: (one) => one.email },
    { key: "state", label: list.state, sort: "state", text: (one) => states[one.status] },
    { key: "arrived", label: list.arrived, sort: "arrival", text: (one) => at(one.arrived_at) },
    {
      key: "place",
      label: list.place,
      isNumber: true,
      sort: "line",
      text: (one) => (one.place === null ? null : String(one.place)),
    },
    { key: "kind", label: words.kind, text: (one) => kinds[one.kind] },
    { key: "since", label: words.since, text: (one) => at(one.status_at) },
    { key: "reason", label: words.reason, text: (one) => one.status_reason },
    { key: "notes", label: words.notes, text: (_, { notes }) => notes.join("\n") || null },
    ...asked.questions.map(({ id, text, kind }) => ({
      key: `question-${id}`,
      label: text,
      text: (_: Listed, { answers }: Details) => {
        const given = answers.get(id) ?? [];
        return (kind === "yes-no" ? given.map(yesOrNo) : given).join(", ") || null;
      },
    })),
    ...asked.parts.map((part) => ({
      key: `part-${part.id}`,
      label: partName(part, event, language),
      text: (_: Listed, { parts }: Details) => (parts.includes(part.id) ? words.yes : null),
    })),
  ]);
}

/** Those that are asked for, in the order of the page; the usual ones where none is. */
export function chosenColumns(
  all: readonly PeopleColumn[],
  keys: readonly string[] | null,
): readonly PeopleColumn[] {
  const chosen = all.filter(({ key }) => (keys ?? USUAL).includes(key));
  return chosen.length > 0 ? chosen : all.filter(({ key }) => USUAL.includes(key));
}

/** What must be read for these columns. */
export function detailsFor(columns: readonly PeopleColumn[]): DetailWish {
  const has = (start: string) => columns.some(({ key }) => key.startsWith(start));
  return { answers: has("question-"), parts: has("part-"), diet: false, notes: has("notes") };
}

/** Two questions in the same words are two columns. */
function named(columns: readonly PeopleColumn[]): PeopleColumn[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const times = (seen.get(column.label) ?? 0) + 1;
    seen.set(column.label, times);
    return times === 1 ? column : { ...column, label: `${column.label} (${times})` };
  });
}
