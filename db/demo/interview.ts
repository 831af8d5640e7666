import type { App } from "#app/app.ts";
import { publishArticle } from "#app/articles/publish-article.ts";
import { OUR_STAMPS } from "./stamps.ts";
import type { World } from "./world.ts";

/** The questions are the source's, cut to their core; the answers are retold. */
export async function addInterview(app: App, { organisations }: World): Promise<void> {
  await publishArticle(app, {
    organisationId: organisations.programme.id,
    kind: "interview",
    title: "Ny DFØ-direktør med brennende engasjement for effektivitet",
    slug: "ny-dfo-direktor",
    lead: "Hilde Singsaas er ny direktør for Direktoratet for økonomistyring (DFØ). Her forteller hun hva hun vil.",
    body: `## Hva synes du er det mest spennende med din nye rolle?

Effektiv ressursbruk har opptatt Singsaas gjennom hele karrieren, og det er DFØs visjon. Når budsjettene strammes til, blir oppdraget enda viktigere, mener hun.

## Hvilke ambisjoner har du på vegne av DFØ?

DFØ skal støtte virksomhetene i arbeidet med effektivisering, fra gode beslutningsunderlag til gevinster som blir tatt ut. Det skal skje sammen med andre, blant dem Difi, og i nær dialog med kundene. På automatisering, robotisering og kunstig intelligens vil DFØ ligge i front.

## Hvordan styrer du selv?

Med tydelige mål og måling av resultater, og uten detaljer. Avdelingene skal ha rom til å finne de beste løsningene. Styring er prosesser, rutiner og regler; ledelse skaper motivasjon, innsatsvilje og samarbeid. God styring gir rom for ledelse.

## Hva er de viktigste utfordringene for ledere i staten fremover?

Å skape forståelse for omstilling når medarbeidere må flytte, få nye oppgaver eller lære noe nytt, eller i verste fall mister jobben. Virksomhetene trenger et sted å be om råd, også om hvordan prosessene kan bli gode.

## Hvilket handlingsrom trenger man som leder i staten?

Politikerne bør sette tydelige mål og la virksomhetene velge veien dit. Departementene må påse at beslutninger bygger på et godt faglig grunnlag, og der slår Singsaas et slag for utredningsinstruksen. Det må også være lov å prøve i det små, og å feile.`,
    publishedAt: OUR_STAMPS.interview,
  });
}
