import { expect } from "vitest";
import { isOut } from "#app/files/standing.ts";
import { fileById, publishFile, storeFile, withholdFileIn } from "#app/files/store.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import { sweepFiles } from "#app/files/sweep-files.ts";
import { EMPTY_MATERIAL } from "#app/materials/edit/material-fields.ts";
import { removeMaterial } from "#app/materials/edit/move-material.ts";
import { addMaterialTo, changeMaterial } from "#app/materials/edit/save-material.ts";
import { finishFacts } from "#app/materials/finish/finish-facts.ts";
import { finishList } from "#app/materials/finish/finish-list.ts";
import { removeEventFile } from "#app/materials/edit/remove-event-file.ts";
import { PDF } from "#tests/app/files/a-speaker.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

onBothEngines(
  "slides are out while all may fetch their file and something leads to it, and known to exist after that",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    const { id } = await addMaterial(app, { eventId: event.id, kind: "slides", title: "Om beslutninger" });
    const to = { eventId: event.id, appearanceId: null, purpose: "slides", actor: "account-1" } as const;
    const file = await storeFile(app, to, "innlegg.pdf", PDF);
    await app.db.updateTable("material").set({ file_id: file.id }).where("id", "=", id).execute();
    const state = async () => {
      const facts = await finishFacts(app.db, { id: event.id, endsAt: null });
      return finishList(facts, "2017-12-06").find(({ kind }) => kind === "slides")!.state;
    };
    expect(await state()).toBe("received");
    await publishFile(app, file.id, false);
    expect(await state()).toBe("published");
    await app.db.transaction().execute((trx) => withholdFileIn(trx, file.id));
    expect(await state()).toBe("received");

    app.setNow("2017-12-10T09:00:00.000Z");
    await publishFile(app, file.id, false);
    const editor = { eventId: event.id, accountId: "account-1", zone: event.zone, version: 1 };
    const twin = await addMaterialTo(app, editor, { ...EMPTY_MATERIAL, title: "Det samme", fileId: file.id });
    const isOutNow = async () => isOut(app, (await fileById(app.db, file.id))!);
    await removeMaterial(app, twin.id, editor);
    expect(await isOutNow()).toBe(true);
    const row = { ...EMPTY_MATERIAL, title: "Om beslutninger", preReading: "yes" };
    await changeMaterial(app, id, editor, { ...row, fileId: "" });
    expect([await isOutNow(), await state()]).toEqual([false, "received"]);
    await changeMaterial(app, id, { ...editor, version: 2 }, { ...row, fileId: file.id });
    expect([await isOutNow(), await state()]).toEqual([true, "published"]);

    const by = { eventId: event.id, accountId: "account-1" };
    await removeEventFile(app, file.id, { ...by, eventId: "another" });
    expect(await app.files.bytesOf(file.path)).toBe(PDF.length);
    await removeEventFile(app, file.id, by);
    await removeEventFile(app, file.id, by);
    await sweepFiles(app);
    expect(await app.files.bytesOf(file.path)).toBeNull();
    expect(await app.db.selectFrom("material").select(["file_id", "version"]).execute()).toEqual([
      { file_id: null, version: 4 },
    ]);
  },
);
