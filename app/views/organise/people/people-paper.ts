import type { App } from "#app/app.ts";
import { bySurname, inTwo } from "#app/attendance/by-surname.ts";
import { askedForm } from "#app/events/asked-form.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { peopleTableWords } from "#app/language/organise/people-table.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { everyoneOf } from "#app/registration/people/chosen.ts";
import { detailsOf } from "#app/registration/people/details-of.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { isLive } from "#app/registration/rules.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { chosenColumns, detailsFor, peopleColumns } from "./people-columns.ts";
import { peoplePath } from "./people-list.ts";
import { hrefOf, wishIn } from "./people-wish.ts";

/** On paper beside the name, unless others are chosen. */
const USUAL_ON_PAPER = ["organisation", "state"];

/** The people of a list on paper: by surname, with a box to tick for each. In a fixed number of queries. */
export async function printView(app: App, organiser: Organiser, address: string) {
  const language = languageOf(address);
  const { print: words } = peopleTableWords[language];
  const wish = wishIn(address);
  const event = await invitingEvent(app.db, organiser.event.id);
  const all = peopleColumns(await askedForm(app.db, event), event, language);
  const columns = chosenColumns(all, wish.columns ?? USUAL_ON_PAPER);
  const found = await everyoneOf(app.db, event.id, wish);
  const people = bySurname(found.filter((one) => wish.tab !== "all" || isLive(one.status)));
  const details = await detailsOf(app.db, event.id, null, detailsFor(columns));
  return {
    ...eventDesk(app, organiser, address, words.heading, "people"),
    heading: words.heading,
    lead: words.lead,
    count: words.count(people.length),
    nothing: people.length === 0 ? words.nobody : null,
    back: { href: hrefOf(peoplePath(event, language), wish), text: words.back },
    headers: [words.tick, peopleWords[language].list.name, ...columns.map((column) => column.label)],
    rows: people.map((one) => ({
      key: one.id,
      ...inTwo(one.name),
      cells: columns.map((column) => column.text(one, details(one.id)) ?? ""),
    })),
  };
}

/** The addresses of the people of a list; of those who are out of it only where they are what is asked for. */
export async function addressesView(app: App, organiser: Organiser, address: string) {
  const language = languageOf(address);
  const { addresses: words, print } = peopleTableWords[language];
  const wish = wishIn(address);
  const { event } = organiser;
  const found = await everyoneOf(app.db, event.id, wish);
  const people = found.filter((one) => wish.tab !== "all" || isLive(one.status));
  return {
    ...eventDesk(app, organiser, address, words.heading, "people"),
    heading: words.heading,
    lead: words.lead,
    nothing: people.length === 0 ? words.nobody : null,
    label: words.label(people.length),
    addresses: people.map((one) => one.email).join("; "),
    back: { href: hrefOf(peoplePath(event, language), wish), text: print.back },
  };
}
