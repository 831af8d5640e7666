import { expect, test } from "vitest";
import { conflicts, merged, seenOf } from "#app/events/edit/both.ts";

const shown = { title: "Endring til frokost", lead: "", topics: ["Tillit"] };

test("a field that was left as it was shown is the other's; one that was typed in is one's own", () => {
  const typed = { ...shown, title: "Tillit til frokost" };
  const now = { ...shown, title: "Frokost om tillit", lead: "Vi spiser.", topics: ["Tillit", "Mot"] };
  expect(conflicts(typed, now, seenOf(shown))).toEqual([
    { field: "title", isTyped: true },
    { field: "lead", isTyped: false },
    { field: "topics", isTyped: false },
  ]);
});

test("without knowing what was shown, all counts as typed", () => {
  const now = { ...shown, lead: "Vi spiser." };
  expect(conflicts(shown, now, "")).toEqual([{ field: "lead", isTyped: true }]);
});

test("what is chosen of the other's stands; a field that there is not changes nothing", () => {
  const typed = { ...shown, title: "Mitt", lead: "Min" };
  const now = { ...shown, title: "Ditt", lead: "Din" };
  expect(merged(typed, now, ["lead", "__proto__", "nowhere"])).toEqual({
    ...shown,
    title: "Mitt",
    lead: "Din",
  });
});
