import { accountByEmail } from "#app/accounts/queries.ts";
import type { App } from "#app/app.ts";
import { storeFile } from "#app/files/store.ts";
import { EMPTY_MATERIAL, materialFields } from "#app/materials/edit/material-fields.ts";
import { addMaterialTo, changeMaterial } from "#app/materials/edit/save-material.ts";
import { materialsOf } from "#app/materials/queries.ts";
import type { EventRow } from "#db/schema.ts";
import { aTaggedPdf, type Paper } from "./a-tagged-pdf.ts";
import { DEMO_ORGANISER } from "./organiser.ts";

const welcome: Paper = {
  title: "Velkommen og program",
  language: "nb",
  pages: [
    {
      heading: "Gode beslutninger i en omskiftelig tid",
      lines: ["Frokostseminar", "Program for bedre styring og ledelse i staten"],
    },
    {
      heading: "Fire som forteller",
      lines: [
        "Hilde Singsaas, Direktoratet for økonomistyring",
        "Sigrun Vågeng, NAV",
        "Silvija Seres, investor og rådgiver",
        "Bjørn-Inge Larsen, Helse- og omsorgsdepartementet",
      ],
    },
  ],
};

const questions: Paper = {
  title: "Spørsmål til samtalen",
  language: "nb",
  pages: [
    {
      heading: "Spørsmål til samtalen",
      lines: [
        "Hva vet vi, og hva tror vi bare?",
        "Hvem merker det om vi tar feil?",
        "Når er det for tidlig å bestemme seg?",
        "Denne filen er laget for eksempelverdenen.",
      ],
    },
  ],
};

/** E14's slides as files that can be fetched, one by one or all together. */
export async function addDecisionSlides(app: App, { id: eventId, zone }: EventRow): Promise<void> {
  const { id: accountId } = (await accountByEmail(app.db, DEMO_ORGANISER))!;
  const by = { eventId, zone, accountId };
  const sent = async (paper: Paper) => {
    const to = { eventId, appearanceId: null, purpose: "slides", actor: accountId } as const;
    return (await storeFile(app, to, `${paper.title}.pdf`, aTaggedPdf(paper))).id;
  };
  const known = (await materialsOf(app.db, { eventId })).find(({ kind }) => kind === "slides")!;
  const first = { ...materialFields(known), title: welcome.title, fileId: await sent(welcome) };
  await changeMaterial(app, known.id, { ...by, version: known.version }, first);
  await addMaterialTo(app, by, {
    ...EMPTY_MATERIAL,
    title: questions.title,
    fileId: await sent(questions),
  });
}
