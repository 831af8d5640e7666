import type { App } from "#app/app.ts";
import { callOff, moveEvent } from "#app/events/change-event.ts";
import { addDays, dateOf } from "#app/time.ts";
import { workingDay } from "./days.ts";
import { addDemonstration } from "./demonstration.ts";
import type { World } from "./world.ts";

/** Events to which something has happened, or not happened yet. */
export async function addUpcomingCases(app: App, world: World): Promise<void> {
  await addCancelled(app, world);
  await addMoved(app, world);
  await addDateOnly(app, world);
  await addNotYetOpen(app, world);
}

async function addCancelled(app: App, { organisations, venues }: World): Promise<void> {
  const day = workingDay(app.now(), 12);
  const gathering = await addDemonstration(app, {
    organisationId: organisations.example.id,
    type: "experience-gathering",
    slug: "avlyst-demo",
    title: "Erfaringer med gevinster",
    lead: "Hva ble det av gevinstene? Tre virksomheter skulle fortelle, et år etter at prosjektene var ferdige.",
    when: { kind: "instant", starts: `${day}T12:00`, ends: `${day}T14:30` },
    venueId: venues.exampleHouse.id,
    roomId: venues.exampleHouse.rooms[0]!.id,
    registration: { mode: "own", seats: { physical: 80 } },
  });
  await callOff(app, gathering.id, "For få meldte seg på. Vi prøver igjen senere.");
}

async function addMoved(app: App, { organisations, venues }: World): Promise<void> {
  const [first, then] = [15, 22].map((ahead) => workingDay(app.now(), ahead)).sort();
  const dialogue = await addDemonstration(app, {
    organisationId: organisations.example.id,
    type: "dialogue-meeting",
    slug: "flyttet-demo",
    title: "Hva skal innbyggerne slippe å svare på?",
    lead: "Et dialogmøte om spørsmål som noen andre allerede vet svaret på. Både dag og sted er nye.",
    audience: "Offentlige virksomheter, leverandører og akademia",
    when: { kind: "instant", starts: `${first}T09:30`, ends: `${first}T12:00` },
    venueId: venues.exampleHouse.id,
    roomId: venues.exampleHouse.rooms[2]!.id,
    registration: { mode: "own", seats: { physical: 40 } },
  });
  await moveEvent(app, dialogue.id, {
    when: { kind: "instant", starts: `${then}T09:30`, ends: `${then}T12:00` },
    venueId: venues.exampleLoft.id,
    roomId: venues.exampleLoft.rooms[0]!.id,
    previousPlace: "Verkstedet, Eksempelhuset, Eksempelgata 1",
  });
}

async function addDateOnly(app: App, { organisations }: World): Promise<void> {
  const day = workingDay(app.now(), 42);
  await addDemonstration(app, {
    organisationId: organisations.example.id,
    type: "workshop",
    slug: "dato-demo",
    title: "Studiedag om tillit",
    lead: "Dagen er bestemt, men ikke klokkeslettet. Vi vet at det blir i Bergen, og at det blir god tid til å snakke sammen.",
    when: { kind: "date", from: day },
    placeText: "Bergen",
    registration: { mode: "own", seats: { physical: 25 } },
    deadline: { kind: "date", on: addDays(day, -7) },
  });
}

async function addNotYetOpen(app: App, { organisations, venues }: World): Promise<void> {
  const day = workingDay(app.now(), 45);
  await addDemonstration(app, {
    organisationId: organisations.example.id,
    type: "information-meeting",
    slug: "apner-senere-demo",
    title: "Ny som leder i staten",
    lead: "En ettermiddag for deg som nettopp har fått personalansvar. Påmeldingen åpner om to uker.",
    audience: "Nye ledere i staten",
    when: { kind: "instant", starts: `${day}T12:30`, ends: `${day}T15:30` },
    venueId: venues.exampleLoft.id,
    roomId: venues.exampleLoft.rooms[0]!.id,
    registration: { mode: "own", seats: { physical: 70 } },
    opens: `${addDays(dateOf(app.now(), "Europe/Oslo"), 14)}T08:00`,
    deadline: { kind: "date", on: addDays(day, -5) },
  });
}
