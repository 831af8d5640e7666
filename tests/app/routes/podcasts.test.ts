import { expect, test } from "vitest";
import { publishFile, storeFile } from "#app/files/store.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import { loader } from "#app/routes/podcasts[.]xml.ts";
import { PDF } from "#tests/app/files/a-speaker.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { ask } from "./asking.ts";

test("episodes go out with length and type where the file is ours, and as links where it is not", async () => {
  const app = await testApp("sqlite");
  const event = await aSeminar(app, { slug: "e07" });
  await addMaterial(app, {
    eventId: event.id,
    kind: "podcast",
    title: "Endringspodden er tilbake & <større>",
    url: "https://difi.example/podkast",
    source: "Endringspodden",
  });
  const held = await addMaterial(app, { eventId: event.id, kind: "podcast", title: "Fra salen" });
  const to = { eventId: event.id, appearanceId: null, purpose: "document", actor: "account-1" } as const;
  const file = await storeFile(app, to, "fra salen.pdf", PDF);
  await publishFile(app, file.id, true);
  await app.db.updateTable("material").set({ file_id: file.id }).where("id", "=", held.id).execute();

  const feed = async () => {
    const { response } = await ask(app, loader, "/podcasts.xml");
    return { type: response.headers.get("content-type"), text: await response.text() };
  };
  const before = await feed();
  expect(before.type).toContain("application/rss+xml");
  expect(before.text).toContain("<title>Endringspodden er tilbake &amp; &lt;større&gt;</title>");
  expect(before.text).not.toContain("Fra salen");
  app.setNow("2017-12-01T09:00:00.000Z");
  const { text } = await feed();
  expect(text).toContain(
    `<enclosure url="https://samling.example.no/files/${file.id}/fra%20salen.pdf" length="${PDF.length}" type="application/pdf"/>`,
  );
  expect(text).toContain("<pubDate>Mon, 20 Nov 2017 08:00:00 GMT</pubDate>");
  await app.db.updateTable("event").set({ is_unlisted: 1 }).execute();
  expect((await feed()).text).not.toContain("<item>");
});
