import type { App } from "#app/app.ts";
import { createVenue } from "#app/events/create-venue.ts";
import { announce } from "#app/registration/announcements/announce.ts";
import { ANNOUNCEMENT_MINUTES } from "#app/registration/announcements/announcements.ts";
import { register } from "#app/registration/register.ts";
import { plus } from "#app/time.ts";
import { MORNING, person, type TestApp } from "#tests/support/app.ts";
import { letterFacts, letters } from "../left-behind.ts";

/** Who does it. */
export const KARI = "account-of-kari";

/** Another place for an event: the only room of another house. */
export async function anotherHouse(app: App): Promise<{ venueId: string; roomId: string }> {
  const venue = await createVenue(app, {
    name: "Biblioteket",
    street: "Storgata 1",
    rooms: [{ name: "Loftet" }],
  });
  return { venueId: venue.id, roomId: venue.rooms[0]!.id };
}

/** Registers so many, in order, and gives their ids. */
export async function registered(app: App, slug: string, people: number): Promise<string[]> {
  const ids = [];
  for (let number = 1; number <= people; number++) {
    ids.push((await register(app, slug, person(number), MORNING)).registrationId);
  }
  return ids;
}

/** Lets the gathering time pass, and all be told. */
export async function tellAll(app: TestApp): Promise<void> {
  gather(app);
  await announceAll(app);
}

export function gather(app: TestApp): void {
  app.setNow(plus(app.now(), { minutes: ANNOUNCEMENT_MINUTES }));
}

export async function announceAll(app: App, people?: number): Promise<void> {
  while (await announce(app, people));
}

/** Letters about the event itself: which, to whom. */
export async function announced(app: App): Promise<string[]> {
  return (await letters(app)).filter((letter) => letter.startsWith("event-"));
}

/** What the letters to one person say, in order. */
export async function factsTo(app: App, email: string) {
  return (await letterFacts(app)).filter((facts) => facts.person.email === email);
}
