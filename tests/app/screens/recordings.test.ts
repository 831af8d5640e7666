import { expect, test } from "vitest";
import type { App } from "#app/app.ts";
import { visitor, type SeenPage } from "#tests/support/visitor.ts";
import { publish, typeIn } from "./typing.ts";
import { demoWorld, emptyHouse, pageOf } from "./worlds.ts";

const E14 = "gode-beslutninger";
const desk = `/organise/events/${E14}/after`;
const CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:04.000\nGod morgen.\n";
const PDF = Buffer.from("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
/** Two frames of an MP3. */
const SOUND = Buffer.alloc(834);
for (const at of [0, 417]) SOUND.writeUInt32BE(0xfffb9000, at);

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
  const send = async (name: string, bytes: Buffer) => {
    const body = new FormData();
    body.append("file", new Blob([new Uint8Array(bytes)]), name);
    return visitor(house.app, house.session).postForm(`${desk}/files`, body);
  };
  const seen = () => visitor(house.app).open(`/events/${E14}`);
  return { ...house, put, send, seen };
}

test("S7: E14 has two recordings, its slides in a zip, captions and a recap, all through the screens", async () => {
  const { app, by, session, put, send, seen } = await held();
  for (const [title, url] of [
    ["Første sending", "https://vimeo.com/241234567"],
    ["Andre sending", "https://nett-tv.example.no/andre"],
  ] as const) {
    const done = await put({ kind: "recording", title, url, captions: "missing" });
    expect(done.text).toContain("Teksting mangler – 14 dager igjen.");
  }
  for (const title of ["Om beslutninger", "Om uforutsigbarhet"]) {
    const files = await send(`${title}.pdf`, PDF);
    expect(files.text).toMatch(`Filen er kommet fram.`);
    const form = await by.open(addressOf(files, `Legg inn ${title}.pdf på siden`));
    await by.send(form, { title });
  }
  expect((await by.open(`${desk}/slides`)).text).toContain("I tillegg har siden 2 presentasjoner");
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

  const written = await by.send(await by.open(`${desk}/articles/new`), {
    title: "Beslutninger i en omskiftelig tid",
    body: "Fire ledere fortalte.\n\n> Vi ventet for lenge.\n>\n> – Hilde Singsaas, direktør",
  });
  await by.send(await by.open(written.path.replace("?done", "/publication")), {});
  expect((await seen()).text).toContain("Beslutninger i en omskiftelig tid");
  expect((await by.open(desk)).text).toMatch(/Oppsummering Publisert/);

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

test("a file of the event's own is a recording, an episode or slides by its content, and is deleted for good", async () => {
  const { app, by, send, seen } = await held();
  const refused = await send("opptak.mp4", PDF);
  expect([refused.status, refused.text]).toEqual([400, expect.stringContaining(".mp4, .webm, .mp3, .m4a")]);
  expect((await send("", Buffer.alloc(0))).status).toBe(400);

  const files = await send("Fra salen.wav.mp3", SOUND);
  const form = await by.open(addressOf(files, "Legg inn Fra salen.wav.mp3 på siden"));
  const done = await by.send(form, { title: "Fra salen" });
  expect(done.text).toMatch(/Lagret\..*Podkast, Fra salen\.wav\.mp3/);
  const feed = await visitor(app).open("/podcasts.xml");
  const [, address] = /<enclosure url="[^"]*(\/files\/[^"]+)" length="834" type="audio\/mpeg"\/>/.exec(
    feed.html,
  )!;
  expect((await seen()).html).toContain(`href="${address}"`);

  const again = await by.open(`${desk}/files`);
  const removal = await by.open(addressOf(again, "Slett Fra salen.wav.mp3"));
  expect(removal.text).toContain("Den ligger på siden som «Fra salen».");
  expect((await by.send(removal, {}, "Slett filen")).text).toContain("Filen er slettet.");
  expect((await seen()).html).not.toContain(address!);
  expect((await visitor(app).open("/podcasts.xml")).html).not.toContain("<item>");
});

test("sound of ours is heard on the recording's page, and stands before what nobody has the address of", async () => {
  const { by, put, send, seen } = await held();
  await put({ kind: "recording", title: "Fra nett-tv" });
  const files = await send("opptak.mp3", SOUND);
  const form = await by.open(addressOf(files, "Legg inn opptak.mp3 på siden"));
  await by.send(form, { title: "Hele frokosten", kind: "recording" });
  expect((await seen()).text).toMatch(/Hele frokosten.*Fra nett-tv/);
  const page = await by.open(/href="(\/events\/[^"]+\/recordings\/[^"]+)"/.exec((await seen()).html)![1]!);
  expect(page.html).toMatch(/<audio [^>]*controls[^>]*><source src="\/files\/[^"]+" type="audio\/mpeg"\/>/);
});

/** The link that a reader hears so named. */
function addressOf(page: SeenPage, label: string): string {
  return new RegExp(`href="([^"]+)" aria-label="${label}"`).exec(page.html)![1]!;
}

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
