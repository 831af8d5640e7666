import { expect } from "vitest";
import { giveAnswer } from "#app/speakers/give-answer.ts";
import { saveDiet } from "#app/speakers/save-diet.ts";
import { speakerDiets } from "#app/speakers/speaker-diets.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { speakersHouse } from "./invited.ts";

onBothEngines("what a speaker eats counts once they have said that they are coming", async (engine) => {
  const { app, appearanceId, event, invite, opened, token } = await speakersHouse(engine);
  await invite();
  const { invitation } = await opened(await token());
  await saveDiet(app, invitation, ["vegan", "nut-free"], "Ikke skalldyr");
  expect(await speakerDiets(app.db, event.id)).toEqual([]);

  await giveAnswer(app, invitation, { isComing: true, reason: null });
  const { name, organisation } = await app.db
    .selectFrom("appearance")
    .select(["name", "organisation"])
    .where("id", "=", appearanceId)
    .executeTakeFirstOrThrow();
  expect(await speakerDiets(app.db, event.id)).toEqual([
    { id: appearanceId, name, organisation, choices: ["vegan", "nut-free"], note: "Ikke skalldyr" },
  ]);
});
