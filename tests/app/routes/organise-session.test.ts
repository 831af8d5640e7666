import { expect } from "vitest";
import {
  action as sessionDoor,
  loader as readDoor,
} from "#app/routes/organise.events.$event.programme.sessions.$session.tsx";
import {
  action as removeDoor,
  loader as consequencesDoor,
} from "#app/routes/organise.events.$event.programme.sessions.$session.removal.tsx";
import type { SessionDeskView } from "#app/views/organise/programme/session-desk.ts";
import { editedBySlug, released } from "#tests/app/programme/edit/edited.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf } from "./at-the-desk.ts";
import { atProgramme, conferenceDesk } from "./programme-desk.ts";

const LEAN = {
  title: "Lean",
  starts: "2017-12-05T09:00",
  ends: "2017-12-05T10:00",
  appearances: [{ name: "Ordstyrer 1", role: "moderator" as const, bio: "Leder møter." }],
  talks: [
    { title: "Først", appearances: [{ name: "Innleder 1", titles: ["forsker"] }] },
    { title: "Så", appearances: [{ name: "Innleder 2" }] },
  ],
};

/** What a browser would send of a form as it stands. */
function formOf({ version, seen, ...form }: SessionDeskView["form"]): Record<string, string> {
  const people = (rows: typeof form.people.rows) =>
    rows.flatMap(({ id, name, titles, organisation, role, roleLabel, bio, toCome }) => [
      [id.name, id.value],
      ...[name, titles, organisation, role, roleLabel, bio].map((one) => [one.name, one.defaultValue]),
      ...(toCome.checked ? [[toCome.name, "yes"]] : []),
    ]);
  return Object.fromEntries([
    ["version", version],
    ["seen", seen],
    ...[form.title, form.lang, form.kind, form.abstract].map((one) => [one.name, one.defaultValue]),
    ...people(form.people.rows),
    ...form.talks.rows.flatMap((talk) => [
      [talk.id.name, talk.id.value],
      ...[talk.number, talk.kind, talk.title, talk.subtitle, talk.lang, talk.abstract].map((one) => [
        one.name,
        one.defaultValue,
      ]),
      ...people(talk.people.rows),
    ]),
  ]) as Record<string, string>;
}

interface Page {
  readonly init: { readonly status: number };
  readonly data: SessionDeskView;
}

onBothEngines(
  "a session is written as its form has it, and keeps what the form does not show",
  async (engine) => {
    const desk = await conferenceDesk(engine);
    const { app, add, event } = desk;
    const lean = await add(LEAN);
    const path = `/sessions/${lean.id}`;
    const form = formOf((await readDoor(atProgramme(app, desk, path))).form);
    expect(await answerOf(() => sessionDoor(atProgramme(app, desk, path, form)))).toEqual({
      status: 303,
      location: `/organise/events/leankonferansen/programme?saved=${lean.id}`,
    });
    expect((await editedBySlug(app, event.id)).lean).toEqual(lean);

    const { "talk-1-title": _, ...without } = form;
    await sessionDoor(
      atProgramme(app, desk, path, {
        ...without,
        title: "Lean i kommuner",
        "talk-0-kind": "session-panel",
        "talk-0-person-1-name": "",
        "talk-0-person-1-to-come": "yes",
        "talk-0-person-1-role-label": "Innleder fra kommunen",
      }),
    );
    expect(await released(app, event.id)).toMatchObject([
      { title: "Lean i kommuner", talks: ["Først: Innleder 1: "], people: ["Ordstyrer 1"] },
    ]);
    const { now } = (await editedBySlug(app, event.id))["lean-i-kommuner"]!;
    expect([now!.appearances[0]!.bio, now!.talks[0]!.is_panel_of_session]).toEqual(["Leder møter.", 1]);
  },
);

onBothEngines(
  "a row more, a row less and a row up write nothing, and keep what was typed",
  async (engine) => {
    const desk = await conferenceDesk(engine);
    const { app, add, event } = desk;
    const lean = await add(LEAN);
    const path = `/sessions/${lean.id}`;
    let form = { ...formOf((await readDoor(atProgramme(app, desk, path))).form), abstract: "Ny omtale" };
    const pressed = async (name: string, value: string) => {
      const { init, data } = (await sessionDoor(
        atProgramme(app, desk, path, { ...form, [name]: value }),
      )) as unknown as Page;
      expect([init.status, data.notKept]).toEqual([200, "Ikke lagret ennå. Velg «Lagre» når du er ferdig."]);
      form = formOf(data.form) as typeof form;
      return data.form.talks.rows.map((talk) =>
        [talk.title, ...talk.people.rows.map((one) => one.name)].map((one) => one.defaultValue).join("+"),
      );
    };
    expect(await pressed("up", "talk-1")).toEqual(["Så+Innleder 2", "Først+Innleder 1"]);
    expect(await pressed("add-person", "1")).toEqual(["Så+Innleder 2", "Først+Innleder 1+"]);
    expect(await pressed("add-talk", "yes")).toEqual(["Så+Innleder 2", "Først+Innleder 1+", "+"]);
    expect(await pressed("drop", "talk-0-person-0")).toEqual(["Så", "Først+Innleder 1+", "+"]);
    expect(await pressed("drop", "talk-1")).toEqual(["Så", "+"]);
    expect(form.abstract).toBe("Ny omtale");
    expect((await editedBySlug(app, event.id)).lean!.version).toBe(lean.version);
    await sessionDoor(atProgramme(app, desk, path, form));
    expect(await released(app, event.id)).toMatchObject([{ talks: ["Så"] }]);
  },
);

