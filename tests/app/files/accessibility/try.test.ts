import { mkdtempSync, writeFileSync } from "node:fs";
import { test } from "vitest";
import { runApart } from "#app/files/apart/run-apart.ts";
import { aPdf } from "../a-pdf.ts";
import { aPptx } from "../a-pptx.ts";
test("x", async () => {
  const dir = mkdtempSync("/tmp/w5-");
  const now = "2017-11-20T08:00:00.000Z";
  const go = async (bytes: Buffer, type: string) => {
    writeFileSync(`${dir}/f`, bytes);
    const t = performance.now();
    console.log(JSON.stringify(await runApart("check", { place: `${dir}/f`, type, now })), Math.round(performance.now() - t));
  };
  await go(aPdf({ pages: [{ text: "Hei alle sammen" }, { isPicture: true }] }), "application/pdf");
  await go(aPdf({ isTagged: true, title: "Digitalt", showsTitle: true, language: "nb-NO", figureAlt: null, pages: [{ text: "Hei alle sammen", heading: true }, { text: "og mer" }] }), "application/pdf");
  console.log(JSON.stringify(await runApart("drawPages", { place: `${dir}/f`, folder: dir })), dir);
  await go(Buffer.from("%PDF-1.7 nonsense"), "application/pdf");
  await go(aPptx([{ title: "Hei", pictures: ["", "bilde1.png"] }, { text: "uten tittel" }]), "application/vnd.openxmlformats-officedocument.presentationml.presentation");
});
