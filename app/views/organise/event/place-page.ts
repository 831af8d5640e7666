import type { App } from "#app/app.ts";
import { placeSection, placeTyped, type PlaceSection, type PlaceTyped } from "#app/events/edit/place-form.ts";
import type { GivenTime } from "#app/events/when.ts";
import { timeColumns, whenOf } from "#app/events/when.ts";
import { venuesWithRooms, type VenueWithRooms } from "#app/events/venues.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { announcementWords } from "#app/language/organise/announcement.ts";
import { placeWords } from "#app/language/organise/place.ts";
import { whenSentence } from "#app/language/when.ts";
import { Refusal } from "#app/refusal.ts";
import { organisedPage } from "./organised-page.ts";
import { placeGroups } from "./place-fields.ts";
import { settingsView, type Returned } from "./settings-page.ts";
import { venuePath } from "./venue-form.ts";

export interface ReturnedPlace extends Returned<PlaceSection> {
  readonly typed: PlaceTyped;
}

/** When and where an event is: its form. A place that was just added is chosen, and not yet saved. */
export async function placeView(
  app: App,
  organiser: Organiser,
  address: string,
  returned: ReturnedPlace | null = null,
) {
  const language = languageOf(address);
  const words = placeWords[language];
  const { event } = await organisedPage(app.db, organiser);
  const venues = await venuesWithRooms(app.db);
  const now = placeSection(event);
  const search = new URL(address).searchParams;
  const added = returned ? null : search.get("where");
  const typed = returned?.typed ?? { ...placeTyped(now), ...(added && { where: added }) };
  const sentence = timeSentence(returned?.section?.when ?? now.when, event.zone, language);
  return settingsView(
    app,
    organiser,
    address,
    {
      room: "place",
      event,
      now,
      lead: event.status === "draft" ? words.lead.draft : words.lead.public,
      label: (field) => (field === "when" ? words.section.when : words.label[field]),
      text: (field, section) => textOf(field, section, { zone: event.zone, venues }, language),
      groups: (error) =>
        placeGroups(
          typed,
          returned?.faults?.whenText ? (returned.form.get("whenText") ?? "") : "",
          sentence && (returned?.section ? words.typed(sentence) : words.now(sentence)),
          venues,
          error,
          language,
        ),
      links: [
        { href: venuePath(event, language, "venue"), text: words.newVenue },
        { href: venuePath(event, language, "room"), text: words.newRoom },
        ...(event.venue_id ? [{ href: venuePath(event, language, "access"), text: words.access.link }] : []),
      ],
      note: added ? words.added : undoneNote(search.get("undone"), language),
    },
    returned,
  );
}

function undoneNote(undone: string | null, language: Language): string | null {
  const words = announcementWords[language].undone;
  return undone === "move" || undone === "calling-off" ? words[undone] : null;
}

/** A time in words, for the middle of a sentence; undefined in a night when clocks change. */
export function timeSentence(when: GivenTime, zone: string, language: Language): string | undefined {
  try {
    return whenSentence(whenOf({ ...timeColumns(when, zone), zone }), language, { capital: false });
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function textOf(
  field: keyof PlaceSection,
  section: PlaceSection,
  { zone, venues }: { readonly zone: string; readonly venues: readonly VenueWithRooms[] },
  language: Language,
): string {
  switch (field) {
    case "when":
      return timeSentence(section.when, zone, language) ?? JSON.stringify(section.when);
    case "attendance":
      return placeWords[language].attendance[section.attendance];
    case "where": {
      const [venueId, roomId] = section.where.split("/");
      const venue = venues.find((one) => one.id === venueId);
      const room = venue?.rooms.find((one) => one.id === roomId);
      return [room?.name, venue?.name].filter(Boolean).join(", ");
    }
    case "doorsText":
    case "placeText":
    case "streamUrl":
      return section[field];
  }
}
