import sharp from "sharp";
import { expect, test } from "vitest";
import { editedSessions, programmeVersion } from "#app/programme/edit/drafts.ts";
import { addEventPerson } from "#app/programme/of-event/add-event-person.ts";
import { NO_PERSON } from "#app/programme/edit/session-text.ts";
import { appearancesOfSpeaker, programmeOf, speakerBySlug } from "#app/programme/queries.ts";
import { releaseProgramme } from "#app/registration/announcements/release-programme.ts";
import { action as send } from "#app/routes/speak.$token.portrait.tsx";
import { loader } from "#app/routes/speak.$token.tsx";
import type { speakView } from "#app/views/speak/speak-page.ts";
import { openDoors } from "#tests/app/files/the-doors.ts";
import { speakersHouse } from "#tests/app/speakers/invited.ts";
import { aSeminar } from "#tests/support/app.ts";
import { cameBack, sentTo, visiting } from "./visiting.ts";

type View = Awaited<ReturnType<typeof speakView>>;

/** Red to the left, green in the middle, blue to the right. */
async function aWidePicture(): Promise<Buffer> {
  const bar = (background: string, left: number) => ({
    input: { create: { width: 300, height: 400, channels: 3 as const, background } },
    left,
    top: 0,
  });
  return sharp({ create: { width: 900, height: 400, channels: 3, background: "black" } })
    .composite([bar("red", 0), bar("lime", 300), bar("blue", 600)])
    .png()
    .toBuffer();
}

async function invited() {
  const house = await speakersHouse("sqlite");
  await house.invite();
  return { ...house, newest: house.token, ...visitor(house.app, await house.token()) };
}

/** What one who has a link does with their portrait. */
function visitor(app: Parameters<typeof visiting>[0], token: string) {
  const at = (path = "", prefix = "") =>
    visiting(app, `${prefix}/speak/${token}${path}`, { params: { token }, hasScript: true });
  const sending = (fields: Record<string, string>, file?: Buffer, prefix = "") => {
    const body = new FormData();
    body.set("portrait-file", new File(file ? [new Uint8Array(file)] : [], file ? "meg.png" : ""));
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const { request, ...rest } = at("/portrait", prefix);
    return send({ ...rest, request: new Request(request.url, { method: "POST", body }) });
  };
  const page = async () => cameBack(await loader(at())).page as View;
  return { token, sending, page };
}

async function released({ app, event }: Awaited<ReturnType<typeof invited>>) {
  const version = programmeVersion(await editedSessions(app.db, event.id));
  await releaseProgramme(app, event.id, "account-1", { name: "2", text: null, lang: "nb", version });
}

/** Of the first talk's speaker, as the public programme has them. */
async function portrait({ app, event }: Pick<Awaited<ReturnType<typeof invited>>, "app" | "event">) {
  const { sessions } = await programmeOf(app.db, event.id);
  const [one] = sessions[0]!.talks[0]!.appearances;
  return [one!.image_path, one!.image_alt, one!.image_credit];
}

async function colourOf(bytes: ArrayBuffer): Promise<string> {
  const { data } = await sharp(Buffer.from(bytes)).resize(1, 1).raw().toBuffer({ resolveWithObject: true });
  return ["red", "lime", "blue"][data.indexOf(Math.max(...data))]!;
}

