import type { App } from "#app/app.ts";
import { createOffer } from "#app/events/create-offer.ts";
import { addAppearance } from "#app/programme/add-appearance.ts";
import { addDays } from "#app/time.ts";
import { workingDay } from "./days.ts";
import { addDemonstration } from "./demonstration.ts";
import { askAtBreakfast } from "./questions.ts";
import { fillSeats } from "./registered.ts";
import type { World } from "./world.ts";

/** What one can register for in the next weeks. */
export async function addUpcoming(app: App, world: World): Promise<void> {
  await addNextBreakfast(app, world);
  await addSeatsDemo(app, world);
  await addFull(app, world);
  await addPrioritised(app, world);
  await addStreamed(app, world);
  await addNynorsk(app, world);
  await addTwoDates(app, world);
}

async function addNextBreakfast(app: App, { organisations, series, venues }: World): Promise<void> {
  const day = workingDay(app.now(), 10);
  const breakfast = await addDemonstration(app, {
    organisationId: organisations.example.id,
    seriesId: series.changeForBreakfast.id,
    type: "breakfast-seminar",
    slug: "endring-til-frokost-neste",
    title: "Små steg som varer",
    lead: "Hvordan holder vi fast ved det nye når hverdagen kommer tilbake? To innledere forteller om små steg som ble til vane, og ved bordet prøver vi å finne våre egne.",
    audience: "Alle som leder eller arbeider med endring i offentlig sektor",
    topics: ["Hva gjør vi i uke to?", "Hvem merker først at noe er endret?", "Når er det klokt å vente?"],
    keywords: ["endringsledelse", "vaner", "læring"],
    when: { kind: "instant", starts: `${day}T09:00`, ends: `${day}T10:00`, doors: `${day}T08:30` },
    doorsText: "Enkel frokost og registrering",
    hasCatering: true,
    venueId: venues.exampleHouse.id,
    roomId: venues.exampleHouse.rooms[1]!.id,
    registration: { mode: "own", seats: { physical: 60 } },
    deadline: { kind: "date", on: addDays(day, -3) },
  });
  await askAtBreakfast(app, breakfast.id);
  await addAppearance(
    app,
    { eventId: breakfast.id },
    {
      name: "Innleder 1",
      titles: ["avdelingsdirektør"],
      organisation: "Eksempeldirektoratet",
      bio: "Forteller om ett møte som ble ti minutter kortere, og hva det førte til.",
    },
  );
  await addAppearance(
    app,
    { eventId: breakfast.id },
    {
      name: "Innleder 2",
      titles: ["verneombud"],
      organisation: "Prøvevik kommune",
      bio: "Viser hvordan de ansatte selv valgte hva som skulle endres først.",
    },
  );
}

async function addSeatsDemo(app: App, { organisations, venues }: World): Promise<void> {
  const day = workingDay(app.now(), 14);
  await addDemonstration(app, {
    organisationId: organisations.example.id,
    type: "seminar",
    slug: "seats-demo",
    title: "Tjue plasser rundt et bord",
    lead: "Et lite seminar om møter der alle slipper til. Det er tjue plasser, og når de er tatt, er det venteliste.",
    audience: "Alle som leder møter",
    when: { kind: "instant", starts: `${day}T13:00`, ends: `${day}T15:00` },
    venueId: venues.exampleHouse.id,
    roomId: venues.exampleHouse.rooms[2]!.id,
    registration: { mode: "own", seats: { physical: 20 } },
    publicCount: "exact",
  });
}

async function addFull(app: App, { organisations, venues }: World): Promise<void> {
  const day = workingDay(app.now(), 19);
  const full = await addDemonstration(app, {
    organisationId: organisations.example.id,
    type: "workshop",
    slug: "fullt-demo",
    title: "Tegn brukerreisen på en time",
    lead: "Tolv personer, ett langt ark og mange farger. Alle plassene er tatt, men du kan stå på venteliste.",
    audience: "Alle som vil lage bedre tjenester",
    when: { kind: "instant", starts: `${day}T09:00`, ends: `${day}T10:30` },
    venueId: venues.exampleHouse.id,
    roomId: venues.exampleHouse.rooms[2]!.id,
    registration: { mode: "own", seats: { physical: 12 } },
    publicCount: "exact",
  });
  await fillSeats(app, full.slug, { seats: 12, waiting: 3 });
}

