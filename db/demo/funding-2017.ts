import type { App } from "#app/app.ts";
import { addImportantDate, createOffer } from "#app/events/create-offer.ts";
import type { EventRow } from "#db/schema.ts";
import { OUR_STAMPS } from "./stamps.ts";
import { addEvent, type World } from "./world.ts";

export interface Funding2017 {
  guidanceInNovember: EventRow;
  guidanceInDecember: EventRow;
}

/** E11 and E12, two dates of one offer, and E13, the date by which to apply. */
export async function addFunding2017(app: App, { organisations }: World): Promise<Funding2017> {
  const { difi } = organisations;
  const offer = await createOffer(app, {
    organisationId: difi.id,
    title: "Veiledningssamlinger om medfinansieringsordningen",
    about: "For virksomheter som ønsker å søke om midler for 2018.",
  });
  await addImportantDate(app, {
    organisationId: difi.id,
    offerId: offer.id,
    label: "Søknadsfrist",
    title: "Medfinansieringsordningen",
    on: "2018-01-17",
    about: "Statlige virksomheter kan søke om støtte til små og mellomstore digitaliseringsprosjekter.",
    urlText: "Les mer på Difis nettside om medfinansieringsordningen",
  });

  const guidance = (on: string, slug: string) =>
    addEvent(
      app,
      {
        organisationId: difi.id,
        offerId: offer.id,
        type: "information-meeting",
        slug,
        title: "Veiledningssamling om medfinansieringsordningen",
        lead: "Difi veileder virksomheter som vil søke om støtte til digitaliseringsprosjekter i 2018.",
        audience: "De som ønsker å søke",
        proviso: "Med forbehold om Stortingets samtykke til de 120 millionene som skal deles ut i 2018.",
        parentProgramme:
          "Medfinansieringsordningen, ett av tre tiltak i Program for bedre styring og ledelse i staten",
        when: { kind: "date", from: on },
        registration: { mode: "pointer", text: "Ta kontakt med Difi." },
      },
      OUR_STAMPS.funding,
    );
  return {
    guidanceInNovember: await guidance("2017-11-06", "veiledningssamling-6-november-2017"),
    guidanceInDecember: await guidance("2017-12-06", "veiledningssamling-6-desember-2017"),
  };
}
