import type { App } from "#app/app.ts";
import { addSession } from "#app/programme/add-session.ts";
import type { EventRow } from "#db/schema.ts";
import { addMunicipalSession } from "./lean-in-municipalities.ts";
import { OUR_STAMPS } from "./stamps.ts";
import { addEvent, type World } from "./world.ts";

export interface Lean2015 {
  leanConference: EventRow;
}

/** E01 with the two sessions that the sources describe; the rest of its programme is not known. */
export async function addLean2015(app: App, { organisations, series, venues }: World): Promise<Lean2015> {
  const leanConference = await addEvent(
    app,
    {
      organisationId: organisations.leanForum.id,
      seriesId: series.leanConference.id,
      type: "conference",
      slug: "leankonferansen-2015",
      title: "Lean Forum Norges årskonferanse 2015",
      theme: "Innovasjon og omstilling",
      lead: "To dager om hvordan offentlig sektor kan tenke nytt om tjenestene sine, og om veien fra særstilling til omstilling.",
      keywords: ["Lean", "innovasjon", "omstilling", "tidstyver"],
      when: { kind: "date", from: "2015-11-10", to: "2015-11-11" },
      venueId: venues.fornebu.id,
      registration: { mode: "pointer", text: "Mer om Leankonferansen på Lean Forum Norge." },
    },
    OUR_STAMPS.leanConference,
  );
  await addMunicipalSession(app, leanConference.id);
  await addStateSession(app, leanConference.id);
  return { leanConference };
}

/** E02. Neither its day nor its clock is known. */
async function addStateSession(app: App, eventId: string): Promise<void> {
  await addSession(app, eventId, {
    title: "Staten tar tak i tidstyvene",
    slug: "staten-tar-tak-i-tidstyvene",
    abstract:
      "Regjeringen vil fjerne tidstyver i offentlig sektor. Hva gjør det med etater som allerede er presset, og hvordan får det dem til å samhandle på nye måter?",
    talks: [
      {
        title: "Resultatene så langt og veien videre",
        abstract: "Hva tidstyvarbeidet har gitt til nå, og hvordan regjeringen vil arbeide videre med det.",
        appearances: [
          {
            name: "Paul Chaffey",
            titles: ["statssekretær"],
            organisation: "Kommunal- og moderniseringsdepartementet",
            roleLabel: "Innleder",
          },
        ],
      },
      {
        title: "Samarbeid på tvers av etater",
        subtitle: "Dublin A til Å",
        abstract: [
          "De tre etatene har brukt Lean på tvers for å få saker raskere gjennom hele kjeden. I prosjektet «Dublin A til Å»",
          "har de kortet ned saksbehandlingstiden i Dublin-saker fra seks til to måneder, og 500 mottaksplasser er blitt ledige.",
          "Prosjektet fikk moderniseringsministerens tidstyv-pris i 2015.",
        ].join(" "),
        appearances: [
          { titles: ["direktør for UDI"], organisation: "UDI" },
          { titles: ["sjef for PU"], organisation: "PU" },
          { titles: ["direktør i UNE"], organisation: "UNE" },
        ],
      },
      {
        kind: "panel",
        title: "Paneldebatt",
        abstract: "De som har holdt foredrag, svarer på spørsmål fra salen.",
        isPanelOfSession: true,
      },
    ],
  });
}
