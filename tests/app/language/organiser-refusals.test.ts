import { expect, test } from "vitest";
import { languages } from "#app/language/language.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";

const STALE = new Refusal("stale-version", {
  name: "Kari Prøve",
  at: "2017-11-20T09:42:00.000Z",
  zone: "Europe/Oslo",
});

test("who saved, and when, is said in the organiser's language", () => {
  expect(organiserRefusal(STALE, "nb")).toMatch(
    /^Kari Prøve har lagret her kl\. 10\.42, etter at du åpnet siden\./,
  );
  expect(organiserRefusal(STALE, "nn")).toMatch(
    /^Kari Prøve har lagra her kl\. 10\.42, etter at du opna sida\./,
  );
  expect(organiserRefusal(STALE, "en")).toMatch(
    /^Kari Prøve saved this at 10:42, after you opened the page\./,
  );
  expect(organiserRefusal(new Refusal("stale-version"), "nb")).toMatch(/^En annen har lagret her, etter/);
});

test("numbers agree with their nouns", () => {
  const taken = (count: number) => new Refusal("capacity-below-taken", { taken: count });
  expect(organiserRefusal(taken(1), "nb")).toMatch(/^1 person har allerede plass\./);
  expect(organiserRefusal(taken(12), "nn")).toMatch(/^12 personar har allereie plass\./);
  expect(organiserRefusal(taken(1), "en")).toMatch(/^1 person already has a seat\./);
  const unready = new Refusal("not-ready-to-publish", { blockers: "no-title,no-place" });
  expect(organiserRefusal(unready, "en")).toBe(
    "The event cannot be shown yet. 2 things must be mended first.",
  );
});

test("what only visitors meet is our fault here", () => {
  const faults = languages.map((language) => organiserRefusal(new Refusal("wrong-code"), language));
  expect(faults.map((fault) => fault.split(",")[0])).toEqual(["Beklager", "Orsak", "Sorry"]);
});
