import { expect, test } from "vitest";
import { checkFiles } from "#app/files/check-files.ts";
import {
  chooseRelease,
  fileTicket,
  pageAddress,
  publishFile,
  removeFile,
  storeFile,
  versionsOf,
} from "#app/files/store.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { aPdf } from "./a-pdf.ts";
import { anotherSpeaker, aSpeaker, PDF } from "./a-speaker.ts";
import { openDoors } from "./the-doors.ts";

onBothEngines("the newest version is in use, and each says who sent it", async (engine) => {
  const app = await testApp(engine);
  const { to, event, appearance } = await aSpeaker(app);
  const other = await anotherSpeaker(app, event.id, 2);
  await storeFile(app, other.to(), "annet.pdf", PDF);
  const first = await storeFile(app, to(), "innlegg.pdf", PDF);
  const second = await storeFile(app, { ...to(), actor: other.invitation }, "ny.pdf", PDF);
  const shown = async () =>
    (await versionsOf(app.db, appearance.id)).standing.map((one) => [
      one.version,
      one.name,
      one.invited_part,
    ]);
  expect(await shown()).toEqual([
    [2, "ny.pdf", "speaker"],
    [1, "innlegg.pdf", "speaker"],
  ]);
  await removeFile(app, second.id);
  expect(await shown()).toEqual([[1, "innlegg.pdf", "speaker"]]);
  await app.db.updateTable("stored_file").set({ scan: "infected" }).where("id", "=", second.id).execute();
  expect((await versionsOf(app.db, appearance.id)).infected?.name).toBe("ny.pdf");
  await storeFile(app, to(), "frisk.pdf", PDF);
  expect((await versionsOf(app.db, appearance.id)).infected).toBeUndefined();
  expect(first.is_after_event).toBe(1);
});

onBothEngines("slides wait for the end of the event until their speaker says otherwise", async (engine) => {
  const app = await testApp(engine);
  const { to, appearance } = await aSpeaker(app);
  const out = await storeFile(app, to(), "ute.pdf", PDF);
  await publishFile(app, out.id, true);
  await storeFile(app, to(), "innlegg.pdf", PDF);
  await chooseRelease(app, appearance.id, false);
  await storeFile(app, to(), "ny.pdf", PDF);
  const { standing } = await versionsOf(app.db, appearance.id);
  expect(standing.map((one) => [one.name, one.is_after_event])).toEqual([
    ["ny.pdf", 0],
    ["innlegg.pdf", 0],
    ["ute.pdf", 1],
  ]);
});

test("the pictures of a file's pages go out to those who may have the file", async () => {
  const app = await testApp("sqlite");
  const { to, event, invitation } = await aSpeaker(app);
  const other = await anotherSpeaker(app, event.id, 2);
  const url = await openDoors(app);
  const file = await storeFile(app, to(), "innlegg.pdf", aPdf({ pages: [{ text: "En" }, { text: "To" }] }));
  await checkFiles(app);
  const ticket = fileTicket(app, file, invitation);
  const status = async (page: number, by?: string) => (await fetch(url + pageAddress(file, page, by))).status;
  const picture = await fetch(url + pageAddress(file, 2, ticket));
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/webp"]);
  expect(
    Buffer.from(await picture.arrayBuffer())
      .subarray(8, 12)
      .toString(),
  ).toBe("WEBP");
  expect(await status(3, ticket)).toBe(404);
  expect(await status(1)).toBe(404);
  expect(await status(1, fileTicket(app, file, other.invitation))).toBe(404);
  await publishFile(app, file.id, false);
  expect(await status(1)).toBe(200);
  await removeFile(app, file.id);
  expect(await status(1, ticket)).toBe(404);
});
