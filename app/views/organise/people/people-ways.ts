import type { Language } from "#app/language/language.ts";
import { addingWords } from "#app/language/organise/adding.ts";
import { bulkWords } from "#app/language/organise/bulk.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { peopleTableWords } from "#app/language/organise/people-table.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { BULK_ACTS, MOST_AT_ONCE } from "#app/registration/people/bulk-outlook.ts";
import type { PeoplePage } from "#app/registration/people/people-of.ts";
import type { EventRow } from "#db/schema.ts";
import type { PeopleColumn } from "./people-columns.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { hrefOf, keptIn, type ListWish } from "./people-wish.ts";
import { waysToSeats } from "./seats-ways.ts";

interface Here {
  readonly event: Pick<EventRow, "slug" | "allocation">;
  readonly wish: ListWish;
  /** All columns, and those that are shown. */
  readonly all: readonly PeopleColumn[];
  readonly columns: readonly PeopleColumn[];
  readonly page: PeoplePage;
  readonly path: string;
  readonly isTheirs: boolean;
  readonly isEmpty: boolean;
  readonly areTicked: boolean;
}

/** The ways on from the list: whom to add, what to do to those who are ticked, which columns, files and paper. */
export function peopleWays(here: Here, language: Language) {
  const { event, wish, all, columns, path, isTheirs, isEmpty } = here;
  const { files, print, addresses, links, ways, columns: words } = peopleTableWords[language];
  const { one, many } = addingWords[language];
  const listOf = (page: string) => hrefOf(`${path}/${page}`, { ...wish, page: 1 });
  const file = (ending: string) =>
    `/organise/events/${event.slug}/people.${ending}${wish.tab === "all" ? "" : `?state=${wish.tab}`}`;
  return {
    ways: {
      label: ways,
      links: [
        ...(isTheirs
          ? [
              { href: `${path}/new`, text: one.heading },
              { href: `${path}/paste`, text: many.heading },
            ]
          : []),
        ...waysToSeats(event, language),
        ...(isTheirs && !isEmpty
          ? [{ href: letterTo(here, language), text: massLetterWords[language].list.write }]
          : []),
        { href: `${path}/kitchen`, text: links.kitchen },
        { href: `${path}/charts`, text: links.charts },
      ],
    },
    chooser: isEmpty
      ? null
      : {
          summary: words.summary,
          action: path,
          label: words.label,
          show: words.show,
          kept: keptIn({ ...wish, columns: null }),
          options: all.map((column) => ({
            value: column.key,
            label: column.label,
            checked: columns.includes(column),
          })),
        },
    acts: isTheirs && here.page.people.length > 0 ? actsOf(here, language) : null,
    takeAway: isEmpty
      ? null
      : {
          label: files.label,
          links: [
            { href: listOf("print"), text: print.link },
            ...(isTheirs
              ? [
                  { href: listOf("addresses"), text: addresses.link },
                  { href: file("xlsx"), text: files.xlsx },
                  { href: file("csv"), text: files.csv },
                ]
              : []),
          ],
        },
  };
}

/** A letter to those of the tab, whoever is ticked. */
function letterTo({ event, wish }: Here, language: Language): string {
  const states = wish.tab === "all" ? "" : `?state=${wish.tab}`;
  return `${deskPath(event, language, "letters")}/new${states}`;
}

function actsOf({ event, wish, page, path, areTicked }: Here, language: Language) {
  const { bar } = bulkWords[language];
  const { decisions } = peopleWords[language];
  const found = page.counts[wish.tab];
  const here = hrefOf(path, wish);
  return {
    action: `${path}/bulk`,
    heading: bar.heading,
    column: bar.column,
    all: areTicked
      ? { href: here, text: bar.none }
      : { href: `${here}${here.includes("?") ? "&" : "?"}tick=page`, text: bar.page },
    everyone:
      page.pages > 1 && found <= MOST_AT_ONCE ? { label: bar.everyone(found), kept: keptIn(wish) } : null,
    buttons: [
      ...BULK_ACTS.map((act) => ({ value: act, text: decisions[act].button, to: undefined })),
      {
        value: "letter",
        text: bar.letter,
        to: `${deskPath(event, language, "letters")}/new`,
      },
    ],
  };
}
