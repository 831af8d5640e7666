import { expect } from "vitest";
import { loader as sessionDoor } from "#app/routes/events.$event.sessions.$session.tsx";
import { loader as eventDoor } from "#app/routes/events.$event.tsx";
import { loader as afterDoor } from "#app/routes/organise.events.$event.after.tsx";
import {
  action as attendanceForm,
  loader as attendanceDoor,
} from "#app/routes/organise.events.$event.after.attendance.tsx";
import {
  action as pasteForm,
  loader as pasteDoor,
} from "#app/routes/organise.events.$event.after.attendance.paste.tsx";
import { action as countsForm } from "#app/routes/organise.events.$event.after.counts.tsx";
import { action as itemsForm } from "#app/routes/organise.events.$event.after.items.tsx";
import { loader as recordingsDoor } from "#app/routes/organise.events.$event.after.recordings.tsx";
import { action as captionsForm } from "#app/routes/organise.events.$event.after.materials.$material.captions.tsx";
import { action as newMaterial } from "#app/routes/organise.events.$event.after.materials.new.tsx";
import { action as changeForm } from "#app/routes/organise.events.$event.after.materials.$material.tsx";
import { action as removalForm } from "#app/routes/organise.events.$event.after.materials.$material.removal.tsx";
import { purge } from "#app/privacy/purge.ts";
import { addSession } from "#app/programme/add-session.ts";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { anOrganiser, aSeminar, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

/** E07 five days after it was held, with so many registered, and its editor. */
async function house(engine: Engine, people = 0) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const event = await aSeminar(app, { slug: "e07" });
  const ids = await registered(app, "e07", people);
  app.setNow("2017-12-06T09:00:00.000Z");
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  return { app, event, ids, session };
}

function at(
  { app, session }: { app: TestApp; session: string },
  path: string,
  form?: Record<string, string>,
  more: Record<string, string> = {},
) {
  return argsFor(app, `/organise/events/e07/after${path}`, {
    session,
    params: { event: "e07", ...more },
    form,
  });
}

const RECORDING = {
  kind: "recording",
  title: "Hvordan ta gode beslutninger?",
  url: "https://vimeo.example/1",
  place: "event",
  lang: "nb",
  captions: "missing",
  onlineSince: "2017-12-01",
};

onBothEngines("what is left to do is said in words, with where it is done", async (engine) => {
  const desk = await house(engine, 2);
  const { lead, rows } = await afterDoor(at(desk, ""));
  expect(lead).toBe("0 av 6 er på plass.");
  expect(rows.map(({ text, state }) => `${text}: ${state}`)).toEqual([
    "Oppmøte: Mangler",
    "Presentasjoner: Mangler",
    "Opptak: Mangler",
    "Teksting: Mangler",
    "Oppsummering: Mangler",
    "Brev til dem som var med: Mangler",
    "Sletting: Sletter seg selv",
  ]);
  expect(rows[6]!.lines[0]).toMatch(
    /^Mat 4\. desember 2017, svar og brev 31\. desember 2017, navn og adresser/,
  );
});

onBothEngines("that all is deleted is said from the day it is", async (engine) => {
  const desk = await house(engine, 1);
  const account = await desk.app.db.selectFrom("account").selectAll().executeTakeFirstOrThrow();
  const seen = async (now: string) => {
    desk.app.setNow(now);
    await purge(desk.app);
    const { name } = await desk.app.db.selectFrom("registration").select("name").executeTakeFirstOrThrow();
    const session = await sessionOf(desk.app, account);
    const { rows } = await afterDoor(at({ ...desk, session }, ""));
    return [name, rows.find(({ key }) => key === "deletion")!.state];
  };
  expect(await seen("2018-02-28T11:00:00.000Z")).toEqual(["Prøvedeltaker 1", "Sletter seg selv"]);
  expect(await seen("2018-03-01T11:00:00.000Z")).toEqual(["", "Slettet"]);
});