onBothEngines(
  "two who write the same session see both versions, and nobody's words are lost",
  async (engine) => {
    const desk = await conferenceDesk(engine);
    const { app, add, event, otherSession } = desk;
    const lean = await add(LEAN);
    const path = `/sessions/${lean.id}`;
    const form = formOf((await readDoor(atProgramme(app, desk, path))).form);
    const theirs = { ...form, title: "Deres tittel", "talk-1-title": "Deres innlegg" };
    await sessionDoor(atProgramme(app, { ...desk, session: otherSession }, path, theirs));

    const mine = { ...form, title: "Min tittel", "talk-0-title": "Mitt innlegg" };
    const { init, data } = (await sessionDoor(atProgramme(app, desk, path, mine))) as unknown as Page;
    expect(init.status).toBe(409);
    expect(data.form.both!.rows.map(({ name, chosen }) => [name.replace(/-[\d-]+$/, ""), chosen])).toEqual([
      ["keep-title", "yours"],
      ["keep-talk", "yours"],
      ["keep-talk", "theirs"],
    ]);
    expect([data.form.title.defaultValue, data.form.talks.rows[0]!.title.defaultValue]).toEqual([
      "Min tittel",
      "Mitt innlegg",
    ]);

    const chosen = Object.fromEntries(data.form.both!.rows.map((row) => [row.name, row.chosen]));
    await sessionDoor(atProgramme(app, desk, path, { ...formOf(data.form), ...chosen }));
    expect(await released(app, event.id)).toMatchObject([
      { title: "Min tittel", talks: ["Mitt innlegg: Innleder 1", "Deres innlegg: Innleder 2"] },
    ]);
  },
);

onBothEngines(
  "a session goes after its consequences were told; what a colleague typed meanwhile stays",
  async (engine) => {
    const desk = await conferenceDesk(engine);
    const { app, add, event } = desk;
    const lean = await add(LEAN);
    const path = `/sessions/${lean.id}`;
    const form = formOf((await readDoor(atProgramme(app, desk, path))).form);
    const asked = await consequencesDoor(atProgramme(app, desk, `${path}/removal`));
    expect(asked.sentences).toEqual([
      "Forsvinner fra siden med en gang.",
      "Med følger 2 innlegg og 3 personer.",
      "Du kan angre til programmet publiseres.",
    ]);
    const gone = await answerOf(() =>
      removeDoor(atProgramme(app, desk, `${path}/removal`, { version: asked.form!.version! })),
    );
    expect(gone.status).toBe(303);
    expect(await released(app, event.id)).toEqual([]);
    for (const version of [form.version!, String(lean.version + 1)]) {
      const late = (await sessionDoor(
        atProgramme(app, desk, path, { ...form, version, title: "Mine ord" }),
      )) as unknown as Page;
      expect([late.init.status, late.data.form.title.defaultValue]).toEqual([409, "Mine ord"]);
    }
    expect((await answerOf(() => readDoor(atProgramme(app, desk, path)))).status).toBe(404);
  },
);

onBothEngines("what a session's form lacks, or has too much of, is said at the field", async (engine) => {
  const desk = await conferenceDesk(engine);
  const { app, add } = desk;
  const lean = await add(LEAN);
  const path = `/sessions/${lean.id}`;
  const form = formOf((await readDoor(atProgramme(app, desk, path))).form);
  const wrong = {
    title: "",
    lang: "tlh",
    abstract: "x".repeat(8001),
    "talk-0-title": "",
    "talk-0-number": "ti",
    "person-0-name": "x".repeat(201),
  };
  const { init, data } = (await sessionDoor(
    atProgramme(app, desk, path, { ...form, ...wrong }),
  )) as unknown as Page;
  expect(init.status).toBe(400);
  expect(data.wrong!.errors.map(({ name }) => name)).toEqual([
    ...["title", "lang", "abstract", "person-0-name", "talk-0-title", "talk-0-number"],
  ]);
  expect(data.form.talks.rows[0]!.title.error).toBe("Skriv en tittel på innlegget, eller fjern det.");
});
