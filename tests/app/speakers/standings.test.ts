import { expect } from "vitest";
import { giveAnswer } from "#app/speakers/give-answer.ts";
import { standingsOf } from "#app/speakers/standings.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { speakersHouse } from "./invited.ts";

onBothEngines(
  "a programme knows who was asked, what they said, and when they can be there",
  async (engine) => {
    const { app, invite, token, opened, event } = await speakersHouse(engine);
    expect([...(await standingsOf(app.db, event.id)).values()]).toEqual([]);
    await invite();
    expect([...(await standingsOf(app.db, event.id)).values()]).toEqual([{ isComing: null, hours: [] }]);

    const { invitation } = await opened(await token());
    await giveAnswer(app, invitation, { isComing: true, reason: null });
    const [from, to] = ["2017-12-01T08:00:00.000Z", "2017-12-01T09:00:00.000Z"];
    await app.db
      .insertInto("speaker_hours")
      .values({ id: "hours", appearance_id: invitation.appearance_id, from_at: from, to_at: to })
      .execute();
    expect(await standingsOf(app.db, event.id)).toEqual(
      new Map([[invitation.appearance_id, { isComing: true, hours: [{ from, to }] }]]),
    );
  },
);
