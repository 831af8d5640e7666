import { expect } from "vitest";
import { isOut } from "#app/files/standing.ts";
import { fileById, storeFile } from "#app/files/store.ts";
import { publishAllSlides, publishSlides } from "#app/materials/slides/publish-slides.ts";
import { slidesState } from "#app/materials/slides/rules.ts";
import { slidesOf } from "#app/materials/slides/slides-of.ts";
import { withdrawSlides } from "#app/materials/slides/withdraw-slides.ts";
import { saveConsents } from "#app/speakers/save-consents.ts";
import type { SpeakerConsentPurpose } from "#db/schema.ts";
import { anotherSpeaker, aSpeaker, PDF } from "#tests/app/files/a-speaker.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";

const OVER = "2017-12-01T09:00:00.000Z";

/** One who has sent slides and said yes, one who has sent them and not answered, one of whom nothing has come. */
async function threeSpeakers(engine: Engine) {
  const app = await testApp(engine);
  const first = await aSpeaker(app);
  const { event } = first;
  const second = await anotherSpeaker(app, event.id, 2);
  await anotherSpeaker(app, event.id, 3);
  const by = { eventId: event.id, accountId: "account-1" };
  const file = await storeFile(app, first.to(), "lean.pdf", PDF);
  await storeFile(app, second.to(), "lysark.pdf", PDF);
  const consent = async (...given: SpeakerConsentPurpose[]) => {
    const invitation = await app.db
      .selectFrom("speaker_invitation")
      .selectAll()
      .where("id", "=", first.invitation)
      .executeTakeFirstOrThrow();
    await saveConsents(app, invitation, given);
  };
  await consent("slides");
  const states = async () => (await slidesOf(app.db, event.id)).map(slidesState);
  const isOutNow = async (id: string) => isOut(app, (await fileById(app.db, id))!);
  return { app, by, file, first, second, consent, states, isOutNow };
}

onBothEngines("all go out whose speakers have said yes, and not before the event is over", async (engine) => {
  const { app, by, file, states, isOutNow } = await threeSpeakers(engine);
  expect(await states()).toEqual(["ready", "held", "missing"]);
  expect(await publishAllSlides(app, by)).toBe(1);
  expect(await publishAllSlides(app, by)).toBe(0);
  expect(await states()).toEqual(["out", "held", "missing"]);
  expect(await isOutNow(file.id)).toBe(false);
  app.setNow(OVER);
  expect(await isOutNow(file.id)).toBe(true);
  const materials = await app.db.selectFrom("material").select(["kind", "title", "file_id"]).execute();
  expect(materials).toEqual([{ kind: "slides", title: "lean", file_id: file.id }]);
});

onBothEngines("nothing goes out without a yes, or before the scanner has seen it", async (engine) => {
  const { app, by, first, second } = await threeSpeakers(engine);
  const refused = (id: string) => expect(publishSlides(app, by, id, false)).rejects;
  await refused(second.appearance.id).toMatchObject({
    code: "slides-held-back",
    facts: { why: "no-consent" },
  });
  await refused("another").toMatchObject({ code: "no-such-appearance" });
  await app.db.updateTable("stored_file").set({ scan: "pending" }).execute();
  await refused(first.appearance.id).toMatchObject({ facts: { why: "not-scanned" } });
  expect(await publishAllSlides(app, by)).toBe(0);
  expect(await app.db.selectFrom("material").selectAll().execute()).toEqual([]);
});

onBothEngines("a later version takes the place of the one before, where it stood", async (engine) => {
  const { app, by, file, first, states, isOutNow } = await threeSpeakers(engine);
  await publishSlides(app, by, first.appearance.id, true);
  expect(await isOutNow(file.id)).toBe(true);
  const later = await storeFile(app, first.to(), "lean-2.pdf", PDF);
  expect((await states())[0]).toBe("newer");
  await publishAllSlides(app, by);
  expect([await isOutNow(file.id), await isOutNow(later.id)]).toEqual([false, true]);
  const materials = await app.db.selectFrom("material").select(["file_id", "is_pre_reading"]).execute();
  expect(materials).toEqual([{ file_id: later.id, is_pre_reading: 1 }]);
});

onBothEngines("what is taken back is gone at once, by the organiser and by the speaker", async (engine) => {
  const { app, by, file, first, consent, states, isOutNow } = await threeSpeakers(engine);
  app.setNow(OVER);
  await publishAllSlides(app, by);
  await withdrawSlides(app, by, first.appearance.id);
  await withdrawSlides(app, by, first.appearance.id);
  expect([await isOutNow(file.id), (await states())[0]]).toEqual([false, "ready"]);
  await publishAllSlides(app, by);
  await consent("photo");
  expect([await isOutNow(file.id), (await states())[0]]).toEqual([false, "held"]);
});
