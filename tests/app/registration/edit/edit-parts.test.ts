import { expect } from "vitest";
import { offerChoice } from "#app/events/edit/offer-choice.ts";
import { partsOf } from "#app/events/parts.ts";
import { addSession } from "#app/programme/add-session.ts";
import { limitPart, withdrawPart } from "#app/registration/edit/edit-parts.ts";
import { NOTHING_MORE } from "#app/registration/form/form.ts";
import { register } from "#app/registration/register.ts";
import { aConference, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { as, atOnce, eventNow, KARI, log, refused } from "../../events/edit/stories.ts";
import { brokenInvariants, namesAndStatus, refusalOf } from "../left-behind.ts";

onBothEngines(
  "a day that people may choose is limited, never below those who have it without a yes",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aConference(app);
    const part = await offerChoice(app, event.id, as(KARI, event), { day: 1 }, null);
    for (const number of [1, 2]) {
      const wish = person(number, { ...NOTHING_MORE, kind: "physical", parts: [part.id] });
      await register(app, event.slug, wish, app.now());
    }
    const by = as(KARI, await eventNow(app, event.id));
    const { code, facts } = await refused(limitPart(app, event.id, by, part.id, 1));
    expect([code, facts]).toEqual(["capacity-below-taken", { taken: 2, capacity: 1 }]);
    const limited = await limitPart(app, event.id, by, part.id, 1, true);
    expect((await partsOf(app.db, event.id)).map((one) => [one.capacity, one.taken])).toEqual([[1, 2]]);
    expect(await brokenInvariants(app)).toEqual([]);
    expect(await limitPart(app, event.id, as(KARI, limited), part.id, 1)).toEqual(limited);

    const chosen = await refused(withdrawPart(app, event.id, as(KARI, limited), part.id));
    expect([chosen.code, chosen.facts]).toEqual(["part-chosen", { people: 2 }]);
    await withdrawPart(app, event.id, as(KARI, limited), part.id, true);
    expect(await partsOf(app.db, event.id)).toEqual([]);
    expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual(["confirmed", "confirmed"]);
    expect(await brokenInvariants(app)).toEqual([]);
    expect((await log(app)).map(([, verb]) => verb)).toEqual(Array(3).fill("parts-changed"));
  },
);

onBothEngines("a session is offered once, by its own event; of two at once one is told", async (engine) => {
  const app = await testApp(engine);
  const event = await aConference(app);
  const other = await aConference(app, { slug: "annen" });
  const { id: sessionId } = await addSession(app, event.id, { title: "Lean", day: 1 });
  const part = await offerChoice(app, event.id, as(KARI, event), { sessionId }, 30);
  expect(await offerChoice(app, event.id, as(KARI, event), { sessionId }, 30)).toEqual(part);
  expect(await refusalOf(offerChoice(app, other.id, as(KARI, other), { sessionId }, 30))).toBe(
    "no-such-part",
  );
  expect(await refusalOf(limitPart(app, other.id, as(KARI, other), part.id, 5))).toBe("no-such-part");
  const now = await eventNow(app, event.id);
  const attempts = [10, 20].map((capacity) => limitPart(app, event.id, as(KARI, now), part.id, capacity));
  expect(await atOnce(attempts)).toEqual({ won: 1, told: ["stale-version"] });
});
