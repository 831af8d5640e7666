import type { App } from "#app/app.ts";
import { addPicture } from "#app/articles/add-picture.ts";
import { publishArticle } from "#app/articles/publish-article.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import type { Lean2015 } from "./lean-2015.ts";
import { OUR_STAMPS, RECAP_STAMP } from "./stamps.ts";
import type { TimeThieves2015 } from "./time-thieves-2015.ts";
import type { World } from "./world.ts";

export async function addArticles2015(
  app: App,
  world: World,
  events: Lean2015 & TimeThieves2015,
): Promise<void> {
  await addStateNews(app, world, events);
  await addToolkitNews(app, world, events);
  await addDrammenRecap(app, world, events);
}

async function addStateNews(app: App, { organisations }: World, { leanConference }: Lean2015): Promise<void> {
  const news = await publishArticle(app, {
    organisationId: organisations.leanForum.id,
    eventId: leanConference.id,
    kind: "news",
    kicker: "Leankonferansen:",
    title: "Staten vil ta tidstyvene i offentlig sektor",
    slug: "staten-vil-ta-tidstyvene",
    lead: "På årets Leankonferanse får du høre hvordan jakten på tidstyver får etater til å tenke nytt om samhandling og forbedring.",
    body: `Lean Forum Norge samler til årskonferanse 10.–11. november på Quality Hotel Expo Fornebu. Hovedtemaet er «Innovasjon og omstilling».

## Fornye, forenkle, forbedre

Kommunal- og moderniseringsdepartementet står bak tidstyvprosjektet. Offentlige virksomheter er bedt om å foreslå hva de selv kan gjøre.

Statsråd Jan Tore Sanner legger dette i de tre ordene:

- **Fornye** er å jobbe smartere, samhandle bedre og bruke mulighetene i teknologien.
- **Forenkle** er å gi hver enkelt større frihet og flere valg, og å få det han kaller et «mindre byråkratisk byråkrati».
- **Forbedre** er å heve kvaliteten: å løfte kompetansen og bruke den der behovet er størst.

## I sesjonen

Statssekretær Paul Chaffey åpner [sesjonen «Staten tar tak i tidstyvene»](/events/leankonferansen-2015/sessions/staten-tar-tak-i-tidstyvene) med resultatene så langt og planene videre.

Deretter forteller direktøren for UDI, sjefen for PU og direktøren i UNE hvordan de har samarbeidet. Med Lean på tvers har de kuttet saksbehandlingstiden i Dublin-saker fra seks til to måneder, og 500 mottaksplasser er blitt ledige. For «Dublin A til Å» fikk de [moderniseringsministerens tidstyv-pris i 2015](/events/tidstyvprisen-2015).

Til slutt er det paneldebatt, med spørsmål fra salen.`,
    publishedAt: OUR_STAMPS.leanNews,
  });
  await addPicture(
    app,
    { articleId: news.id },
    {
      alt: "Bilde av statssekretær Paul Chaffey",
      caption: "Statssekretær i KMD, Paul Chaffey.",
      credit: "Torbjørn Tandberg/KRD",
    },
  );
}

async function addToolkitNews(
  app: App,
  { organisations }: World,
  { toolkitLaunch }: TimeThieves2015,
): Promise<void> {
  const news = await publishArticle(app, {
    organisationId: organisations.kmd.id,
    eventId: toolkitLaunch.id,
    kind: "news",
    title: "Nå starter jakten på tidstyver i Kommune-Norge",
    slug: "jakten-pa-tidstyver-i-kommune-norge",
    lead: "Alle kommuneansatte er invitert til tidstyvjakt, og en digital verktøykasse skal hjelpe dem i gang.",
    body: `Kommunal- og moderniseringsminister Jan Tore Sanner lanserte verktøykassen sammen med styreleder Gunn Marit Helgesen i KS.

## Hva er å spare?

Blir driften en halv prosent mer effektiv hvert år, kan kommunene ifølge Sanner spare 1,2 milliarder kroner i året. Han vil ha kortere vei til god hjelp for innbyggerne, og mindre byråkrati for de ansatte.

## Laget sammen

Sanner tok initiativet etter spørsmål fra kommunene: Kunne de få ta del i erfaringene fra tidstyvjakten i staten, som begynte i 2014? KMD og KS har laget verktøykassen i samarbeid med Difi. KS er med for at den skal svare på det kommunene trenger.

## I verktøykassen

- Metoder og verktøy
- Eksempler
- Erfaringer fra syv kommuner og to fylkeskommuner`,
    publishedAt: OUR_STAMPS.municipalToolkit,
  });
  await addMaterial(app, {
    articleId: news.id,
    kind: "toolkit",
    title: "Verktøykassen for tidstyvjakt i kommunene",
    url: "http://www.ks.no/tidstyv",
    source: "KS",
  });
}

async function addDrammenRecap(
  app: App,
  { organisations }: World,
  { leanConference }: Lean2015,
): Promise<void> {
  const recap = await publishArticle(app, {
    organisationId: organisations.vestreToten.id,
    eventId: leanConference.id,
    kind: "recap",
    title: "Samarbeidet omkring NAV Drammen begeistret mange under Lean Forum Norges årskonferanse",
    slug: "samarbeidet-omkring-nav-drammen",
    lead: "Nærmere hundre tilhørere kom for å høre hvordan to kommuner hjelper NAV Drammen med å behandle søknader om sosialhjelp raskere.",
    body: `NAV Drammen hadde lenge strevd med å holde fristene for økonomisk sosialhjelp. I 2015 gikk Lean-ressursene i Bærum og Vestre Toten sammen for å hjelpe. Vestre Toten kommune har skrevet om samarbeidet andre steder på nettstedet sitt også.

## På scenen

Status ble lagt fram 10. november på Fornebu av Steinar Hansen, leder for NAV Drammen, Karianne Fjeldstad, Lean-ansvarlig i Bærum kommune, og Kari Bjørnerud Børthus fra Vestre Toten. Resultatene er foreløpige, men alle tre fortalte at de har lært mye av hverandre. Å samarbeide på tvers viste seg å være lett.

## Slik arbeidet de

[Seks heldags arbeidsmøter](/events/arbeidsmoter-nav-drammen) med teori og praksis ga et nytt tankesett og nye verktøy. Samarbeidet varer til nyttår. Saksflyten er tegnet på nytt, med mulighet for store endringer for brukerne og en annen hverdag for de ansatte på kontoret.

## Hva Vestre Toten tar med seg

Kari Bjørnerud Børthus trakk fram to ting kommunen nå vurderer å gjøre selv:

- **Brukerintervjuer** da nåsituasjonen ble kartlagt. De gjorde alle mer bevisste på «brukers stemme».
- **Kultur-workshops**, som viste dagens kultur og ga et nytt målbilde.

## Spørsmål fra salen

Publikum var engasjert og slapp til med spørsmål etter foredraget. Kanskje blir det flere samarbeid om Lean av det.`,
    publishedAt: RECAP_STAMP,
    changedAt: RECAP_STAMP,
  });
  await addPicture(
    app,
    { articleId: recap.id },
    {
      alt: "Tre foredragsholdere sammen på en scene",
      caption:
        "Karianne Fjeldstad (t.v.), Kari Bjørnerud Børthus og Steinar Hansen presenterte sammen på scenen på Lean Forum Norges årskonferanse.",
    },
  );
}
