import type { App } from "#app/app.ts";
import { addPicture } from "#app/articles/add-picture.ts";
import { recordHeadcount, relateEvents } from "#app/events/change-event.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import type { EventRow } from "#db/schema.ts";
import { OUR_STAMPS } from "./stamps.ts";
import { addEvent, type World } from "./world.ts";

export interface Competence2017 {
  gathering: EventRow;
  firstDialogue: EventRow;
  secondDialogue: EventRow;
}

/** Difi's work on what leaders must know of IT, in the autumn of 2017: E16, E09 and E08. */
export async function addCompetence2017(app: App, world: World): Promise<Competence2017> {
  const gathering = await addGathering(app, world);
  const firstDialogue = await addFirstDialogue(app, world);
  const secondDialogue = await addSecondDialogue(app, world);
  await relateEvents(app, secondDialogue.id, firstDialogue.id, "previous");
  await relateEvents(app, secondDialogue.id, gathering.id, "related");
  return { gathering, firstDialogue, secondDialogue };
}

async function addGathering(app: App, { organisations, venues }: World): Promise<EventRow> {
  const gathering = await addEvent(
    app,
    {
      organisationId: organisations.difi.id,
      type: "experience-gathering",
      slug: "erfaringssamling",
      title: "Strategisk IKT-kompetanse for toppledere",
      lead: "Toppledere fra hele staten samles på tvers av sektorer. Noen av dem deler grepene som har hjulpet dem med den digitale omstillingen.",
      goal: "At lederne lærer av hverandre.",
      body: "Samlingen følger opp «Strategisk IKT-kompetanse for toppledere». Der er målet at toppledere i staten skal forstå bedre hvordan digitalisering kan utvikle virksomheten, hjelpe dem å nå målene og gi brukerne bedre tjenester.",
      parentProgramme:
        "«Strategisk IKT-kompetanse for toppledere», ett av tre tiltak i Program for bedre styring og ledelse i staten",
      audience: "Toppledere i departementer og underliggende virksomheter",
      topics: [
        "Hva slags strategisk IKT-kompetanse trenger ledere?",
        "Hvordan kan departement og etat jobbe sammen for å nå felles mål?",
        "Hvilke utfordringer står små etater overfor?",
        "Hvordan få til et godt samspill mellom stat og kommune?",
      ],
      when: { kind: "instant", starts: "2017-09-07T10:00", ends: "2017-09-07T12:30" },
      venueId: venues.militarySociety.id,
      registration: { mode: "email", address: "AnneKristine.Hanevold@difi.no" },
      deadline: { kind: "date", on: "2017-09-05" },
      publicCount: "rounded",
      statedRegistered: 97,
      contact: { name: "AnneKristine Hanevold", email: "AnneKristine.Hanevold@difi.no" },
    },
    OUR_STAMPS.experienceGathering,
  );
  await addMaterial(app, { eventId: gathering.id, kind: "link", title: "Hele programmet", source: "Difi" });
  await addPicture(
    app,
    { eventId: gathering.id },
    { alt: "Ordsky med sammensatte substantiver som muligheterogsamspill og ledelseinytid" },
  );
  return gathering;
}

async function addFirstDialogue(app: App, { organisations }: World): Promise<EventRow> {
  const dialogue = await addEvent(
    app,
    {
      organisationId: organisations.difi.id,
      type: "dialogue-meeting",
      slug: "dialogmote-kompetansemodell",
      title: "Dialogmøte om en felles kompetansemodell",
      lead: "Kan en felles «kompetansemodell» være til nytte? Det spurte Difi om, og svaret var positivt.",
      goal: "Å prøve ut om en felles «kompetansemodell» kan være til nytte.",
      when: { kind: "date", from: "2017-11-08" },
      registration: { mode: "pointer", text: "Ta kontakt med Difi." },
    },
    OUR_STAMPS.firstDialogue,
  );
  await recordHeadcount(app, {
    eventId: dialogue.id,
    kind: "attended",
    words: "Nesten 50 representanter",
    sectors: "Akademia, offentlig forvaltning og leverandører av rådgivning og kompetanseutvikling",
  });
  return dialogue;
}

function addSecondDialogue(app: App, { organisations, venues }: World): Promise<EventRow> {
  return addEvent(
    app,
    {
      organisationId: organisations.difi.id,
      type: "dialogue-meeting",
      slug: "strategisk-ikt-kompetanse",
      title: "Strategisk IKT-kompetanse for ledere – hva nå?",
      lead: "Hva må en leder kunne for å lykkes med digital transformasjon? Difi vil høre fra dem som bruker, leverer og forsker på slik kompetanse.",
      goal: "Å lage en felles «kompetansemodell» til bruk når nye kompetansetiltak for ledere på ulike nivåer i offentlig sektor blir til.",
      purpose: "Vi går dypere inn i hvilke lederkompetanser som er sentrale i digital transformasjon.",
      body: `I offentlig sektor er strategisk IKT-kompetanse og styring og ledelse av IT lite beskrevet på en systematisk måte. Kompetansemodellen skal vise hvilke kunnskaper, evner, holdninger og ferdigheter som betyr mest. Er vi enige om det, kan nye tiltak treffe bedre.

Difi bygger videre på kompetansetiltaket i strategisk IKT-kompetanse for toppledere, og vil gjøre arbeidet sammen med konsulentselskaper, akademia og offentlige virksomheter.`,
      audience: "Offentlige virksomheter, leverandører og akademia",
      keywords: ["digital transformasjon", "kompetansemodell", "ledelse"],
      when: { kind: "instant", starts: "2017-11-27T09:30", ends: "2017-11-27T13:00" },
      venueId: venues.difiCentre.id,
      // The source names no capacity; 60 is ours, here and at the breakfast of 1 December.
      registration: { mode: "own", seats: { physical: 60 } },
      deadline: { kind: "instant", at: "2017-11-24T12:00" },
    },
    OUR_STAMPS.secondDialogue,
  );
}
