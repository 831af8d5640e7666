import type { App } from "#app/app.ts";
import { addPicture } from "#app/articles/add-picture.ts";
import { relateEvents } from "#app/events/change-event.ts";
import { addMaterial, type MaterialFacts } from "#app/materials/add-material.ts";
import { addSession } from "#app/programme/add-session.ts";
import type { EventRow } from "#db/schema.ts";
import type { Breakfasts2017 } from "./breakfasts-2017.ts";
import { OUR_STAMPS } from "./stamps.ts";
import { addEvent, type World } from "./world.ts";

export interface DigitalPolicy2017 {
  itInPractice: EventRow;
  oecd: EventRow;
}

/** E18 and E15. */
export async function addDigitalPolicy2017(
  app: App,
  world: World,
  { fhi }: Breakfasts2017,
): Promise<DigitalPolicy2017> {
  const itInPractice = await addItInPractice(app, world);
  const oecd = await addOecd(app, world);
  await relateEvents(app, oecd.id, fhi.id, "related");
  return { itInPractice, oecd };
}

/** No source says who arranged the launch: it stands with the programme that wrote about it, and says so. */
async function addItInPractice(app: App, { organisations, venues }: World): Promise<EventRow> {
  const launch = await addEvent(
    app,
    {
      organisationId: organisations.programme.id,
      type: "launch",
      slug: "it-i-praksis-2017",
      title: "Lansering av «IT i praksis 2017»",
      lead: "For tiende år på rad kommer rapporten som ser på Norges digitale status, og den blir fulgt av debatt.",
      body: "Hvem som arrangerte lanseringen, er ikke oppgitt. Program for bedre styring og ledelse i staten skrev om den.",
      when: { kind: "date", from: "2017-08-10" },
      venueId: venues.cityHall.id,
      registration: { mode: "closed" },
    },
    OUR_STAMPS.itInPractice,
  );
  await addSession(app, launch.id, {
    kind: "panel",
    title: "Debatt",
    day: 1,
    appearances: [
      {
        role: "panellist",
        name: "Jan Tore Sanner",
        titles: ["kommunal- og moderniseringsminister"],
        organisation: organisations.kmd.name,
      },
      { role: "panellist", name: "Robert Steen", titles: ["finansbyråd"] },
      { role: "panellist", name: "Roger Schjerva", titles: ["sjeføkonom"], organisation: "IKT-Norge" },
    ],
  });
  return launch;
}

async function addOecd(app: App, { organisations, venues }: World): Promise<EventRow> {
  const seminar = await addEvent(
    app,
    {
      organisationId: organisations.kmd.id,
      type: "seminar",
      slug: "oecd-fagseminar",
      title: "Fagseminar med OECD om digitaliseringen av offentlig sektor i Norge",
      lead: "OECD har gått gjennom norsk digitaliseringspolitikk på oppdrag fra KMD. Her legger de fram vurderinger og anbefalinger, og du kan være med og diskutere veien videre.",
      body: "Gjennomgangen er en «peer review»: Den skal vise styrker, peke på det som kan bli bedre, og gi råd om politikken framover. Den endelige rapporten lanseres samme dag.",
      keywords: ["digitalisering", "OECD", "peer review"],
      when: { kind: "instant", starts: "2017-09-01T12:30", ends: "2017-09-01T14:00" },
      venueId: venues.r5.id,
      roomId: venues.r5.rooms[0]!.id,
      registration: { mode: "email", address: "Timothy.Szlachetko@kmd.dep.no" },
      contact: { name: "Timothy Szlachetko", email: "Timothy.Szlachetko@kmd.dep.no" },
      partners: [{ organisationId: organisations.oecd.id, role: "presenter" }],
    },
    OUR_STAMPS.oecdSeminar,
  );
  await addSession(app, seminar.id, { title: "OECD presenterer vurderinger og anbefalinger", day: 1 });
  await addSession(app, seminar.id, { kind: "questions", title: "Spørsmål og diskusjon", day: 1 });
  for (const material of oecdMaterials) await addMaterial(app, { eventId: seminar.id, ...material });
  await addPicture(
    app,
    { eventId: seminar.id },
    { alt: "Illustrasjonsbilde med verdenskart i en slags bits og bytes og silhuetter av mennesker" },
  );
  return seminar;
}

const oecdMaterials: readonly MaterialFacts[] = [
  { kind: "reading", title: "OECDs midtveisrapport: Key Findings", source: "OECD" },
  {
    kind: "report",
    title: "Digital Government Review of Norway – Boosting the Digital Transformation of the Public Sector",
    lang: "en",
    source: "OECD",
  },
  { kind: "video", title: "OECDs oppsummering av funnene", source: "OECD", captions: "unknown" },
];
