import { expect, test } from "vitest";
import { checkFile } from "#app/files/accessibility/check-file.ts";
import type { Findings } from "#app/files/accessibility/findings.ts";
import { aPdf, type PdfWish } from "../a-pdf.ts";
import { inAFolder } from "../in-a-folder.ts";

const NOW = "2017-11-20T08:00:00.000Z";
const GOOD: PdfWish = {
  isTagged: true,
  title: "Nye arbeidsformer",
  showsTitle: true,
  language: "nb-NO",
  figureAlt: "Kart over Oslo",
  pages: [{ text: "Nye arbeidsformer", heading: true }, { text: "Takk for at dere kom" }],
};

test("a tagged PDF with title, language and texts for its pictures needs no mending", async () => {
  const found = await check(aPdf(GOOD));
  expect(found).toMatchObject({ kind: "pdf", pages: 2, checkedAt: NOW, first: null });
  expect(found.points.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    "text fine",
    "tags fine",
    "alt-texts fine",
    "language fine",
    "title fine",
    "headings fine",
    "title-shown fine",
  ]);
});

test("of an untagged PDF the tags come first", async () => {
  const found = await check(aPdf({ pages: [{ text: "Nye arbeidsformer" }] }));
  expect(found.first).toBe("tags");
  expect(faults(found)).toEqual(["tags must", "language must", "title should"]);
});

test("a PDF of nothing but pictures says nothing to who cannot see it, and that comes first", async () => {
  const found = await check(aPdf({ pages: [{ isPicture: true }, { isPicture: true }, { text: "Slutten" }] }));
  expect(found.first).toBe("text");
  expect(found.points[0]).toEqual({ code: "text", severity: "must", pages: [1, 2], count: 2 });
});

test("a figure without a text is told of with its page", async () => {
  const found = await check(aPdf({ ...GOOD, figureAlt: null }));
  expect(found.points[0]).toEqual({ code: "alt-texts", severity: "must", pages: [1], count: 1 });
});

test("a program's own title is none", async () => {
  const found = await check(aPdf({ ...GOOD, title: "Microsoft PowerPoint - foredrag.pptx" }));
  expect(faults(found)).toEqual(["title should"]);
});

test("Norwegian text that would be read by an English voice is seen", async () => {
  const text =
    "Vi har ikke tid til det som er for de andre, og vi kan ikke gi opp det som er bra for dere og for de som skal";
  const found = await check(aPdf({ ...GOOD, language: "en-US", pages: [{ text, heading: true }] }));
  expect(faults(found)).toEqual(["spoken-language should"]);
});

test("a PDF with a password is told apart from a broken one", async () => {
  const bytes = "<".padEnd(65, "7") + ">";
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${bytes} /U ${bytes} /P -4 >> /ID [<01> <01>]`;
  expect(faults(await check(aPdf({ ...GOOD, encrypt })))).toEqual(["locked must"]);
  expect(faults(await check(Buffer.from("%PDF-1.7\nand then nothing")))).toEqual(["broken must"]);
});

function check(bytes: Buffer): Promise<Findings> {
  return checkFile(inAFolder(bytes), "application/pdf", NOW);
}

function faults({ points }: Findings): string[] {
  return points
    .filter(({ severity }) => severity !== "fine")
    .map(({ code, severity }) => `${code} ${severity}`);
}
