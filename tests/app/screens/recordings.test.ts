import { expect, test } from "vitest";
import type { App } from "#app/app.ts";
import { storeFile } from "#app/files/store.ts";
import { visitor, type SeenPage } from "#tests/support/visitor.ts";
import { publish, typeIn } from "./typing.ts";
import { demoWorld, emptyHouse, pageOf } from "./worlds.ts";

const E14 = "gode-beslutninger";
const desk = `/organise/events/${E14}/after`;
const CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:04.000\nGod morgen.\n";
const PDF = Buffer.from("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

/** E14 as its organiser types it in, and held. */
async function held() {
  const demo = await demoWorld();
  const house = await emptyHouse();
  await typeIn(house.by, await pageOf(demo, E14));
  await publish(house.by, E14, true);
  const put = async (fields: Record<string, string>) => {
    const kind = fields.kind === "recording" ? "?kind=recording" : "";
    return house.by.send(await house.by.open(`${desk}/materials/new${kind}`), fields);
  };
  const seen = () => visitor(house.app).open(`/events/${E14}`);
  return { ...house, put, seen };
}

test("S7: E14 has two recordings, its slides in a zip and captions, all through the screens", async () => {
  const { app, by, session, put, seen } = await held();
  for (const [title, url] of [
    ["Første sending", "https://vimeo.com/241234567"],
    ["Andre sending", "https://nett-tv.example.no/andre"],
  ] as const) {
    const done = await put({ kind: "recording", title, url, captions: "missing" });
    expect(done.text).toContain("Teksting mangler – 14 dager igjen.");
  }
  const { event } = await pageOf(app, E14);
  const to = { eventId: event.id, appearanceId: null, purpose: "slides", actor: "account-1" } as const;
  for (const title of ["Om beslutninger", "Om uforutsigbarhet"]) {
    const { name } = await storeFile(app, to, `${title}.pdf`, PDF);
    const form = await by.open(`${desk}/materials/new`);
    const files = form.forms.flatMap((one) => one.choices.get("fileId") ?? []);
    await put({ title, fileId: files.find(({ text }) => text.startsWith(name))!.value });
  }
  const before = await seen();
  expect(before.text).toMatch(/Gjennomført.*Etter arrangementet.*Første sending.*uten teksting/);
  expect(linkIn(before, "Om beslutninger")).toContain("(pdf, 69\u00a0B)");
  expect(before.html).toContain(`href="/events/${E14}/slides.zip">Alle presentasjonene (zip, 138\u00a0B)`);
  expect(before.html).not.toMatch(/<(?:script(?! type="application\/ld\+json")|iframe|video)/);

  const captions = `${desk}/materials/${await recordingId(app.db)}/captions`;
  const upload = async (text: string, name: string) => {
    const body = new FormData();
    body.append("kind", "captions");
    body.append("lang", "nb");
    body.append("file", new Blob([text]), name);
    return visitor(app, session).postForm(captions, body);
  };
  const wrong = await upload("1\n00:00:01,000 --> 00:00:04,000\nHei\n", "teksting.srt");
  expect([wrong.status, wrong.text]).toEqual([
    400,
    expect.stringContaining("Linje 1: Teksting begynner med ordet WEBVTT"),
  ]);
  expect((await upload(CAPTIONS, "teksting.vtt")).text).toContain("Lagret. Alle kan hente den.");
  await by.send(await by.open(captions), { "pasted-kind": "transcript", text: "God morgen.\n\nVelkommen." });

  const page = await visitor(app).open(
    /href="(\/events\/[^"]+\/recordings\/[^"]+)"/.exec((await seen()).html)![1]!,
  );
  expect(page.text).toMatch(
    /Opptaket er tekstet.*Vis spilleren her.*Avskrift på bokmål God morgen\. Velkommen\./,
  );
  expect(page.html).not.toContain("<iframe");
  expect(page.headers.get("content-security-policy")).not.toContain("frame-src");
  const asked = await visitor(app).open(`${page.path}?play`);
  expect(asked.html).toContain('src="https://player.vimeo.com/video/241234567?dnt=1"');
  expect(asked.headers.get("content-security-policy")).toContain("frame-src https://player.vimeo.com;");
  const track = await app.db
    .selectFrom("caption_track")
    .selectAll()
    .where("kind", "=", "captions")
    .executeTakeFirstOrThrow();
  const removal = await by.open(`${captions}/${track.id}/removal`);
  expect(removal.text).toContain("Opptaket står da som uten teksting");
  await by.send(removal, {}, "Fjern");
  expect((await by.open(`${desk}/recordings`)).text).toContain("Teksting mangler – 14 dager igjen.");
});

function linkIn(page: SeenPage, title: string): string {
  return new RegExp(`<a href="/files/[^"]+">(?:<span>)?${title}[^]*?</a>`).exec(page.html)?.[0] ?? "";
}

async function recordingId(db: App["db"]): Promise<string> {
  const { id } = await db
    .selectFrom("material")
    .select("id")
    .where("title", "=", "Første sending")
    .executeTakeFirstOrThrow();
  return id;
}
