import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { expect, test } from "vitest";
import { FileFindings } from "#app/components/file-findings.tsx";
import { findingsOf, onlyPoint, POINTS, type Findings } from "#app/files/accessibility/findings.ts";
import { fileCheckWords } from "#app/language/file-check.ts";
import { languages } from "#app/language/language.ts";
import { fileFindingsView, firstMend } from "#app/views/file-findings.ts";

const NOW = "2017-11-20T08:00:00.000Z";
const untagged = findingsOf("pdf", NOW, {
  pages: 12,
  points: [
    { code: "text", severity: "should", pages: [3, 7], count: 2 },
    { code: "tags", severity: "must" },
    { code: "title", severity: "fine" },
  ],
});

test("the most useful mend comes first, in the reader's language", () => {
  expect(languages.map((language) => firstMend(asFile(untagged), language, NOW))).toEqual([
    "Det viktigste først: Filen mangler koder for overskrifter, lister og leserekkefølge (tagger), så den kan ikke leses opp i riktig rekkefølge.",
    "Det viktigaste først: Fila manglar kodar for overskrifter, lister og leserekkjefølgje (taggar), så ho kan ikkje lesast opp i rett rekkjefølgje.",
    "The most important first: The file lacks the tags for headings, lists and reading order, so it cannot be read aloud in the right order.",
  ]);
});

test("a page shows the mend with how, the pages concerned, what is in order, and the pages' pictures", () => {
  const file = asFile({ ...untagged, pictures: 1 });
  const view = fileFindingsView(file, "nb", {
    now: NOW,
    zone: "Europe/Oslo",
    pictureAddress: (page) => `/files/1/pages/${page}.webp`,
  });
  const html = renderToStaticMarkup(createElement(FileFindings, { findings: view }));
  expect(view.first?.how.map(({ program }) => program)).toEqual([
    "PowerPoint",
    "Keynote",
    "LibreOffice",
    "Acrobat",
  ]);
  expect(view.more.faults[0]?.where).toBe("Side 3 og 7.");
  expect(view.inOrder.items).toEqual(["Filen har en tittel"]);
  expect(html).toContain('alt="Side 1 av 12"');
  expect(html).toContain("Dokumentstrukturkoder for tilgjengelighet");
});

test("a check that the house did not survive is told of as given up, not as under way for ever", () => {
  const file = asFile(onlyPoint("other", NOW, "under-way"));
  expect(firstMend(file, "en", NOW)).toContain("being checked now");
  expect(firstMend(file, "en", "2017-11-20T08:30:00.000Z")).toContain("could not be checked");
  expect(firstMend({ findings: null }, "en", NOW)).toBeNull();
});

test("every finding has its sentence and every fault its mend, in all three languages", () => {
  for (const language of languages) {
    const { fault, how } = fileCheckWords[language];
    expect(Object.keys(fault).sort()).toEqual([...POINTS].sort());
    expect(Object.keys(how).sort()).toEqual([...POINTS].sort());
  }
});

function asFile(findings: Findings): { findings: string } {
  return { findings: JSON.stringify(findings) };
}
