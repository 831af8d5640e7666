import type { App } from "#app/app.ts";
import { relateEvents } from "#app/events/change-event.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import { addAppearance, type AppearanceFacts } from "#app/programme/add-appearance.ts";
import type { EventRow } from "#db/schema.ts";
import { OUR_STAMPS } from "./stamps.ts";
import { addEvent, type World } from "./world.ts";

export interface Breakfasts2017 {
  fhi: EventRow;
  decisions: EventRow;
  counsel: EventRow;
  ruter: EventRow;
}

/** E17, E14, E10 and E07. */
export async function addBreakfasts2017(app: App, world: World): Promise<Breakfasts2017> {
  const fhi = await addFhi(app, world);
  const decisions = await addDecisions(app, world);
  const counsel = await addCounsel(app, world);
  const ruter = await addRuter(app, world);
  await relateEvents(app, ruter.id, fhi.id, "previous");
  return { fhi, decisions, counsel, ruter };
}

function addFhi(app: App, { organisations, series, venues }: World): Promise<EventRow> {
  return addEvent(
    app,
    {
      organisationId: organisations.difi.id,
      seriesId: series.changeForBreakfast.id,
      type: "breakfast-meeting",
      slug: "endring-til-frokost-fhi",
      title: "Frokostmøte om endringsledelse",
      theme: "Kommunikasjon i vanskelige endringsprosesser – erfaringer fra Folkehelseinstituttet.",
      lead: "Hvordan kommuniserer man når endringen er vanskelig? Denne morgenen lærer vi av Folkehelseinstituttet.",
      when: { kind: "instant", starts: "2017-09-15T09:00", ends: "2017-09-15T10:00" },
      venueId: venues.difiCentre.id,
      registration: { mode: "external", url: null, site: "difi.no" },
      details: { url: null, site: "Difi.no" },
    },
    OUR_STAMPS.breakfastFhi,
  );
}

const decisionSpeakers: readonly AppearanceFacts[] = [
  { name: "Hilde Singsaas", titles: ["direktør"], organisation: "Direktoratet for økonomistyring" },
  { name: "Sigrun Vågeng", titles: ["direktør"], organisation: "NAV" },
  { name: "Silvija Seres", titles: ["investor", "styremedlem", "rådgiver"] },
  { name: "Bjørn-Inge Larsen", titles: ["departementsråd"], organisation: "Helse- og omsorgsdepartementet" },
];

async function addDecisions(app: App, { organisations }: World): Promise<EventRow> {
  const title = "Hvordan ta gode beslutninger i en omskiftelig tid?";
  const decisions = await addEvent(
    app,
    {
      organisationId: organisations.programme.id,
      type: "breakfast-seminar",
      slug: "gode-beslutninger",
      title,
      lead: "Fire ledere og rådgivere om å ta beslutninger når omgivelsene skifter fort. Nå kan du se opptakene og laste ned presentasjonene.",
      keywords: ["beslutninger", "omstilling", "utredningsinstruksen"],
      when: { kind: "unknown" },
      isHeld: true,
      attendance: "both",
      registration: {
        mode: "pointer",
        text: "Ta kontakt med Program for bedre styring og ledelse i staten.",
      },
    },
    OUR_STAMPS.decisions,
  );
  for (const speaker of decisionSpeakers) await addAppearance(app, { eventId: decisions.id }, speaker);
  for (const part of ["første sending", "andre sending"]) {
    await addMaterial(app, {
      eventId: decisions.id,
      kind: "recording",
      title: `${title} – ${part}`,
      source: "Nett-tv",
      captions: "unknown",
    });
  }
  await addMaterial(app, { eventId: decisions.id, kind: "slides", title: "Presentasjonene" });
  return decisions;
}

async function addCounsel(app: App, { organisations }: World): Promise<EventRow> {
  const counsel = await addEvent(
    app,
    {
      organisationId: organisations.digitalisationCouncil.id,
      type: "breakfast-seminar",
      slug: "erfaringsrapport-2017",
      title: "Lansering av erfaringsrapporten for 2017",
      lead: "Digitaliseringsrådet legger fram sin andre erfaringsrapport, med det rådet har lært siden oppstarten i januar 2016.",
      when: { kind: "date", from: "2017-10-25" },
      registration: { mode: "pointer", text: "Ta kontakt med Digitaliseringsrådet." },
    },
    OUR_STAMPS.counsel,
  );
  await addMaterial(app, {
    eventId: counsel.id,
    kind: "report",
    title: "Digitaliseringsrådets erfaringsrapport 2017",
    source: "Digitaliseringsrådet",
  });
  return counsel;
}

async function addRuter(app: App, { organisations, series, venues }: World): Promise<EventRow> {
  const ruter = await addEvent(
    app,
    {
      organisationId: organisations.difi.id,
      seriesId: series.changeForBreakfast.id,
      type: "breakfast-seminar",
      slug: "nye-arbeidsmater",
      title: "Nye arbeidsmåter for fremtidens løsninger",
      lead: "Ruter# forteller hvordan de gjør seg klare for fremtiden: metodene de bruker, og hvordan de organiserer arbeidet så løsningene svarer på det folk kommer til å trenge.",
      keywords: ["brukere og effekt", "design og pilotering", "mennesker og teknologi"],
      when: {
        kind: "instant",
        starts: "2017-12-01T09:00",
        ends: "2017-12-01T10:00",
        doors: "2017-12-01T08:30",
      },
      doorsText: "Enkel frokost og registrering",
      hasCatering: true,
      venueId: venues.difiCentre.id,
      registration: { mode: "own", seats: { physical: 60 } },
      deadline: { kind: "date", on: "2017-11-28" },
      partners: [{ organisationId: organisations.ruter.id, role: "presenter" }],
    },
    OUR_STAMPS.ruter,
  );
  for (const speaker of ruterSpeakers) await addAppearance(app, { eventId: ruter.id }, speaker);
  await addMaterial(app, {
    eventId: ruter.id,
    kind: "podcast",
    title: "Endringspodden: effektivisering, felles statlige innkjøp og endringsledelse",
    source: "Difi",
  });
  await addMaterial(app, {
    eventId: ruter.id,
    kind: "link",
    title: "Nye og tidligere podkaster",
    source: "Difi",
  });
  return ruter;
}

const ruterSpeakers: readonly AppearanceFacts[] = [
  {
    name: "Beth Stensen",
    titles: ["leder for nye kundetjenester"],
    organisation: "Ruter#",
    bio: "Deler erfaringer med å innføre nye arbeidsmåter og ny metodikk. Hun forteller blant annet hvordan hun har arbeidet for å bygge ned siloer og få fagmiljøer til å samarbeide, og hvorfor hun valgte nettopp det.",
  },
  {
    name: "Marius Røstad",
    titles: ["tjenesteutvikler, nye kundetjenester"],
    organisation: "Ruter#",
    bio: "Viser metodikken i praksis: hvordan han møter brukerne, hvilke scenarier han arbeider ut fra, og hvordan han finner de beste løsningene for fremtiden.",
  },
];