onBothEngines("two who tick at two doors take nothing away from each other", async (engine) => {
  const desk = await house(engine, 3);
  const [one, two, three] = desk.ids as [string, string, string];
  const tick = (form: Record<string, string>) =>
    answerOf(() => attendanceForm(at(desk, "/attendance", form)));
  expect(await tick({ came: one })).toEqual({
    status: 303,
    location: "/organise/events/e07/after/attendance?done=1.0",
  });
  await tick({ came: two });
  const came = async () =>
    (await attendanceDoor(at(desk, "/attendance"))).rows.filter((row) => row.hasCome).map((row) => row.key);
  expect(await came()).toEqual([one, two]);
  await tick({ was: one, came: three });
  expect(await came()).toEqual([two, three]);
  expect((await attendanceDoor(at(desk, "/attendance?done=1.1"))).done).toBe(
    "1 person er krysset av. Krysset er tatt bort for 1 person.",
  );
  const elsewhere = await answerOf(() =>
    attendanceForm(at(desk, "/attendance?session=ukjent", { came: one })),
  );
  expect(elsewhere.status).toBe(404);
});

onBothEngines("a recording left online has fourteen days to be captioned", async (engine) => {
  const desk = await house(engine);
  expect(await answerOf(() => newMaterial(at(desk, "/materials/new", RECORDING)))).toEqual({
    status: 303,
    location: "/organise/events/e07/after/recordings?done",
  });
  const { rows } = await recordingsDoor(at(desk, "/recordings"));
  expect(rows[0]).toMatchObject({
    about: "Opptak, vimeo.example",
    place: "Hele arrangementet",
    captions: { text: "Teksting mangler – 9 dager igjen.", tone: "few" },
  });
  await newMaterial(at(desk, "/materials/new", { ...RECORDING, onlineSince: "2017-11-19" }));
  const [, , recording, captions] = (await afterDoor(at(desk, ""))).rows;
  expect([recording!.state, captions!.lines[0]]).toEqual([
    "Publisert",
    "Teksting mangler – 3 dager over fristen.",
  ]);
});

onBothEngines(
  "a link without https, or without a title, is corrected with what was typed",
  async (engine) => {
    const desk = await house(engine);
    const refused = await newMaterial(
      at(desk, "/materials/new", { ...RECORDING, title: " ", url: "javascript:alert(1)" }),
    );
    expect(refused).toMatchObject({
      init: { status: 400 },
      data: {
        wrong: {
          errors: [
            { name: "title", text: "Skriv en tittel." },
            { name: "url", text: "Skriv en adresse som begynner med https://." },
          ],
        },
      },
    });
    expect(await desk.app.db.selectFrom("material").selectAll().execute()).toEqual([]);
  },
);

onBothEngines("what somebody else has saved meanwhile stands beside what was typed", async (engine) => {
  const desk = await house(engine);
  await newMaterial(at(desk, "/materials/new", RECORDING));
  const { id } = await desk.app.db.selectFrom("material").select("id").executeTakeFirstOrThrow();
  const save = (form: Record<string, string>) =>
    changeForm(at(desk, `/materials/${id}`, { ...RECORDING, ...form }, { material: id }));
  expect((await answerOf(() => save({ version: "1", title: "Første sending" }))).status).toBe(303);
  const refused = await save({ version: "1", title: "Andre sending" });
  expect(refused).toMatchObject({
    init: { status: 409 },
    data: { form: { both: { rows: [{ theirs: "Første sending", yours: "Andre sending" }] } } },
  });
  const remove = (version: string) =>
    answerOf(() => removalForm(at(desk, `/materials/${id}/removal`, { version }, { material: id })));
  expect((await remove("1")).status).toBe(409);
  expect((await remove("2")).status).toBe(303);
  expect(await desk.app.db.selectFrom("material").select("id").execute()).toEqual([]);
});

onBothEngines(
  "S13: how many came is said of the event and of a session, each by itself, on their pages",
  async (engine) => {
    const desk = await house(engine);
    const { id } = await addSession(desk.app, desk.event.id, { title: "Lean i kommuner" });
    const send = (form: Record<string, string>) => answerOf(() => countsForm(at(desk, "/counts", form)));
    const counted = () =>
      desk.app.db.selectFrom("headcount").select(["session_id", "people", "words", "sectors"]).execute();
    expect((await send({ "people-event": "mange" })).status).toBe(400);
    expect(await counted()).toEqual([]);

    const words = "Nærmere hundre tilhørere";
    await send({ "people-event": "48", "sectors-event": "akademia", [`words-${id}`]: words });
    expect(await counted()).toEqual([
      { session_id: null, people: 48, words: null, sectors: "akademia" },
      { session_id: id, people: null, words, sectors: null },
    ]);
    const page = { params: { event: "e07", session: "lean-i-kommuner" } };
    const publicly = async (door: (args: never) => Promise<unknown>, path: string) =>
      JSON.stringify(
        await door({
          ...argsFor(desk.app, path, page),
          context: { app: desk.app, arrivedAt: desk.app.now(), keepUntil: () => undefined },
        } as never),
      );
    expect(await publicly(eventDoor, "/events/e07")).toContain("Deltakere: 48 deltok, akademia");
    const session = await publicly(sessionDoor, "/events/e07/sessions/lean-i-kommuner");
    expect([session.includes(words), session.includes("48 deltok")]).toEqual([true, false]);
    await send({ [`words-${id}`]: words });
    expect(await counted()).toEqual([{ session_id: id, people: null, words, sectors: null }]);
  },
);

