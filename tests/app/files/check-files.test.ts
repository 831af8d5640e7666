import { expect } from "vitest";
import { checkFiles, pagePicturePath } from "#app/files/check-files.ts";
import { storeFile } from "#app/files/store.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { aPdf } from "./a-pdf.ts";

onBothEngines(
  "slides are checked and their pages drawn; what takes too long is given up, once",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    const to = {
      eventId: event.id,
      appearanceId: null,
      purpose: "slides" as const,
      actor: "00000000-0000-7000-8000-000000000000",
    };
    const first = await storeFile(
      app,
      to,
      "foredrag.pdf",
      aPdf({ pages: [{ text: "Nye arbeidsformer" }, { text: "Takk" }] }),
    );
    await checkFiles(app);
    const second = await storeFile(app, to, "treg.pdf", aPdf({ pages: [{ text: "Treg" }] }));
    await checkFiles(app, 1);

    const rows = await app.db
      .selectFrom("stored_file")
      .select(["pages", "findings"])
      .orderBy("created_at")
      .orderBy("id")
      .execute();
    expect(rows.map(({ pages }) => pages)).toEqual([2, null]);
    expect(rows.map(({ findings }) => JSON.parse(findings!) as unknown)).toMatchObject([
      { kind: "pdf", first: "tags", pictures: 2 },
      { kind: "pdf", first: "gave-up" },
    ]);
    expect(await app.files.bytesOf(pagePicturePath(first, 2))).toBeGreaterThan(100);
    expect(await app.files.bytesOf(pagePicturePath(second, 1))).toBeNull();
  },
);

onBothEngines("what is cut short because the house closes is checked when it opens again", async (engine) => {
  const app = await testApp(engine);
  const { id: eventId } = await aSeminar(app);
  const actor = "00000000-0000-7000-8000-000000000000";
  const to = { eventId, appearanceId: null, purpose: "slides" as const, actor };
  await storeFile(app, to, "foredrag.pdf", aPdf({ pages: [{ text: "Takk" }] }));
  const findings = async () =>
    (await app.db.selectFrom("stored_file").select("findings").executeTakeFirstOrThrow()).findings;
  await checkFiles(app, undefined, AbortSignal.abort());
  expect(await findings()).toBe(null);
  await checkFiles(app);
  expect(JSON.parse((await findings())!)).toMatchObject({ kind: "pdf", pages: 1 });
});
