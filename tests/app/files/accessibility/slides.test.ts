import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { checkFile } from "#app/files/accessibility/check-file.ts";
import type { Findings } from "#app/files/accessibility/findings.ts";
import { aPptx, type SlideWish } from "../a-pptx.ts";
import { inAFolder } from "../in-a-folder.ts";

const NOW = "2017-11-20T08:00:00.000Z";
const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const ODP = "application/vnd.oasis.opendocument.presentation";
const GOOD: SlideWish[] = [
  { title: "Nye arbeidsformer", lang: "nb-NO", pictures: ["Kart over Oslo", null] },
  { title: "Hva vi lærte", text: "Mye", lang: "nb-NO", video: "captioned", table: "headed" },
];

test("a presentation with titles and alt texts needs no mending", async () => {
  const found = await check(aPptx(GOOD, { title: "Nye arbeidsformer" }));
  expect(found).toMatchObject({ kind: "pptx", pages: 2, first: null });
  expect(found.points.map(({ code }) => code)).toEqual([
    "slide-titles",
    "alt-texts",
    "captions",
    "language",
    "title",
    "reading-order",
    "unlike-titles",
    "table-headers",
  ]);
});

test("pictures without alt texts are counted with their slides; a file's name is no alt text", async () => {
  const found = await check(
    aPptx([
      { title: "En", lang: "nb-NO", pictures: ["", "bilde1.png"] },
      { title: "To", pictures: [""] },
    ]),
  );
  expect(found.points[0]).toEqual({ code: "alt-texts", severity: "must", pages: [1, 2], count: 3 });
});

test("slides without titles, with equal titles and with the title last are told of", async () => {
  const slides = [
    { title: "Status", lang: "nb-NO" },
    { title: "Status", text: "Tall", isTitleLast: true },
    { text: "Uten tittel" },
  ];
  const found = await check(aPptx(slides, { title: "Status for 2017" }));
  expect(faults(found)).toEqual([
    "slide-titles must 3",
    "reading-order should 2",
    "unlike-titles should 1,2",
  ]);
});

test("a film without captions, a table without a header, an alt text by a machine and no language are told of", async () => {
  const automatic = "Et bilde som inneholder tekst. Automatisk generert beskrivelse";
  const slides: SlideWish[] = [{ title: "En", video: "silent", table: "plain", pictures: [automatic] }];
  expect(faults(await check(aPptx(slides)))).toEqual([
    "captions must 1",
    "language should ",
    "title should ",
    "written-alt-texts should 1",
    "table-headers should 1",
  ]);
});

test("an OpenDocument presentation is read for titles and alt texts", async () => {
  const page = (inside: string) => `<draw:page>${inside}</draw:page>`;
  const title =
    '<draw:frame presentation:class="title"><draw:text-box><text:p>En</text:p></draw:text-box></draw:frame>';
  const picture = '<draw:frame><draw:image xlink:href="1.png"/></draw:frame>';
  const content = `<office:document-content>${page(title + picture)}${page("")}</office:document-content>`;
  const found = await checkFile(inAFolder(zipSync({ "content.xml": strToU8(content) })), ODP, NOW);
  expect(faults(found)).toEqual(["slide-titles must 2", "alt-texts must 1", "title should "]);
});

test("of what cannot be read it is said so", async () => {
  const keynote = await checkFile(inAFolder(strToU8("anything")), "application/vnd.apple.keynote", NOW);
  expect(keynote).toEqual({
    kind: "key",
    pages: null,
    checkedAt: NOW,
    points: [{ code: "unreadable-kind", severity: "should" }],
    first: "unreadable-kind",
  });
  expect((await check(Buffer.from("no archive"))).first).toBe("broken");
  expect((await check(aPptx(GOOD).subarray(0, 900))).first).toBe("broken");
});

test.each([
  ["ten thousand parts", () => aPptx(GOOD, { more: parts(10_000) })],
  [
    "what unpacks to a thousand times its size",
    () => aPptx(GOOD, { more: { bomb: new Uint8Array(64 * 1024 * 1024) } }),
  ],
  [
    "a slide that unpacks to more than a slide is",
    () => aPptx([{ title: "x".repeat(17 * 1024 * 1024) }], { more: { bytes: noise() } }),
  ],
])("%s is left unread", async (_, bytes) => {
  expect((await check(bytes())).points).toEqual([{ code: "gave-up", severity: "should" }]);
});

test("a document type, with which XML can grow without end, is not read", async () => {
  const more = { "docProps/core.xml": strToU8('<!DOCTYPE x [<!ENTITY a "a">]><x>&a;</x>') };
  expect((await check(aPptx(GOOD, { more }))).first).toBe("broken");
});

function check(bytes: Buffer): Promise<Findings> {
  return checkFile(inAFolder(bytes), PPTX, NOW);
}

function faults({ points }: Findings): string[] {
  return points
    .filter(({ severity }) => severity !== "fine")
    .map(({ code, severity, pages = [] }) => `${code} ${severity} ${pages.join()}`);
}

function parts(count: number): Record<string, Uint8Array> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`part${index}`, strToU8("x")]));
}

/** What hardly packs, so that the whole does not look like a bomb. */
function noise(): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: 512 * 1024 }, () => (state = (state * 48_271) % 2_147_483_647) & 255);
}
