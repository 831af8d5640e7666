import sharp from "sharp";
import { expect } from "vitest";
import { addPicture } from "#app/articles/add-picture.ts";
import { sweepFiles } from "#app/files/sweep-files.ts";
import { loader as publicDoor } from "#app/routes/articles.$article.tsx";
import { loader as afterDoor } from "#app/routes/organise.events.$event.after.tsx";
import { action as confirmationForm } from "#app/routes/organise.events.$event.after.articles.$article.confirmation.tsx";
import {
  action as publicationForm,
  loader as publicationDoor,
} from "#app/routes/organise.events.$event.after.articles.$article.publication.tsx";
import {
  action as articleForm,
  loader as articleDoor,
} from "#app/routes/organise.events.$event.after.articles.$article.tsx";
import { action as withdrawalForm } from "#app/routes/organise.events.$event.after.articles.$article.withdrawal.tsx";
import { action as newArticle } from "#app/routes/organise.events.$event.after.articles.new.tsx";
import {
  action as removalForm,
  loader as removalDoor,
} from "#app/routes/organise.events.$event.after.pictures.$picture.removal.tsx";
import { action as pictureForm } from "#app/routes/organise.events.$event.after.pictures.$picture.tsx";
import { action as newPicture } from "#app/routes/organise.events.$event.after.pictures.new.tsx";
import { loader as picturesDoor } from "#app/routes/organise.events.$event.after.pictures.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

const RECAP = {
  kind: "recap",
  lang: "nb",
  title: "Samarbeidet begeistret mange",
  lead: "Nærmere hundre tilhørere.",
  body: "Vi tok en risiko.\n\n> Gradvis, og så plutselig.\n>\n> – Kari Bjørnerud Børthus, leder",
};

/** E07 five days after it was held, and its editor, who begins a recap. */
async function house(engine: Engine) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const event = await aSeminar(app, { slug: "e07" });
  app.setNow("2017-12-06T09:38:00.000Z");
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  const at = (path: string, form?: Record<string, string>, params: Record<string, string> = {}) =>
    argsFor(app, `/organise/events/e07/after/${path}`, {
      session,
      params: { event: "e07", ...params },
      form,
    });
  await newArticle(at("articles/new", RECAP));
  const { id, slug } = await app.db.selectFrom("article").select(["id", "slug"]).executeTakeFirstOrThrow();
  const of = (form?: Record<string, string>) => at(`articles/${id}`, form, { article: id });
  const read = () =>
    publicDoor({
      ...argsFor(app, `/articles/${slug}`, { params: { article: slug } }),
      context: { app, arrivedAt: app.now(), keepUntil: () => undefined },
    } as never);
  const version = async () => (await articleDoor(of())).form.saw.version;
  const upload = async (fields: Record<string, string>, article?: string) => {
    const args = at(`pictures/new${article ? `?article=${article}` : ""}`);
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append("file", new Blob([Uint8Array.from(await aPhoto())], { type: "image/jpeg" }), "salen.jpg");
    const { headers } = args.request;
    const sent = new Request(args.request.url, { method: "POST", body: form });
    sent.headers.set("cookie", headers.get("cookie")!);
    return newPicture({ ...args, request: sent });
  };
  return { app, event, at, id, of, read, version, upload };
}

/** With a note of who took it. */
function aPhoto(): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 48, channels: 3, background: "#246" } })
    .withExif({ IFD0: { Artist: "Hemmelig Fotograf" } })
    .jpeg()
    .toBuffer();
}

onBothEngines("S9: a recap says with clock when it was published and last changed", async (engine) => {
  const { app, of, read, version } = await house(engine);
  await expect(read()).rejects.toMatchObject({ status: 404 });
  app.setNow("2017-12-07T09:38:00.000Z");
  expect((await answerOf(async () => publicationForm(of({ version: await version() })))).status).toBe(303);
  expect((await read()).head.stamps.map(({ label, text }) => `${label} ${text}`)).toEqual([
    "Publisert: 07.12.2017 10:38",
    "Sist endret: 07.12.2017 10:38",
  ]);
  expect((await read()).markup).toContain("<blockquote>");

  app.setNow("2017-12-08T12:05:00.000Z");
  const seen = (await articleDoor(of())).form.saw.version;
  const save = (form: Record<string, string>) => articleForm(of({ ...RECAP, version: seen, ...form }));
  expect((await answerOf(() => save({ lead: "Over hundre." }))).status).toBe(303);
  expect((await read()).head.stamps.map(({ text }) => text)).toEqual([
    "07.12.2017 10:38",
    "08.12.2017 13:05",
  ]);
  expect(await save({ lead: "Nesten hundre." })).toMatchObject({
    init: { status: 409 },
    data: { form: { both: { rows: [{ theirs: "Over hundre.", yours: "Nesten hundre." }] } } },
  });
  expect(await save({ title: " " })).toMatchObject({ init: { status: 400 } });

  await withdrawalForm(of({}));
  await expect(read()).rejects.toMatchObject({ status: 404 });
  await publicationForm(of({ version: await version() }));
  expect((await read()).head.stamps[0]!.text).toBe("07.12.2017 10:38");
});