onBothEngines("what is not coming is said, and taken back again", async (engine) => {
  const desk = await house(engine);
  const states = async () => (await afterDoor(at(desk, ""))).rows.map((row) => row.state);
  const say = (form: Record<string, string>) => answerOf(() => itemsForm(at(desk, "/items", form)));
  expect(await say({ recording: "not-coming", recap: "constructor" })).toEqual({
    status: 303,
    location: "/organise/events/e07/after?done",
  });
  expect((await states()).slice(2, 5)).toEqual(["Kommer ikke", "Kommer ikke", "Mangler"]);
  await say({ recording: "" });
  expect((await states()).slice(2, 5)).toEqual(["Mangler", "Mangler", "Mangler"]);
});

onBothEngines("E14: two recordings and slides, and captions that stop the clock", async (engine) => {
  const desk = await house(engine);
  await newMaterial(at(desk, "/materials/new", RECORDING));
  await newMaterial(at(desk, "/materials/new", { ...RECORDING, title: "Sendingen", captions: "present" }));
  const slides = { kind: "slides", title: "Presentasjonene", url: "https://dfo.example/alle.zip" };
  await newMaterial(at(desk, "/materials/new", slides));
  const states = async () => (await afterDoor(at(desk, ""))).rows.slice(1, 4).map((row) => row.state);
  expect(await states()).toEqual(["Publisert", "Publisert", "Mangler"]);

  const { id } = await desk.app.db
    .selectFrom("material")
    .select("id")
    .where("captions", "=", "missing")
    .executeTakeFirstOrThrow();
  const paste = (text: string) =>
    captionsForm(
      at(desk, `/materials/${id}/captions`, { "pasted-kind": "captions", text }, { material: id }),
    );
  expect(await paste("1\n00:00:01,000 --> 00:00:02,000")).toMatchObject({
    init: { status: 400 },
    data: {
      wrong: {
        errors: [{ name: "text", text: expect.stringMatching(/^Linje 1: Teksting begynner/) as string }],
      },
    },
  });
  expect((await answerOf(() => paste("WEBVTT\n\n00:01.000 --> 00:02.000\nHei"))).status).toBe(303);
  expect(await states()).toEqual(["Publisert", "Publisert", "Publisert"]);
});

onBothEngines(
  "who came is pasted: known, doubtful and unknown are told apart before anything is written",
  async (engine) => {
    const desk = await house(engine, 3);
    const [one, two, three] = desk.ids as [string, string, string];
    expect((await pasteDoor(at(desk, "/attendance/paste"))).read).toBeNull();
    const paste = (people: string) => pasteForm(at(desk, "/attendance/paste", { people }));
    const { data } = await paste(
      "Prøvedeltaker 1\nNoen Annen <PROVEDELTAKER2@example.org>\n\nPrøvedeltaker\nUkjent Gjest",
    );
    expect(data.read!.found.people.map(({ id }) => id)).toEqual([one, two]);
    expect(data.read!.doubts.fields.map(({ label, options }) => [label, options.length])).toEqual([
      ["Linje 4: Prøvedeltaker", 4],
    ]);
    expect(data.read!.unknown.lines).toEqual(["Linje 5: Ukjent Gjest"]);
    const came = async () =>
      (await attendanceDoor(at(desk, "/attendance"))).rows.filter((row) => row.hasCome);
    expect(await came()).toEqual([]);
    expect(data.read!.action).toBe("/organise/events/e07/after/attendance");
    await attendanceForm(at(desk, "/attendance", { came: one, "came-4": three, "came-9": "" }));
    expect((await came()).map(({ key }) => key)).toEqual([one, three]);
    expect((await paste("Prøvedeltaker 1")).data.read!.found.already).toBe(
      "1 av dem var krysset av fra før.",
    );
    expect(await paste(" \n ")).toMatchObject({ init: { status: 400 } });
  },
);
