import type { App } from "#app/app.ts";
import { recordHeadcount } from "#app/events/change-event.ts";
import { addSession, type TalkFacts } from "#app/programme/add-session.ts";

/** E03, with E19 as its second talk. */
export async function addMunicipalSession(app: App, eventId: string): Promise<void> {
  const session = await addSession(app, eventId, {
    title: "Lean i kommuner",
    slug: "lean-i-kommuner",
    day: 1,
    starts: "2015-11-10T11:30",
    ends: "2015-11-10T13:00",
    talks: [roskilde, drammen, hadeland, panel],
  });
  await recordHeadcount(app, {
    eventId,
    sessionId: session.id,
    talkId: session.talks[1]!.id,
    kind: "attended",
    words: "Nærmere hundre tilhørere",
  });
}

const roskilde: TalkFacts = {
  number: 1,
  title: "Innovation og nytænkning: Vi prøver os frem i mulighedernes kommune",
  lang: "da",
  abstract:
    "Roskilde i Danmark har gjort Lean og innovasjon til en del av utviklingen i enhetene som yter tjenester. Utviklingsenheten i kommunen viser hvordan.",
  appearances: [
    {
      name: "Pia Berring",
      titles: ["utviklingskonsulent, By, Kultur og Miljø, Sekretariatet"],
      organisation: "Roskilde kommune",
      roleLabel: "Innleder",
      bio: "Arbeider med utvikling av ledelse og organisasjon i Roskilde kommune.",
    },
  ],
};

const drammen: TalkFacts = {
  number: 2,
  title: "Samarbeid mellom kommuner og statlig virksomhet. Hvordan kan vi hjelpe hverandre?",
  abstract: [
    "NAV Drammen, Vestre Toten kommune og Bærum kommune prøver samarbeid i praksis. NAV Drammen er deres felles «case».",
    "NAV Drammen får det beste fra de to kommunenes Lean-programmer og måter å innføre dem på. Kommunene får mer kompetanse og kan bygge videre på modellene sine.",
    "Prosjektet er under forberedelse og starter for fullt i uke 35. Her forteller de hva de har erfart underveis.",
  ].join("\n\n"),
  appearances: [
    { name: "Karianne Fjeldstad", titles: ["prosjektleder LEAN"], organisation: "Bærum kommune" },
    { name: "Steinar Hansen", titles: ["NAV-leder"], organisation: "NAV Drammen" },
    {
      name: "Kari Bjørnerud Børthus",
      titles: ["leder i utviklingsenheten"],
      organisation: "Vestre Toten kommune",
    },
  ],
};

const hadeland: TalkFacts = {
  number: 3,
  title: "«Praktisk Innovativ Læring Og Tjenesteutvikling» PILOTen Hadeland",
  subtitle: "Kommunereform og felles utviklingsprosesser i Lunner og Gran kommune.",
  abstract: `Lunner har innført Lean som utviklingsverktøy og involverer de ansatte i endringene. Gran har arbeidet med innovasjon og har metoder som gjør organisasjonen bedre til å tenke nytt.

De to kommunene har selv utredet om de skal bli én, med bred deltakelse fra politikere, ansatte, arbeidstakerorganisasjoner, innbyggere og næringsliv. I juni ga kommunestyrene sin anbefaling og vedtok en intensjonsavtale. Innbyggerne sier sitt i en rådgivende folkeavstemning samtidig med kommunevalget, og de nye kommunestyrene gjør endelig vedtak 5. november.

Begge deltar på Innovasjonsskolen ved Høgskolen i Lillehammer, og Fylkesmannen i Oppland har valgt dem ut til et pilotprosjekt om kommunereformen som motor for utvikling og innovasjon. Tittelen er PILOTen Hadeland, og de begynner med tre spørsmål til hverandre:

1. Hva kan Gran/Lunner lære av oss?
2. Hva kan vi lære av Gran/Lunner?
3. Hvilke innovasjonsprosesser eller utviklingsprosjekter kan vi ha nytte av å utføre sammen?

Svarene følges opp med tre arbeidsformer:

- Å lære og utforske sammen
- Å utvikle og teste
- Å etablere ny praksis

De har valgt tre områder:

1. Politikerrollen
2. Helse og omsorg
3. Organisering og ledelse

Utbyttet ventes å bli stort, også om kommunene fortsetter hver for seg.`,
  appearances: [
    {
      name: "Tore Molstad Andresen",
      titles: ["rådmann"],
      organisation: "Lunner kommune",
      roleLabel: "Innleder",
    },
    { titles: ["representant for Gran kommune"], organisation: "Gran kommune", isNameToCome: true },
  ],
};

const panel: TalkFacts = {
  kind: "panel",
  title: "Paneldebatt",
  abstract: "Innlederne samles i et panel og tar spørsmål fra salen.",
  isPanelOfSession: true,
};