onBothEngines("S8: what is old says so, until somebody confirms that it still holds", async (engine) => {
  const { app, of, read, version } = await house(engine);
  await publicationForm(of({ version: await version() }));
  const old = "2013-01-25T09:38:00.000Z";
  await app.db.updateTable("article").set({ published_at: old, changed_at: old }).execute();
  expect((await read()).outdated).toMatch(/mer enn 4 år gammelt/);
  expect((await publicationDoor(of())).outdated).not.toBeNull();
  expect((await answerOf(() => confirmationForm(of({})))).location).toMatch(/publication\?confirmed$/);
  expect((await read()).outdated).toBeNull();
  expect(await publicationDoor(of())).toMatchObject({
    outdated: null,
    confirmedAt: "Bekreftet gyldig 06.12.2017 10:38.",
  });
});

onBothEngines(
  "S14: a picture without words stops the publishing, one without credit is warned of",
  async (engine) => {
    const { app, at, id, of, read, version, upload } = await house(engine);
    expect((await answerOf(() => upload({ lang: "nb" }, id))).status).toBe(303);
    expect((await publicationDoor(of())).lacks.map(({ sentences }) => sentences)).toEqual([
      ["Et bilde mangler alternativ tekst."],
      ["Et bilde mangler fotograf."],
    ]);
    const publish = async () =>
      (await answerOf(async () => publicationForm(of({ version: await version() })))).status;
    expect(await publish()).toBe(409);

    const { id: picture } = await app.db.selectFrom("picture").select("id").executeTakeFirstOrThrow();
    const change = (form: Record<string, string>) =>
      answerOf(() => pictureForm(at(`pictures/${picture}`, form, { picture })));
    expect((await change({ alt: "Tre på en scene", caption: "Fra venstre", credit: "Difi" })).status).toBe(
      303,
    );
    expect(await publish()).toBe(303);
    expect((await change({ alt: "", credit: "Difi" })).status).toBe(400);
    expect((await read()).first).toMatchObject({
      ...{ alt: "Tre på en scene", caption: "Fra venstre", credit: "Foto: Difi" },
      ...{ width: 64, height: 48 },
    });
    const file = await app.db.selectFrom("stored_file").selectAll().executeTakeFirstOrThrow();
    expect(file.published_at).not.toBeNull();
    const { exif } = await sharp((await app.files.placeOf(file.path))!).metadata();
    expect(exif?.toString("latin1") ?? "").not.toContain("Hemmelig");

    const { seen } = (await removalDoor(at("", undefined, { picture }))).form;
    const remove = (form: Record<string, string>) => answerOf(() => removalForm(at("", form, { picture })));
    expect((await remove({ seen: "another" })).status).toBe(409);
    expect((await remove({ seen })).status).toBe(303);
    expect(await read()).toMatchObject({ first: null, pictures: [] });
    await sweepFiles(app);
    expect(await app.files.bytesOf(file.path)).toBeNull();
  },
);

onBothEngines("the event's own pictures are put in another order", async (engine) => {
  const { app, event, at } = await house(engine);
  for (const alt of ["Salen", "Kaffen"]) await addPicture(app, { eventId: event.id }, { alt });
  const order = async () => (await picturesDoor(at("pictures"))).pictures.rows.map(({ text }) => text);
  expect(await order()).toEqual(["Salen", "Kaffen"]);
  const rows = (await picturesDoor(at("pictures"))).pictures.rows;
  const picture = rows[1]!.key;
  await pictureForm(at(`pictures/${picture}`, { alt: "Kaffen", place: "1" }, { picture }));
  expect(await order()).toEqual(["Kaffen", "Salen"]);
  const nothing = await newPicture(at("pictures/new", { alt: "Døren" }));
  expect(nothing).toMatchObject({ init: { status: 400 }, data: { file: { error: "Velg et bilde." } } });
  expect(await app.db.selectFrom("picture").select("id").execute()).toHaveLength(2);
});

onBothEngines("only a recap that is out finishes that part of the list", async (engine) => {
  const { at, of, version } = await house(engine);
  const state = async () => (await afterDoor(at(""))).rows.find((row) => row.key === "recap")!.state;
  expect(await state()).toBe("Mangler");
  await publicationForm(of({ version: await version() }));
  expect(await state()).toBe("Publisert");
});

onBothEngines(
  "an article is taken back also when the scanner has had its picture taken away",
  async (engine) => {
    const { app, id, of, read, version, upload } = await house(engine);
    await upload({ lang: "nb", alt: "Tre på en scene", credit: "Difi" }, id);
    await publicationForm(of({ version: await version() }));
    await app.db.updateTable("stored_file").set({ scan: "infected", removed_at: app.now() }).execute();
    expect((await answerOf(() => withdrawalForm(of({})))).status).toBe(303);
    await expect(read()).rejects.toMatchObject({ status: 404 });
  },
);
