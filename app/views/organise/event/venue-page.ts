import type { App } from "#app/app.ts";
import { seenOf } from "#app/events/edit/both.ts";
import { accessFields } from "#app/events/edit/describe-venue.ts";
import { readAccess } from "#app/events/edit/read-venue.ts";
import { venueById } from "#app/events/queries.ts";
import { venuesWithRooms } from "#app/events/venues.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { placeWords } from "#app/language/organise/place.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import { organisedPage } from "./organised-page.ts";
import { accessGroup, formView, sentenceOf, textFields, type RefusedVenue } from "./venue-form.ts";

/** The form of a venue that is not in the list. */
export function newVenueView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedVenue | null = null,
) {
  const language = languageOf(address);
  const { venue: words } = placeWords[language];
  const { required } = textsWords[language];
  const text = textFields(refused, language);
  return formView(app, organiser, address, refused, {
    page: "venue",
    heading: words.heading,
    lead: words.lead,
    button: words.save,
    seen: "",
    groups: [
      {
        heading: words.groups.place,
        fields: [
          text("name", words.name, { mark: required }),
          text("street", words.street),
          text("city", words.city),
          text("floor", words.floor, { description: words.floorAbout }),
          text("entrance", words.entrance, { description: words.entranceAbout }),
        ],
      },
      {
        heading: words.groups.access,
        fields: accessGroup(readAccess(refused?.form ?? new URLSearchParams()), refused, language),
      },
      {
        heading: words.groups.room,
        about: words.roomAbout,
        fields: [
          text("room", words.room),
          text("capacity", words.capacity, { inputMode: "numeric", size: 8 }),
        ],
      },
    ],
  });
}

/** The form of one more room at a venue of the list; that of the event is chosen. */
export async function newRoomView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedVenue | null = null,
) {
  const language = languageOf(address);
  const { newRoomPage: words, venue } = placeWords[language];
  const { required } = textsWords[language];
  const text = textFields(refused, language);
  const venues = await venuesWithRooms(app.db);
  const { event } = await organisedPage(app.db, organiser);
  return formView(app, organiser, address, refused, {
    page: "room",
    heading: words.heading,
    lead: words.lead,
    button: words.save,
    seen: "",
    groups: [
      {
        heading: venue.groups.room,
        fields: [
          {
            kind: "select",
            name: "venue",
            label: words.venue,
            mark: required,
            defaultValue: refused?.form.get("venue") ?? event.venue_id ?? "",
            error: sentenceOf(refused, "venue", language),
            options: [
              { value: "", label: placeWords[language].venueFaults["no-venue"] },
              ...venues.map(({ id, name, street, city }) => ({
                value: id,
                label: [name, street, city].filter(Boolean).join(", "),
              })),
            ],
          },
          text("room", words.name, { mark: required }),
          text("capacity", venue.capacity, { inputMode: "numeric", size: 8 }),
        ],
      },
    ],
  });
}

/** What is said of how accessible the event's venue is. */
export async function accessView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedVenue | null = null,
) {
  const language = languageOf(address);
  const { access: words, venue: labels } = placeWords[language];
  const id = (await organisedPage(app.db, organiser)).event.venue_id;
  const venue = id === null ? undefined : await venueById(app.db, id);
  const now = venue && accessFields(venue);
  return formView(app, organiser, address, refused, {
    page: "access",
    heading: words.heading,
    lead: venue ? words.lead(venue.name) : words.none,
    button: words.save,
    seen: now ? seenOf(now) : "",
    groups: now
      ? [
          {
            heading: labels.groups.access,
            fields: accessGroup(refused ? readAccess(refused.form) : now, refused, language),
          },
        ]
      : [],
  });
}
