import type { App } from "#app/app.ts";
import { relateEvents } from "#app/events/change-event.ts";
import { addAppearance } from "#app/programme/add-appearance.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import type { EventRow } from "#db/schema.ts";
import type { Lean2015 } from "./lean-2015.ts";
import { OUR_STAMPS } from "./stamps.ts";
import { addEvent, type World } from "./world.ts";

export interface TimeThieves2015 {
  workshops: EventRow;
  toolkitLaunch: EventRow;
  award: EventRow;
}

/** What went on around the conference: E04, E05 and E06, of which no source gives the date. */
export async function addTimeThieves2015(
  app: App,
  world: World,
  { leanConference }: Lean2015,
): Promise<TimeThieves2015> {
  const workshops = await addWorkshops(app, world);
  const toolkitLaunch = await addToolkitLaunch(app, world);
  const award = await addAward(app, world);
  await relateEvents(app, leanConference.id, workshops.id, "related");
  await relateEvents(app, leanConference.id, award.id, "related");
  await relateEvents(app, award.id, toolkitLaunch.id, "related");
  return { workshops, toolkitLaunch, award };
}

function addWorkshops(app: App, { organisations }: World): Promise<EventRow> {
  const { vestreToten, baerum, navDrammen } = organisations;
  return addEvent(
    app,
    {
      organisationId: vestreToten.id,
      type: "workshop",
      slug: "arbeidsmoter-nav-drammen",
      title: "Seks arbeidsmøter om Lean i NAV Drammen",
      lead: "Lean-ressurser fra Bærum og Vestre Toten hjalp NAV Drammen med å behandle søknader om økonomisk sosialhjelp raskere.",
      body: "Hvert av de seks møtene varte en hel dag, med både teori og praksis, for å øve inn et nytt tankesett og nye verktøy. I kultur-workshops kartla de dagens kultur og laget et nytt målbilde.",
      audience: "Bare for de tre virksomhetene som samarbeider",
      when: { kind: "unknown", text: "2015. Samarbeidet varer til nyttår." },
      isHeld: true,
      registration: { mode: "closed" },
      partners: [
        { organisationId: baerum.id, role: "co-organiser" },
        { organisationId: navDrammen.id, role: "target" },
      ],
    },
    OUR_STAMPS.workshops,
  );
}

async function addToolkitLaunch(app: App, { organisations }: World): Promise<EventRow> {
  const { kmd, ks, difi } = organisations;
  const launch = await addEvent(
    app,
    {
      organisationId: kmd.id,
      type: "launch",
      slug: "tidstyvjakt-i-kommunene",
      title: "Tidstyvjakt i kommunene: lansering av verktøykassen",
      lead: "KMD og KS lanserer en digital verktøykasse som gjør det lettere for kommunene å finne tidstyver og bli kvitt dem.",
      body: "Verktøykassen deler metoder og verktøy, eksempler og erfaringer. Difi har utviklet den i samråd med KS, på grunnlag av tidstyvarbeidet i staten, som startet i 2014. KS er med for at den skal treffe det kommunene trenger.",
      audience: "Alle kommuneansatte",
      keywords: ["tidstyver", "forbedringsarbeid"],
      when: { kind: "unknown" },
      isHeld: true,
      registration: {
        mode: "pointer",
        text: "Mer om tidstyvjakten hos KS.",
        url: "http://www.ks.no/tidstyv",
      },
      partners: [
        { organisationId: ks.id, role: "co-organiser" },
        { organisationId: difi.id, role: "partner" },
        { organisationId: ks.id, role: "target" },
      ],
    },
    OUR_STAMPS.municipalToolkit,
  );
  await addAppearance(
    app,
    { eventId: launch.id },
    { name: "Jan Tore Sanner", titles: ["kommunal- og moderniseringsminister"], organisation: kmd.name },
  );
  await addAppearance(
    app,
    { eventId: launch.id },
    { name: "Gunn Marit Helgesen", titles: ["styreleder"], organisation: "KS" },
  );
  await addMaterial(app, {
    eventId: launch.id,
    kind: "toolkit",
    title: "Verktøykassen for tidstyvjakt i kommunene, med erfaringer fra syv kommuner og to fylkeskommuner",
    url: "http://www.ks.no/tidstyv",
    source: "KS",
  });
  return launch;
}

function addAward(app: App, { organisations }: World): Promise<EventRow> {
  return addEvent(
    app,
    {
      organisationId: organisations.kmd.id,
      type: "award",
      slug: "tidstyvprisen-2015",
      title: "Moderniseringsministerens tidstyv-pris 2015",
      lead: "Prisen gikk til «Dublin A til Å», der UDI, PU og UNE kortet ned saksbehandlingstiden i Dublin-saker fra seks til to måneder.",
      body: "Etatene arbeidet med Lean på tvers, og 500 mottaksplasser ble ledige.",
      when: { kind: "unknown", text: "2015" },
      isHeld: true,
      registration: { mode: "closed" },
    },
    OUR_STAMPS.award,
  );
}
