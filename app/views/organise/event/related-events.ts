import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { findRelatable, relationsOf, type Relatable } from "#app/events/relatable.ts";
import type { Relation } from "#app/events/edit/relations.ts";
import { whenOf } from "#app/events/when.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { sentenceStart } from "#app/language/days-and-months.ts";
import type { Language } from "#app/language/language.ts";
import { relatedWords } from "#app/language/organise/related.ts";
import { whenShort } from "#app/language/when.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { langIfOther } from "#app/views/text.ts";

const LONGEST_SEARCH = 100;
const KINDS: readonly Relation[] = ["previous", "related"];

export function relatedPath(event: { readonly slug: string }, language: Language): string {
  return `${deskPath(event, language)}/related`;
}

/** What an event's page refers to, and how to find more. */
export async function relatedEventsView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: string | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = relatedWords[language];
  const path = relatedPath(event, language);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const query = new URL(address).searchParams;
  const search = query.get("q")?.trim().slice(0, LONGEST_SEARCH) ?? "";
  const relations = await relationsOf(app.db, event.id);
  const found = search && isTheirs ? await findRelatable(app.db, event, search) : [];
  const isChosen = (id: string, kind: Relation) =>
    relations.some((one) => one.id === id && one.kind === kind);
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      refused ? words.wrongTitle(words.heading) : words.heading,
      "publication",
    ),
    heading: words.heading,
    lead: words.lead,
    ...(refused && { wrong: { heading: words.wrong, errors: [{ text: refused }] } }),
    done: query.has("done") ? words.done : null,
    columns: [
      { label: words.when },
      { label: words.event, isSubject: true },
      ...(isTheirs ? [{ label: words.turn }] : []),
    ],
    groups: KINDS.map((kind) => ({
      heading: words[kind],
      nothing: kind === "previous" ? words.nonePrevious : words.noneRelated,
      rows: relations
        .filter((one) => one.kind === kind)
        .map((one) => ({
          ...rowOf(one, language),
          remove: isTheirs ? { action: `${path}/removal`, kind, other: one.id, text: words.remove } : null,
        })),
    })),
    find: isTheirs
      ? {
          heading: words.find,
          about: words.about,
          search: {
            action: path,
            label: words.search,
            button: words.searchButton,
            defaultValue: search,
          },
          nothing: search && found.length === 0 ? words.notFound(search) : null,
          columns: [{ label: words.when }, { label: words.event, isSubject: true }, { label: words.choose }],
          rows: found.map((one) => ({
            ...rowOf(one, language),
            add: {
              action: path,
              other: one.id,
              search,
              kinds: KINDS.filter((kind) => !isChosen(one.id, kind)).map((kind) => ({
                value: kind,
                text: kind === "previous" ? words.asPrevious : words.asRelated,
              })),
            },
          })),
        }
      : null,
  };
}

function rowOf(one: Relatable, language: Language) {
  return {
    key: one.id,
    when: sentenceStart(whenShort(whenOf(one), language)),
    title: one.title,
    lang: langIfOther(one.lang, language),
  };
}
