import { expect, test } from "vitest";
import { giveAnswer } from "#app/speakers/give-answer.ts";
import { speakersOf } from "#app/speakers/speakers-of.ts";
import { isShown, speakerFilters } from "#app/views/organise/speakers/speaker-filters.ts";
import { speakersHouse } from "#tests/app/speakers/invited.ts";

test("each choice says how many it shows, and keeps the search", async () => {
  const { app, event, invite } = await speakersHouse("sqlite");
  await giveAnswer(app, await invite(), { isComing: false, reason: null });
  const all = await speakersOf(app.db, event.id);
  const { groups } = speakerFilters(all, { search: "a b", shown: "lacking", sort: "turn" }, "/here", "nb");
  expect(groups[0]!.links.map((one) => [one.text, one.count, one.href, one.current])).toEqual([
    ["Alle", "3", "/here?q=a+b", false],
    ["Ikke svart", "2", "/here?q=a+b&show=unanswered", false],
    ["Mangler noe", "2", "/here?q=a+b&show=lacking", true],
  ]);
  expect(all.filter(isShown.unanswered).map(({ turn }) => turn.one.name)).toEqual([
    "Ordstyrer 1",
    "Innleder 2",
  ]);
});
