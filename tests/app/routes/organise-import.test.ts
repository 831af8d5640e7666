import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { editableProgramme } from "#app/programme/edit/editable-programme.ts";
import { MAX_FILE_BYTES, MAX_UNPACKED_BYTES } from "#app/programme/pasted/spreadsheet.ts";
import { purge } from "#app/privacy/purge.ts";
import { action as columnsDoor } from "#app/routes/organise.events.$event.programme.import.$import.columns.tsx";
import {
  action as sayYes,
  loader as preview,
} from "#app/routes/organise.events.$event.programme.import.$import.tsx";
import { action as send, loader as ask } from "#app/routes/organise.events.$event.programme.import.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import {
  aDraftConference,
  aPublishedConference,
  at,
  released,
  reworded,
} from "#tests/app/programme/edit/edited.ts";
import { E03 } from "#tests/app/programme/pasted/e03.ts";
import type { EventRow } from "#db/schema.ts";
import { anOrganiser, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { argsFor } from "./at-the-desk.ts";
import { cameBack, sentTo } from "./visiting.ts";

const GRID = [
  ["Tid", "Storsalen", "Midtsalen"],
  ["Dag 1", "", ""],
  ["09:00–10:00", "Språk - Kari Nordmann, Difi", "Nye krav - Ola Hansen"],
  ["10:00–10:30", "Pause", "Pause"],
  ["10:30–11:30", "Arkiv", "Loftet først"],
]
  .map((row) => row.join("\t"))
  .join("\n");

function house(engine: Engine) {
  return houseWith(engine, aDraftConference);
}

async function houseWith<Conference extends { readonly event: EventRow }>(
  engine: Engine,
  furnish: (app: TestApp) => Promise<Conference>,
) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const conference = await furnish(app);
  const { id: eventId, slug } = conference.event;
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  const path = `/organise/events/${slug}/programme/import`;
  const visit = (form?: Record<string, string>, id = "") => ({
    session,
    form,
    params: { event: slug, import: id },
  });
  const paste = (text: string) => send(argsFor(app, path, visit({ text })));
  const idIn = (answer: Awaited<ReturnType<typeof send>>) => sentTo(answer)[1]!.replace(`${path}/`, "");
  return {
    app,
    ...conference,
    path,
    paste,
    upload: (bytes: Uint8Array, name = "program.xlsx") => {
      const body = new FormData();
      body.append("text", "");
      body.append("file", new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
      const args = argsFor(app, path, visit());
      const headers = args.request.headers;
      args.request = new Request(args.request.url, { method: "POST", body, headers });
      return send(args);
    },
    pasted: async (text: string) => idIn(await paste(text)),
    see: (id: string, prefix = "") => preview(argsFor(app, `${prefix}${path}/${id}`, visit(undefined, id))),
    yes: (id: string, version: string) => sayYes(argsFor(app, `${path}/${id}`, visit({ version }, id))),
    name: (id: string, form: Record<string, string>) =>
      columnsDoor(argsFor(app, `${path}/${id}/columns`, visit(form, id))),
    form: (query: string) => ask(argsFor(app, path + query, visit())),
    programme: async () => (await editableProgramme(app.db, eventId))!,
  };
}

onBothEngines("a pasted grid is seen before it is written, once, and corrected", async (engine) => {
  const { app, event, pasted, see, yes, form, path, programme } = await house(engine);
  const id = await pasted(GRID);
  expect((await programme()).scheduled).toEqual([]);

  const { seen, yes: offered } = await see(id);
  expect(seen?.counts).toBe("5 nye, 0 endret, 0 som før");
  expect(
    seen?.added.rows.map(({ day, time, title, room, people }) => [day, time, title, room, people]),
  ).toEqual([
    ["1", "09.00–10.00", "Språk", "Storsalen", "Kari Nordmann, Difi"],
    ["1", "09.00–10.00", "Nye krav", "Midtsalen", "Ola Hansen"],
    ["1", "10.00–10.30", "Pause", "–", "–"],
    ["1", "10.30–11.30", "Arkiv", "Storsalen", "–"],
    ["1", "10.30–11.30", "Loftet først", "Midtsalen", "–"],
  ]);
  expect(seen?.doubts.sentences).toEqual([
    "Vi leste «Nye krav» som tittel, og Ola Hansen som innleder. Stemmer dette?",
  ]);
  expect([offered?.button, offered?.about]).toEqual([
    "Ta inn 5 programposter",
    "Arrangementet er et utkast: programmet blir slik med en gang.",
  ]);
  expect(sentTo(await yes(id, offered!.version))).toEqual([303, `${path}?done=5`]);
  expect((await form("?done=5")).done).toBe("5 programposter er tatt inn.");
  expect(await released(app, event.id)).toHaveLength(5);

  const again = await see(await pasted(GRID), "/en");
  expect([again.seen?.nothing, again.yes]).toEqual([
    "Nothing is new: the programme says the same already.",
    null,
  ]);
  const corrected = await see(
    await pasted(GRID.replace("Arkiv", "Arkivet").replace("Ola Hansen", "Åse Li, NAV")),
  );
  expect(
    corrected.seen?.changed.rows.map(({ title, field, before, after }) => [title, field, before, after]),
  ).toEqual([
    ["Nye krav", "Innledere", "Ola Hansen", "Åse Li, NAV"],
    ["Arkiv", "Tittel", "Arkiv", "Arkivet"],
  ]);
  const fewer = await see(await pasted(GRID.split("\n").slice(0, 4).join("\n")));
  expect(fewer.seen?.staying.rows.map(({ title }) => title)).toEqual(["Arkiv", "Loftet først"]);
});

onBothEngines("a preview that is out of date is refused and shown as it is now", async (engine) => {
  const { app, event, keynote, pasted, see, yes, programme, path } = await houseWith(
    engine,
    aPublishedConference,
  );
  const id = await pasted(GRID);
  const { version, about } = (await see(id)).yes!;
  expect(about).toBe("Publikum ser det ikke før du publiserer programendringene.");
  await reworded(app, at(keynote, event.id), { title: "Språk" });

  const { status, page } = cameBack(await yes(id, version));
  expect([status, page.wrong.errors[0]!.text, page.seen?.counts]).toEqual([
    409,
    "En annen har endret programmet etter at du åpnet siden. Ingenting er skrevet. Her er forskjellen slik den er nå.",
    "4 nye, 1 endret, 0 som før",
  ]);
  expect((await programme()).scheduled).toHaveLength(1);
  expect(sentTo(await yes(id, page.yes!.version))[0]).toBe(303);
  expect((await programme()).scheduled).toHaveLength(5);
  expect(sentTo(await yes(id, "0"))).toEqual([303, `${path}?gone`]);
});

onBothEngines(
  "columns that nobody knows are named once, and remembered for the organisation",
  async (engine) => {
    const { app, pasted, see, name, path } = await house(engine);
    const table = "Når på dagen;Hva skjer;Salen\n09:00–10:00;Språk;Storsalen\n10:00–11:00;Arkiv;Loftet";
    const id = await pasted(table);
    const before = await see(id);
    expect([before.mapping?.isOpen, before.mapping?.fields[1]]).toMatchObject([
      true,
      { name: "column-1", label: "Hva skjer", description: "For eksempel «Språk»" },
    ]);
    expect(cameBack((await name(id, { "column-0": "starts" })) as never).page).toMatchObject({
      wrong: { errors: [{ name: "column-0", text: "Velg kolonnen med tittelen." }] },
    });
    expect(cameBack((await name(id, { "column-0": "title", "column-1": "title" })) as never).status).toBe(
      400,
    );

    const chosen = {
      "column-0": "starts",
      "column-1": "title",
      "column-2": "room",
      "column-3": "constructor",
    };
    const to = sentTo((await name(id, chosen)) as Response)[1]!;
    expect(to).not.toBe(`${path}/${id}`);
    const { seen } = await see(to.replace(`${path}/`, ""));
    expect(seen?.added.rows.map(({ time, title, room }) => [time, title, room])).toEqual([
      ["09.00–10.00", "Språk", "Storsalen"],
      ["10.00–11.00", "Arkiv", "Loftet"],
    ]);
    expect(seen?.doubts.sentences).toEqual(["Stedet har ikke disse rommene. De blir lagt til: Loftet."]);

    const next = await see(await pasted(table.replace("Arkiv", "Arkivet")));
    expect([next.mapping?.remembered, next.seen?.added.rows[1]!.title]).toEqual([
      "Kolonnene er lest slik dere sa sist.",
      "Arkivet",
    ]);
    const forgotten = sentTo((await name(await pasted(table), { forget: "yes" })) as Response)[1]!;
    expect((await see(forgotten.replace(`${path}/`, ""))).mapping?.remembered).toBeNull();
    expect(await app.db.selectFrom("programme_columns").selectAll().execute()).toEqual([]);
  },
);

onBothEngines("what nobody says yes to is gone after a day", async (engine) => {
  const { app, pasted, see, paste } = await house(engine);
  const id = await pasted(GRID);
  await paste(GRID);
  expect(await app.db.selectFrom("programme_import").select("id").execute()).toHaveLength(1);
  await expect(see(id)).rejects.toMatchObject({ status: 303 });
  app.setNow("2017-11-21T08:00:00.000Z");
  await purge(app);
  expect(await app.db.selectFrom("programme_import").select("id").execute()).toEqual([]);
});

const text = (words: string) => new TextEncoder().encode(words);
const BOMB =
  '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><schedule><day index="1"><room name="A"><event><title>&c;</title></event></room></day></schedule>';

test.each([
  ["more than ten megabytes", 413, () => new Uint8Array(MAX_FILE_BYTES + 1), "høyst 10 MB"],
  ["far more", 413, () => new Uint8Array(MAX_FILE_BYTES * 2), "høyst 10 MB"],
  ["a zip bomb", 400, () => zipSync({ "xl/a.xml": new Uint8Array(MAX_UNPACKED_BYTES + 1) }), "utpakket"],
  ["a broken spreadsheet", 400, () => text("PK\u0003\u0004hei"), "ikke et regneark"],
  ["a picture", 400, () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "ikke tekst"],
  ["CSV with NUL", 400, () => text("Tid;Tittel\n09:00;\u0000Åpning"), "ikke tekst"],
  [
    "an external entity",
    400,
    () =>
      text(
        '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><schedule><day index="1"><room name="A"><event><title>&x;</title></event></room></day></schedule>',
      ),
    "fant ikke noe program",
  ],
  ["nothing of a programme", 400, () => text("Hei på deg"), "fant ikke noe program"],
  ["an empty file", 400, () => new Uint8Array(0), "Lim inn programmet"],
] as const)("%s is refused with a sentence", async (_name, status, bytes, sentence) => {
  const { upload, app } = await house("sqlite");
  const answer = cameBack(await upload(bytes()));
  expect([answer.status, answer.page.wrong.errors[0]!.text]).toEqual([
    status,
    expect.stringContaining(sentence),
  ]);
  expect(await app.db.selectFrom("programme_import").select("id").execute()).toEqual([]);
});

test("what was pasted stays in the field when it cannot be read, and a broken form is one", async () => {
  const { paste, app, path } = await house("sqlite");
  const { status, page } = cameBack(await paste("Hei på deg"));
  expect([status, page.form?.text.defaultValue, page.wrong.errors[0]!.name]).toEqual([
    400,
    "Hei på deg",
    "text",
  ]);
  expect(cameBack(await paste(" ")).page.wrong.errors[0]!.text).toBe(
    "Lim inn programmet, eller velg en fil.",
  );
  const session = await sessionOf(
    app,
    await aMember(app, await anOrganiser(app), "owner", "eier@example.org"),
  );
  const args = argsFor(app, path, { session, params: { event: "leankonferansen" } });
  const headers = new Headers(args.request.headers);
  headers.set("content-type", "multipart/form-data; boundary=x");
  args.request = new Request(args.request.url, { method: "POST", body: "--x\r\nhei", headers });
  expect(cameBack(await send(args)).page.wrong.errors[0]!.text).toBe(
    "Skjemaet kom ikke helt fram. Prøv en gang til.",
  );
});

test("hostile words become words: formulas, signs, entities, clocks that are none", async () => {
  const { upload, see, path, yes, programme } = await house("sqlite");
  const sent = async (words: string, name: string) =>
    sentTo(await upload(text(words), name))[1]!.replace(`${path}/`, "");
  const csv =
    'Tid;Tittel;Innleder\n09:00;=HYPERLINK("https://evil.example");<script>alert(1)</script>\n10:00;@SUM(1);+47';
  const id = await sent(csv, "../../etc/passwd\u202e.csv");
  const view = await see(id);
  expect(view.lead).toBe("Lest fra passwd.csv.");
  expect(sentTo(await yes(id, view.yes!.version))[0]).toBe(303);
  expect((await programme()).scheduled.map(({ now }) => now.title)).toEqual([
    '=HYPERLINK("https://evil.example")',
    "@SUM(1)",
  ]);
  const json = JSON.stringify({
    sessions: [{ title: "a\u0000b\ud800", abstract: "x\u0000", room: "r".repeat(900) }],
  });
  const odd = await see(await sent(json, "a.json"));
  expect(odd.seen?.added.rows).toMatchObject([{ title: "ab\ufffd", room: "r".repeat(300) }]);
  const xml =
    '<schedule><day index="1"><room name="A"><event><start>99:99</start><duration>01:00</duration><title>Sent</title></event></room></day></schedule>';
  expect((await see(await sent(xml, "a.xml"))).seen?.doubts.sentences[0]).toBe(
    "«Sent» er uten tid: klokkeslettet 99:99 finnes ikke den dagen.",
  );
  const bomb = await see(await sent(BOMB, "bomb.xml"));
  expect(bomb.seen!.added.rows[0]!.title.length).toBeLessThanOrEqual(300);
});

onBothEngines(
  "file 002 becomes a session with three talks, five named, one to come, and a panel",
  async (engine) => {
    const { pasted, see, yes, programme } = await house(engine);
    const id = await pasted(E03);
    const { seen, yes: offered } = await see(id);
    expect(seen?.doubts.sentences).toContainEqual(
      "Et klokkeslett var skrevet uvanlig. Vi leste det som 11:30–13:00. Stemmer dette?",
    );
    await yes(id, offered!.version);
    const [session] = (await programme()).scheduled;
    const people = session!.now.talks.flatMap((talk) => talk.appearances);
    expect(session!.now).toMatchObject({
      title: "Lean i kommuner",
      day: 1,
      starts_at: "2017-12-05T10:30:00.000Z",
    });
    expect(session!.now.talks.map(({ kind }) => kind)).toEqual(["talk", "talk", "talk", "panel"]);
    expect([people.filter(({ name }) => name).length, people.filter(({ name }) => !name).length]).toEqual([
      5, 1,
    ]);
    expect((await see(await pasted(E03))).yes).toBeNull();
  },
);
