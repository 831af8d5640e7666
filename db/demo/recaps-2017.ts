import type { App } from "#app/app.ts";
import { addPicture } from "#app/articles/add-picture.ts";
import { publishArticle } from "#app/articles/publish-article.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import type { Breakfasts2017 } from "./breakfasts-2017.ts";
import { OUR_STAMPS } from "./stamps.ts";
import type { World } from "./world.ts";

export async function addCounselRecap(
  app: App,
  { organisations }: World,
  { counsel }: Breakfasts2017,
): Promise<void> {
  const recap = await publishArticle(app, {
    organisationId: organisations.programme.id,
    eventId: counsel.id,
    kind: "recap",
    title: "Gode råd for å løse digitale knuter",
    slug: "gode-rad-for-digitale-knuter",
    lead: "Nesten 200 anbefalinger har det blitt. Nå har Digitaliseringsrådet oppsummert hva som skal til for å lykkes.",
    body: `Rådet la fram sin andre erfaringsrapport på et frokostseminar 25. oktober. Siden januar 2016 har det møtt 26 prosjekter og programmer i 23 virksomheter under tolv departementer. Prosjektene koster fra 10 til 200 millioner kroner, men strever med mye av det samme.

## Samarbeid om det brukerne trenger

Viljen til å samarbeide er god. Likevel er det vanskelig i praksis, både innenfor og på tvers av sektorer.

- **La felles brukere være utgangspunktet for samarbeidet:** Når behovene er kjent, ser alle hvorfor samarbeidet må til.
- **Beskriv roller og ansvar i samarbeidet:** Alle må vite hva de selv svarer for, og hva de kan vente av andre.
- **Plasser ledere som har ansvar for samarbeidet i styringsgruppen:** De må kunne ta beslutninger underveis, også utover sin egen virksomhet.

## Gevinster som lar seg måle

En av innlederne kalte gevinstrealisering «en hodepine for oss alle». Rådet mener det kan gjøres enklere:

- **Gjør målene målbare:** Sett tall på gevinstene, og få dem bekreftet av dem som skal ta dem ut.
- **Ta ut gevinster underveis:** Begynn tidlig, og begynn der effekten er størst.
- **Tenk på gevinster som kommer hos andre:** De må også finnes, planlegges og måles.

## Fornyelse, ikke bare digitalisering

- **Involver brukerne tidlig:** Spør dem om behovet, så dukker det opp andre løsninger.
- **Bruk andres kompetanse:** Snakk med virksomheter og leverandører som har gjort noe lignende.
- **Tenk utover dagens lover og regler:** Vær en pådriver for forenkling.

## Departementene kan løse knuter

Departementene bør gi virksomhetene rom til å fornye seg og unngå detaljerte oppdrag. De bør også støtte samarbeid i og mellom sektorer, og belønne ledere som våger å løse mer enn det de blir målt på.`,
    publishedAt: OUR_STAMPS.counselRecap,
  });
  await addPicture(
    app,
    { articleId: recap.id },
    { alt: "Faksimile av forsiden av Digitaliseringsrådets Erfaringsrapport 2017" },
  );
  await addMaterial(app, {
    articleId: recap.id,
    kind: "report",
    title: "Digitaliseringsrådets erfaringsrapport 2017",
    source: "Digitaliseringsrådet",
  });
}

export async function addDecisionsRecap(
  app: App,
  { organisations }: World,
  { decisions }: Breakfasts2017,
): Promise<void> {
  const recap = await publishArticle(app, {
    organisationId: organisations.programme.id,
    eventId: decisions.id,
    kind: "recap",
    title: "Først gradvis og så plutselig",
    slug: "forst-gradvis-og-sa-plutselig",
    lead: "Fire innledere om beslutninger i en omskiftelig tid. Her er smakebiter, opptak og presentasjoner.",
    body: `## Det er bedre å utrede litt enn ingen ting, og vi må tørre å gjøre feil

Hilde Singsaas, direktør for Direktoratet for økonomistyring, minnet om utredningsinstruksen. Ofte blir bare ett tiltak utredet, og da hjelper det ikke om det er grundig gjort. Samtidig vil hun ha «en kultur for prøving og feiling i offentlig sektor».

## Omskiftelige tider krever mindre styring og mer ledelse

NAV-direktør Sigrun Vågeng mener det er tempoet som er nytt. Hvor god NAV er, avgjøres av summen av alle beslutningene som tas lokalt. Hennes jobb er å gi ledere og ansatte rom til å ta dem.

## Den fjerde industrielle revolusjonen kommer gradvis, og så plutselig

Investor, styremedlem og rådgiver Silvija Seres beskrev den fjerde industrielle revolusjonen som «tolv Gutenberg-øyeblikk på én gang». Veksten er eksponentiell, og vinneren tar alt. Om hvordan det går med dem som ikke forstår det, er det Ernest Hemingway som har sagt det best, i *Og solen går sin gang*:

> «Hvordan gikk du konkurs?» spurte Bill.
>
> «På to måter,» sa Mike. «Først gradvis og så plutselig.»

Forvaltningen går ikke konkurs slik, men kan bli irrelevant, utdatert og for dyr. Svaret hennes er å eksperimentere.

## Systematisk bruk av forskning for gode beslutninger

Bjørn-Inge Larsen, departementsråd i Helse- og omsorgsdepartementet, la vekt på å måle: Bare den som vet hva som virker, kan ta gode beslutninger. Helsesektoren sammenligner seg derfor hele tiden, åpent, nasjonalt og internasjonalt. I digitaliseringen har den en vei å gå; mange av systemene tilhører ifølge Larsen «en annen tidsalder».

Og en beslutning er ikke noe verdt før den er gjennomført. Det sjette spørsmålet i utredningsinstruksen er derfor verdt å huske: Hva er forutsetningene for å lykkes med gjennomføringen?`,
    publishedAt: OUR_STAMPS.decisionsRecap,
  });
  await addPicture(app, { articleId: recap.id }, { alt: "Illustrasjonsbilde av en datachip" });
}