test("a portrait is sent, cut by choice, and public when the programme is released", async () => {
  const house = await invited();
  const { sending, page, token } = house;
  const lacks = async () => (await page()).lacking!.rows.map((one) => one.href);
  expect(await lacks()).toContain("#portrait");
  const first = await sending(
    { "portrait-alt": "Innleder 1 smiler", "portrait-credit": "Fotograf 1" },
    await aWidePicture(),
  );
  expect(sentTo(first)).toEqual([303, `/speak/${token}?done=portrait#portrait`]);
  expect(await lacks()).not.toContain("#portrait");
  const { parts } = (await page()).portrait!;
  expect(parts!.options.map((one) => [one.label, one.checked])).toEqual([
    ["Venstre", false],
    ["Midten", true],
    ["Høyre", false],
  ]);
  const doors = await openDoors(house.app);
  const shown = await Promise.all(
    parts!.options.map(async ({ src }) => (await fetch(doors + src)).arrayBuffer()),
  );
  expect(await Promise.all(shown.map(colourOf))).toEqual(["red", "lime", "blue"]);

  await sending({ "portrait-alt": "Innleder 1 smiler", "portrait-part": "right" });
  expect(await portrait(house)).toEqual([null, null, null]);
  await released(house);
  const [path, ...rest] = await portrait(house);
  expect(rest).toEqual(["Innleder 1 smiler", null]);
  const seen = await fetch(doors + path);
  expect([seen.status, await colourOf(await seen.arrayBuffer())]).toEqual([200, "blue"]);
  const whole = path!.replace(/portrait.*/, "meg.png");
  expect((await fetch(doors + whole)).status).toBe(404);
});

test("without words for it a picture is kept but not shown, and taking it away takes it from all", async () => {
  const house = await invited();
  const { sending, page, app } = house;
  const back = cameBack(await sending({ "portrait-alt": " " }, await aWidePicture(), "/en"));
  expect([back.status, (back.page as View).wrong.errors]).toEqual([
    400,
    [{ name: "portrait-alt", text: "Fill in: what the picture shows." }],
  ]);
  expect((await page()).portrait!.about[1]).toBe("Bildet vises ikke før du har skrevet hva det viser.");
  await sending({ "portrait-alt": "Innleder 1" });
  await released(house);
  const [path] = await portrait(house);
  expect(path).toMatch(/middle-320\.webp$/);
  await sending({ "portrait-remove": "yes" });
  expect(await portrait(house)).toEqual([null, "", null]);
  expect((await fetch((await openDoors(app)) + path)).status).toBe(404);
  expect((await page()).portrait!.parts).toBeNull();
});

test("what is no picture, too small, or missing is told at the field, and nothing is kept", async () => {
  const { sending, page } = await invited();
  const small = await sharp({ create: { width: 90, height: 90, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  for (const [file, sentence] of [
    [undefined, "Velg et bilde."],
    [small, "Bildet er for lite. Det må være minst 160 punkter bredt og 200 høyt."],
    [
      Buffer.from("%PDF-1.4"),
      "Innholdet i filen er ikke av et slag vi tar imot. Det kan være .png, .jpg eller .webp.",
    ],
  ] as const) {
    const { status, page: wrong } = cameBack(await sending({ "portrait-alt": "Meg" }, file));
    expect([status, (wrong as View).wrong.errors]).toEqual([
      400,
      [{ name: "portrait-file", text: sentence }],
    ]);
  }
  expect((await page()).portrait!.parts).toBeNull();
});

test("the picture of last time is offered, and used again without being sent", async () => {
  const house = await invited();
  const { app, event, sending } = house;
  await sending(
    { "portrait-alt": "Innleder 1 smiler", "portrait-credit": "Fotograf 1" },
    await aWidePicture(),
  );
  await released(house);
  const [path] = await portrait(house);
  const seminar = await aSeminar(app, { slug: "neste" });
  const person = { ...NO_PERSON, name: "Innleder 1" };
  const { id } = await addEventPerson(app, seminar.id, "account-1", person);
  await house.inviteTo(seminar.id, id);
  const again = visitor(app, await house.newest());
  const offered = (await again.page()).portrait!;
  expect([offered.picture, offered.again[0]?.label]).toEqual([
    { src: path, alt: "Innleder 1 smiler" },
    `Bruk bildet fra ${event.title}`,
  ]);
  await again.sending({ "portrait-again": "yes", "portrait-alt": "Innleder 1 i 2017" });
  const speaker = (await speakerBySlug(app.db, "innleder-1"))!;
  const shown = await appearancesOfSpeaker(app.db, speaker.id);
  expect(shown.map((one) => [one.image_path, one.image_alt]).sort()).toEqual([
    [path, "Innleder 1 i 2017"],
    [path, "Innleder 1 smiler"],
  ]);
  await again.sending({ "portrait-remove": "yes" });
  expect((await fetch((await openDoors(app)) + path)).status).toBe(200);
});
