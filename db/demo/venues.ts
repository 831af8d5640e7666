import type { App } from "#app/app.ts";
import { createVenue, type VenueFacts } from "#app/events/create-venue.ts";
import type { RoomRow, VenueRow } from "#db/schema.ts";

/** As the sources give them: of accessibility they say nothing, and of the town only where it stands here. */
const facts = {
  difiCentre: {
    name: "Difis kurs- og konferansesenter",
    street: "Grev Wedels plass 9",
    floor: "2. etasje",
    entrance: "Myntgata",
  },
  fornebu: { name: "Quality Hotel Expo Fornebu", city: "Fornebu" },
  militarySociety: { name: "Oslo Militære samfund", street: "Myntgata 3" },
  r5: { name: "R5", street: "Akersgata 59", city: "Oslo", rooms: [{ name: "Auditoriet" }] },
  cityHall: { name: "Oslo rådhus", city: "Oslo" },
  exampleHouse: {
    name: "Eksempelhuset",
    street: "Eksempelgata 1",
    city: "Oslo",
    floor: "1. etasje",
    entrance: "Eksempeltorget",
    isStepFree: true,
    hasHearingLoop: true,
    accessibilityNote: "Heis til alle etasjer, og toalett med plass til rullestol i første etasje.",
    rooms: [
      { name: "Storsalen", capacity: 200, isStepFree: true, hasHearingLoop: true },
      { name: "Biblioteket", capacity: 60, isStepFree: true, hasHearingLoop: true },
      { name: "Verkstedet", capacity: 40, isStepFree: true, hasHearingLoop: false },
    ],
  },
  exampleLoft: {
    name: "Prøveloftet",
    street: "Eksempelgata 8",
    city: "Oslo",
    floor: "4. etasje",
    isStepFree: true,
    hasHearingLoop: false,
    rooms: [{ name: "Loftssalen", capacity: 80 }],
  },
} as const satisfies Record<string, VenueFacts>;

export type Venues = Record<keyof typeof facts, VenueRow & { rooms: RoomRow[] }>;

export async function addVenues(app: App): Promise<Venues> {
  const rows: Record<string, VenueRow & { rooms: RoomRow[] }> = {};
  for (const [name, venue] of Object.entries(facts)) rows[name] = await createVenue(app, venue);
  return rows as Venues;
}
