import { expect, test } from "vitest";
import { slugOf } from "#app/slug.ts";

test.each([
  ["Nye arbeidsmåter for fremtidens løsninger", "nye-arbeidsmater-for-fremtidens-losninger"],
  ["Læring & ledelse i Ærlighetsrådet", "laering-og-ledelse-i-aerlighetsradet"],
  ["Ruter#", "ruter"],
  ["Strategisk IKT-kompetanse for ledere – hva nå?", "strategisk-ikt-kompetanse-for-ledere-hva-na"],
  ["???", "uten-navn"],
  ["a".repeat(200), "a".repeat(80)],
])("%s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
