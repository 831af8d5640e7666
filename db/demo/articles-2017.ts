import type { App } from "#app/app.ts";
import { addPicture } from "#app/articles/add-picture.ts";
import { publishArticle } from "#app/articles/publish-article.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import type { Breakfasts2017 } from "./breakfasts-2017.ts";
import type { DigitalPolicy2017 } from "./digital-policy-2017.ts";
import type { Funding2017 } from "./funding-2017.ts";
import { addCounselRecap, addDecisionsRecap } from "./recaps-2017.ts";
import { OUR_STAMPS } from "./stamps.ts";
import type { World } from "./world.ts";

export async function addArticles2017(
  app: App,
  world: World,
  events: Breakfasts2017 & DigitalPolicy2017 & Funding2017,
): Promise<void> {
  await addItInPracticeNews(app, world, events);
  await addTwoInvitations(app, world);
  await addOecdReport(app, world, events);
  await addDecisionsRecap(app, world, events);
  await addCounselRecap(app, world, events);
  await addFundingNews(app, world, events);
}

async function addItInPracticeNews(
  app: App,
  { organisations }: World,
  { itInPractice }: DigitalPolicy2017,
): Promise<void> {
  const news = await publishArticle(app, {
    organisationId: organisations.programme.id,
    eventId: itInPractice.id,
    kind: "news",
    title: "Involver brukerne, samarbeid og realiser gevinster",
    slug: "involver-brukerne",
    lead: "«IT i praksis» viser Norges digitale status for tiende år på rad. Mye er som i fjor, men noe er blitt bedre.",
    body: `Topplederne har fått bedre digital kompetanse, og digitalisering er blitt en sak for ledelsen. Flere tar ut gevinster. En milepæl er også nådd: Over halvparten av de offentlige virksomhetene svarer at de stort sett leverer digitale tjenester tilpasset den enkelte.

## Brukerinvolvering

De som er best på å involvere brukerne, har også de beste tjenestene. Men involveringen må være reell: Brukerne må selv få si hva de trenger, og utgangspunktet må være hele brukerreisen, også når den går gjennom flere virksomheter og forvaltningsnivåer.

## Kompetanse og finansiering

Programmet har satt i gang kurs i strategisk IKT-kompetanse for toppledere, Digitaliseringsrådet og en medfinansieringsordning. Mellomlederne henger etter, og nå er det deres tur. I tillegg er det satt av 125 millioner kroner over to år til IKT-prosjekter i kommunene, i regi av KS.`,
    publishedAt: OUR_STAMPS.itInPractice,
  });
  await addPicture(
    app,
    { articleId: news.id },
    {
      alt: "Bilde fra debatt med Jan Tore Sanner, Robert Steen og Roger Schjerva på lansering av IT i praksis på rådhuset i Oslo",
      caption:
        "Fra lanseringen av «IT i praksis 2017» i Oslo rådhus 10. august 2017. Fra venstre: Kommunal- og moderniseringsminister Jan Tore Sanner, finansbyråd Robert Steen og sjeføkonom i IKT-Norge Roger Schjerva.",
    },
  );
  for (const [title, source] of readingList) {
    await addMaterial(app, { articleId: news.id, kind: "reading", title, source });
  }
}

const readingList = [
  ["Slik er Norges digitale status", "ramboll.no"],
  ["Ny undersøkelse: Stort etterslep på mellomlederes IT-kompetanse i offentlig sektor", "digi.no"],
  ["Flere digitaliseres, men folk er mindre fornøyd", "E 24"],
  ["Kommunene får somle-refs", "Dagsavisen"],
] as const;

async function addTwoInvitations(app: App, { organisations }: World): Promise<void> {
  await publishArticle(app, {
    organisationId: organisations.programme.id,
    kind: "news",
    title:
      "Vil du ha endring til frokost eller være med å diskutere veien videre for digitalisering av offentlig sektor?",
    slug: "to-invitasjoner-i-september",
    lead: "To fredager i september er det noe for deg: OECD kommer 1. september, og Difi byr på frokost 15. september. Vil du være med?",
    body: `## [Fagseminar med OECD om digitaliseringen av offentlig sektor i Norge](/events/oecd-fagseminar)

KMD inviterer til seminar fredag 1. september. OECD legger fram det de mener om norsk digitaliseringspolitikk, og så blir det tid til spørsmål og diskusjon.

## [Frokostmøte om endringsledelse](/events/endring-til-frokost-fhi)

Difi inviterer til [Endring til frokost](/series/endring-til-frokost) fredag 15. september. Temaet er kommunikasjon i vanskelige endringsprosesser, med erfaringer fra Folkehelseinstituttet.`,
    publishedAt: OUR_STAMPS.twoInvitations,
  });
}

