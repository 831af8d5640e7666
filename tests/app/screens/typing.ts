import { contactFields, registrationFields, textFields } from "#app/events/edit/event-fields.ts";
import { placeSection, placeTyped } from "#app/events/edit/place-form.ts";
import type { EventPage } from "#app/events/event-page.ts";
import { eventWords } from "#app/language/event.ts";
import type { AppearanceDraft, SessionDraft } from "#app/programme/edit/draft.ts";
import { textOf, type PersonText } from "#app/programme/edit/session-text.ts";
import { registrationTyped } from "#app/registration/edit/registration-form.ts";
import type { Filled, SeenPage, Visitor } from "#tests/support/visitor.ts";

const desk = (slug: string, room: string) => `/organise/events/${slug}/${room}`;

/** Opens a page of an event's desk, fills in its form and saves. @throws where it does not say that it is saved */
export async function save(by: Visitor, slug: string, room: string, filled: Filled): Promise<SeenPage> {
  const page = await by.send(await by.open(desk(slug, room)), filled);
  if (page.status !== 200 || !page.path.includes("done")) throw new Error(`${page.path}: ${page.text}`);
  return page;
}

/**
 * Types an event in, section by section, as it stands on the page in front of one: a blank draft with its address, what
 * it is about, when and where, how one gets a seat, whom to ask.
 */
export async function typeIn(by: Visitor, page: EventPage): Promise<void> {
  const { title, type, slug } = page.event;
  const start = { title, type, organisation: page.organisation.name, begin: "nothing" };
  const begun = await by.send(await by.open("/organise/events/new"), start);
  const first = /\/organise\/events\/([^?]+)\?created/.exec(begun.path)![1]!;
  await typeRooms(by, first, page);
  if (first !== slug) await save(by, first, "publication/address", { address: slug });
}

/** The four sections alone, of an event that stands there already under the title of its page. */
export async function typeRooms(by: Visitor, slug: string, page: EventPage): Promise<void> {
  await save(by, slug, "texts", typedTexts(page));
  await save(by, slug, "place", typedPlace(page));
  await save(by, slug, "registration", registrationTyped(registrationFields(page)));
  await save(by, slug, "contact", typedContact(page));
}

function typedTexts(page: EventPage): Filled {
  const { topics, keywords, seriesId: _, ...texts } = textFields(page);
  const lists = { topics: topics.join("\n"), keywords: keywords.join("\n") };
  return { ...texts, ...lists, ...(page.series && { seriesId: page.series.name }) };
}

/** A list of choices says «Storsalen» after its house, and a house with its street. */
function typedPlace({ event, venue, room }: EventPage): Filled {
  const house = venue && [venue.name, venue.street, venue.city].filter(Boolean).join(", ");
  return { ...placeTyped(placeSection(event)), where: room ? `${venue!.name}: ${room.name}` : (house ?? "") };
}

function typedContact(page: EventPage): Filled {
  const { name, email, phone, programmeUrl, detailsUrl, detailsSite } = contactFields(page);
  const rows = page.partners.flatMap(({ name: partner, role }, index) => [
    [`partner-${index + 1}`, partner],
    [`partner-${index + 1}-role`, eventWords.nb.partner[role]],
  ]);
  const person = { contactName: name, contactEmail: email, contactPhone: phone };
  return { ...person, programmeUrl, detailsUrl, detailsSite, ...Object.fromEntries(rows) };
}

/** Adds a session of a programme that has no time yet, on a day, or on none. */
export async function addSession(by: Visitor, slug: string, session: SessionDraft): Promise<void> {
  const { title, kind, day } = session;
  const form = await by.open(desk(slug, "programme/new"));
  const added = await by.send(form, { title, kind, ...(day && { day: String(day) }), starts: "" });
  const path = new RegExp(`/organise/events/${slug}/programme/sessions/[\\w-]+`).exec(
    linkTo(added, title),
  )![0];
  if (day === null) {
    // What stands outside the plan stands on no day.
    await by.send(await by.open(path), {}, "Ta ut av planen");
  }
  await rewrite(by, path, session);
}

/** The first address on a page whose link says these words. */
export function linkTo(page: SeenPage, words: string): string {
  const links = [...page.html.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>([^]*?)<\/a>/g)];
  const link = links.find(([, href, text]) => text!.includes(words) && href!.includes("/sessions/"));
  if (!link) throw new Error(`${page.path} has no link to ${words}`);
  return link[1]!;
}

/** Opens a session, adds the rows that it lacks, fills in all of it and saves. */
export async function rewrite(by: Visitor, path: string, session: SessionDraft): Promise<void> {
  const text = textOf(session);
  let page = await by.open(path);
  const has = (name: string) => page.forms.some(({ names }) => names.has(name));
  const press = async (name: string, value: string) => {
    const form = page.forms.find(({ buttons }) => buttons.some(({ sends }) => sends?.[0] === name))!;
    page = await by.post(form.action, [...form.values, [name, value]]);
  };
  for (let row = 0; row < text.talks.length; row++) {
    while (!has(`talk-${row}-title`)) await press("add-talk", "yes");
    for (let index = 0; index < text.talks[row]!.people.length; index++) {
      while (!has(`talk-${row}-person-${index}-name`)) await press("add-person", String(row));
    }
  }
  for (let index = 0; index < text.people.length; index++) {
    while (!has(`person-${index}-name`)) await press("add-person", "session");
  }
  const { title, lang, kind, abstract } = text;
  const talks = text.talks.flatMap(({ id: _, people, ...talk }, row) => [
    ...Object.entries(talk).map(([name, value]) => [`talk-${row}-${name}`, value] as const),
    ...people.flatMap((one, index) => typedPerson(one, `talk-${row}-person-${index}`)),
  ]);
  const people = text.people.flatMap((one, index) => typedPerson(one, `person-${index}`));
  const filled = { title, lang, kind, abstract, ...Object.fromEntries([...talks, ...people]) } as Filled;
  const saved = await by.send(page, filled);
  if (!saved.path.includes("saved")) throw new Error(`${saved.path}: ${saved.text}`);
}

function typedPerson({ id: _, isNameToCome, roleLabel, ...one }: PersonText, name: string) {
  const fields = { ...one, "role-label": roleLabel, "to-come": isNameToCome };
  return Object.entries(fields).map(([field, value]) => [`${name}-${field}`, value] as const);
}

/** Those who speak at an event as such, as an invitation presents them. */
export function presented(
  people: readonly Pick<AppearanceDraft, "name" | "titles" | "organisation" | "bio">[],
): string {
  return people
    .map(({ name, titles, organisation, bio }) => `${name} er ${titles} i ${organisation}. ${bio}`)
    .join("\n\n");
}

/** Refers to another event, found by its title. */
export async function refer(by: Visitor, slug: string, title: string, button: string): Promise<void> {
  const found = await by.open(`${desk(slug, "related")}?q=${encodeURIComponent(title)}`);
  const done = await by.send(found, {}, button);
  if (!done.path.includes("done")) throw new Error(`${done.path}: ${done.text}`);
}

export async function publish(by: Visitor, slug: string, isHeld: boolean): Promise<void> {
  const path = desk(slug, "publication");
  const done = await by.send(await by.open(path), {}, "Publiser");
  if (!done.path.includes("done=published")) throw new Error(`${done.path}: ${done.text}`);
  if (isHeld) await by.send(await by.open(path), {}, "Merk som gjennomført");
}