async function addPrioritised(app: App, { organisations, venues }: World): Promise<void> {
  const day = workingDay(app.now(), 24);
  await addDemonstration(app, {
    organisationId: organisations.example.id,
    type: "seminar",
    slug: "prioritert-demo",
    title: "Klarspråk i vedtak og brev",
    lead: "Ta med et brev som ingen forstår, så skriver vi det om sammen. Vi venter mange, og fordeler plassene når påmeldingen er stengt.",
    audience: "Saksbehandlere. Virksomheter som ikke har vært med før, får plass først.",
    when: { kind: "instant", starts: `${day}T09:00`, ends: `${day}T12:00`, doors: `${day}T08:30` },
    doorsText: "Kaffe og registrering",
    hasCatering: true,
    venueId: venues.exampleLoft.id,
    roomId: venues.exampleLoft.rooms[0]!.id,
    registration: { mode: "own", seats: { physical: 40 } },
    allocation: "prioritised",
    deadline: { kind: "date", on: addDays(day, -10) },
    answerOn: addDays(day, -7),
  });
}

async function addStreamed(app: App, { organisations, venues }: World): Promise<void> {
  const day = workingDay(app.now(), 17);
  const seminar = await addDemonstration(app, {
    organisationId: organisations.example.id,
    type: "breakfast-seminar",
    slug: "strom-demo",
    title: "Data som deles, blir flere",
    lead: "Kom i salen eller følg sendingen der du er. Vi ser på hva som skjer når to etater slutter å spørre om det samme.",
    audience: "Alle som forvalter eller bruker offentlige data",
    when: { kind: "instant", starts: `${day}T08:30`, ends: `${day}T10:00`, doors: `${day}T08:00` },
    doorsText: "Kaffe og registrering",
    hasCatering: true,
    venueId: venues.exampleHouse.id,
    roomId: venues.exampleHouse.rooms[0]!.id,
    attendance: "both",
    streamUrl: "https://example.org/sending",
    registration: { mode: "own", seats: { physical: 120, stream: null } },
    deadline: { kind: "instant", at: `${addDays(day, -1)}T12:00` },
  });
  await addAppearance(
    app,
    { eventId: seminar.id },
    { name: "Innleder 3", titles: ["dataforvalter"], organisation: "Prøveetaten" },
  );
}

async function addNynorsk(app: App, { organisations, venues }: World): Promise<void> {
  const day = workingDay(app.now(), 20);
  await addDemonstration(app, {
    organisationId: organisations.example.id,
    type: "seminar",
    slug: "nynorsk-demo",
    lang: "nn",
    title: "Nynorsk i tenestene våre",
    lead: "Korleis får vi gode tekstar på begge målformer frå første dag? Vi deler røynsler og skriv litt saman.",
    audience: "Alle som skriv til innbyggjarar",
    spokenLanguages: ["nn", "nb"],
    when: { kind: "instant", starts: `${day}T10:00`, ends: `${day}T11:30`, doors: `${day}T09:30` },
    doorsText: "Enkel frukost og registrering",
    hasCatering: true,
    venueId: venues.exampleHouse.id,
    roomId: venues.exampleHouse.rooms[1]!.id,
    registration: { mode: "own", seats: { physical: 50 } },
    deadline: { kind: "date", on: addDays(day, -4) },
    contact: { name: "Arrangementsvakta", email: "arrangement@example.org" },
  });
}

/** One offer on two dates: come to one, or to both. */
async function addTwoDates(app: App, { organisations, venues }: World): Promise<void> {
  const offer = await createOffer(app, {
    organisationId: organisations.example.id,
    title: "Veiledningskvarter om gevinster (demonstrasjon)",
    about: "Samme tilbud to ganger. Kom én gang, eller begge.",
  });
  const days = [28, 35].map((ahead) => workingDay(app.now(), ahead)).sort();
  for (const [number, day] of days.entries()) {
    await addDemonstration(app, {
      organisationId: organisations.example.id,
      offerId: offer.id,
      type: "information-meeting",
      slug: `veiledning-demo-${number + 1}`,
      title: "Veiledningskvarter om gevinster",
      lead: "Ta med et prosjekt og ett spørsmål. Vi hjelper deg å sette tall på det du håper å oppnå.",
      audience: "De som ønsker å søke",
      when: { kind: "instant", starts: `${day}T13:00`, ends: `${day}T15:00` },
      venueId: venues.exampleLoft.id,
      registration: { mode: "own", seats: { physical: 30 } },
      deadline: { kind: "date", on: addDays(day, -2) },
    });
  }
}