async function addOecdReport(app: App, { organisations }: World, { oecd }: DigitalPolicy2017): Promise<void> {
  const news = await publishArticle(app, {
    organisationId: organisations.programme.id,
    eventId: oecd.id,
    kind: "news",
    title: "Sluttrapporten fra OECDs Digital Government Review of Norway er publisert",
    slug: "oecds-sluttrapport",
    lead: "OECD har i ett år gått gjennom digitaliseringen av offentlig sektor i Norge. Rapporten ble lagt fram på fagseminar i Oslo 1. september.",
    body: `Norge ligger langt framme, både i Europa og i OECD. Landet får ros, også for stortingsmeldingen om Digital agenda, men bør ikke slå seg til ro: Politikk, strukturer og tjenester må videreutvikles hele tiden, og de som styrer, trenger tydelige roller.

## Noen få av OECDs anbefalinger

- Lag en mer ambisiøs og samordnet strategi for åpne, offentlige data.
- Samordne bedre, mellom sektorer i staten og mellom stat og kommune: felles komponenter, felles strategi for IT-anskaffelser, felles retningslinjer for digitale tjenester. Vurder også en «national Government Chief Information Officer (GCIO)».
- La brukerne være med og lage tjenestene, ikke bare svare på undersøkelser.`,
    publishedAt: OUR_STAMPS.oecdReport,
  });
  await addMaterial(app, {
    articleId: news.id,
    kind: "report",
    title: "Digital Government Review of Norway – Boosting the Digital Transformation of the Public Sector",
    lang: "en",
    source: "OECD",
  });
  await addMaterial(app, {
    articleId: news.id,
    kind: "video",
    title: "OECDs oppsummering av funnene",
    source: "OECD",
    captions: "unknown",
  });
}

async function addFundingNews(
  app: App,
  { organisations }: World,
  { guidanceInDecember }: Funding2017,
): Promise<void> {
  const news = await publishArticle(app, {
    organisationId: organisations.programme.id,
    eventId: guidanceInDecember.id,
    kind: "news",
    title: "Difi skal dele ut 120 millioner til digitaliseringsprosjekter i 2018",
    slug: "120-millioner-til-digitalisering",
    lead: "Små og mellomstore digitaliseringsprosjekter i staten kan få støtte også i 2018, med forbehold om Stortingets samtykke.",
    body: `Støtten dekker en del av investeringen i et prosjekt. De som søker, må vise at pengene blir brukt bedre enn før, og levere en plan for gevinstene som forplikter dem.

«Mange av prosjektene som har fått midler hadde ellers ikke blitt gjennomført», sier Difis direktør Steffen Sutorius.

## Brukerne av medfinansieringsordningen har gode erfaringer

Ordningen kom i 2016, og 26 prosjekter har fått midler. Opptil 50 prosent av kostnadene kan bli dekket.

Liv Kolstad Zehouo, leder for tolkeseksjonen i Integrerings- og mangfoldsdirektoratet (IMDi), råder andre til å søke. Hjelpen underveis er vel så viktig som pengene, mener hun.

Frank Haugan, direktør for informasjons- og kommunikasjonsteknologi ved Norges geologiske undersøkelse (NGU), forteller at slike prosjekter ofte faller mellom to stoler: for dyre for det faste budsjettet, for små til egne midler fra departementet.

## Viktige datoer

- **6. november og 6. desember 2017:** veiledningssamlinger for de som ønsker å søke
- **17. januar 2018:** søknadsfrist

Ordningen er ett av tre tiltak i Program for bedre styring og ledelse i staten.`,
    publishedAt: OUR_STAMPS.fundingNews,
  });
  await addPicture(app, { articleId: news.id }, { alt: "Illustrasjonsbilde av pengesekk" });
  await addMaterial(app, {
    articleId: news.id,
    kind: "link",
    title: "Om medfinansieringsordningen",
    source: "Difi",
  });
}
