import { expect, test } from "vitest";
import { languages } from "#app/language/language.ts";
import { whySentence } from "#app/language/prioritise.ts";
import type { Why } from "#app/registration/prioritise/plan.ts";

const NAV = { organisation: "NAV", ceiling: 5 };

test.each<[Why, string]>([
  [{ code: "room-for-all" }, "Det er plass til alle."],
  [{ code: "organiser-order", order: 2 }, "Satt som nummer 2 av dere."],
  [
    { code: "organisation-order", order: 7, organisation: "NAV", place: 1 },
    "Nummer 1 i rekkefølgen fra NAV.",
  ],
  [{ code: "preferred", order: 3, preference: "new-person" }, "Har ikke vært med før."],
  [{ code: "preferred", order: 3, preference: "answer" }, "Har svart det dere foretrekker."],
  [{ code: "in-order", order: 12 }, "Nummer 12 i rekkefølgen."],
  [{ code: "room-left-over", ...NAV }, "Over taket på 5 fra NAV, men det er plasser igjen."],
  [{ code: "beyond-ceiling", ...NAV }, "Over taket på 5 fra NAV."],
  [{ code: "no-seat-left", order: 151, seats: 150 }, "Nummer 151 i rekkefølgen. Plassene er fordelt."],
])("%j is said as «%s», and in each language otherwise", (why, sentence) => {
  expect(whySentence(why, "nb")).toBe(sentence);
  const said = new Set(languages.map((language) => whySentence(why, language)));
  expect(said.size).toBeGreaterThan(1);
  for (const one of said) expect(one).toMatch(/^[A-ZÆØÅ].*\.$/);
});
