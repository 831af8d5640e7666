import type { ActionFunctionArgs } from "@remix-run/node";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { register } from "#app/registration/register.ts";
import { action as cancelDoor } from "#app/routes/organise.events.$event.people.$registration.cancellation.tsx";
import { action as noteDoor } from "#app/routes/organise.events.$event.people.$registration.notes.tsx";
import { action as lineDoor } from "#app/routes/organise.events.$event.people.$registration.place-in-line.tsx";
import { action as rejectDoor } from "#app/routes/organise.events.$event.people.$registration.rejection.tsx";
import { action as restoreDoor } from "#app/routes/organise.events.$event.people.$registration.restoration.tsx";
import { action as seatDoor } from "#app/routes/organise.events.$event.people.$registration.seat.tsx";
import { action as turnDoor } from "#app/routes/organise.events.$event.people.$registration.turn.tsx";
import { loader as personDoor } from "#app/routes/organise.events.$event.people.$registration.tsx";
import type { personView } from "#app/views/organise/people/person-page.ts";
import { PersonPage } from "#app/views/organise/people/person-parts.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import {
  anOrganiser,
  aSeminar,
  MORNING,
  person,
  testApp,
  type SeminarWish,
  type TestApp,
} from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { argsFor } from "./at-the-desk.ts";

type View = Awaited<ReturnType<typeof personView>>;
type Door = (args: ActionFunctionArgs) => Promise<unknown>;

/** E07 with so many registered, and its editor. */
async function house(engine: Engine, people: number, wish: SeminarWish = {}) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  await aSeminar(app, { slug: "e07", ...wish });
  const ids = await registered(app, "e07", people);
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  return { app, ids, session };
}

function at(app: TestApp, session: string, registration: string, form?: Record<string, string>, query = "") {
  return argsFor(app, `/organise/events/e07/people/${registration}${query}`, {
    session,
    params: { event: "e07", registration },
    form,
  });
}

/** Sends a form, and gives where it leads, or the page that comes back with its status. */
async function sent(door: Door, args: ActionFunctionArgs): Promise<string | (View & { status: number })> {
  const answer = await door(args);
  if (answer instanceof Response) return `${answer.status} ${answer.headers.get("location")}`;
  const { data, init } = answer as { data: View; init: { status: number } };
  return { ...data, status: init.status };
}

/** What a refused form says, and where. */
async function refusal(door: Door, args: ActionFunctionArgs) {
  const view = await sent(door, args);
  if (typeof view === "string") throw new Error(`Nothing was refused: ${view}`);
  const { errors } = view.wrong;
  return { status: view.status, field: errors[0]!.name, sentence: errors[0]!.text, view };
}

async function states(app: TestApp) {
  const rows = await app.db
    .selectFrom("registration")
    .select(["status", "status_reason", "override_reason"])
    .orderBy("id")
    .execute();
  return rows.map((row) => [row.status, row.status_reason, row.override_reason].filter(Boolean).join(": "));
}

const done = (id: string) => `303 /organise/events/e07/people/${id}?done`;

onBothEngines(
  "the page says what is known, what comes of each decision, and who did what",
  async (engine) => {
    const { app, ids, session } = await house(engine, 2, { capacity: 1 });
    const view = await personDoor(at(app, session, ids[1]!));
    expect(view.facts.slice(0, 3).map(({ term, sentences }) => [term, ...sentences])).toEqual([
      ["Nr. i køen", "1"],
      ["E-post", "provedeltaker2@example.org"],
      ["Virksomhet", "Eksempeldirektoratet"],
    ]);
    expect(
      view.decisions.map(({ name, sentences, override }) => [name, sentences.join(" "), !!override]),
    ).toEqual([
      [
        "seat",
        "Det er fullt. Gir du plass likevel, blir det flere enn grensen, og personen får brev med kalenderinvitasjon.",
        true,
      ],
      ["cancellation", "Tas ut av listen, og får brev om det.", false],
    ]);
    expect(view.letters.rows).toMatchObject([{ kind: "Venteliste", state: { words: "Venter" } }]);
    expect(view.log.rows).toMatchObject([{ what: "Meldte på", who: "Personen selv" }]);

    const first = await personDoor(at(app, session, ids[0]!));
    expect(first.decisions.map(({ name, sentences }) => [name, sentences.at(-1)])).toEqual([
      [
        "place-in-line",
        "Mister plassen, får brev, og invitasjonen i kalenderen trekkes tilbake. Den neste i køen rykker opp.",
      ],
      ["cancellation", "Den neste i køen får plassen straks, med brev."],
    ]);
  },
);

onBothEngines("a seat is given over the limit with a reason, and refused without", async (engine) => {
  const { app, ids, session } = await house(engine, 3, { capacity: 1 });
  const full = await refusal(seatDoor, at(app, session, ids[2]!, { "seat-reason": "Skal innlede." }));
  expect(full).toMatchObject({
    status: 409,
    field: "seat-override",
    sentence: "Det er ingen ledige plasser. Øk antallet, eller gi plassen likevel og oppgi en grunn.",
  });
  expect(full.view.decisions[0]!.reason.defaultValue).toBe("Skal innlede.");
  expect(full.view.decisions[0]!.override!.error).toBe(full.sentence);
  expect(full.view.frame.head.title).toMatch(/^Feil: Prøvedeltaker 3: /);

  const skipped = await refusal(seatDoor, at(app, session, ids[2]!, { "seat-override": "Stort rom." }));
  expect([skipped.status, skipped.field, skipped.sentence]).toEqual([
    409,
    "seat-reason",
    "Andre har ventet lenger. Oppgi en grunn.",
  ]);
  expect(await states(app)).toEqual(["confirmed", "waitlisted", "waitlisted"]);

  const form = { "seat-reason": "Skal innlede.", "seat-override": "Stort rom." };
  expect(await sent(seatDoor, at(app, session, ids[2]!, form))).toBe(done(ids[2]!));
  expect(await states(app)).toEqual(["confirmed", "waitlisted", "confirmed: Skal innlede.: Stort rom."]);
  const view = await personDoor(at(app, session, ids[2]!, undefined, "?done"));
  expect([view.done, view.log.rows[0]]).toMatchObject([
    "Det er gjort.",
    { what: "Ga plass", who: "Prøvearrangør" },
  ]);
  expect(view.facts).toContainEqual({
    term: "Over grensen fordi",
    sentences: ["Stort rom.", "Prøvearrangør"],
  });
});

onBothEngines("a seat taken away goes to the next; with nobody in line it is not taken", async (engine) => {
  const { app, ids, session } = await house(engine, 2, { capacity: 1 });
  expect(await sent(lineDoor, at(app, session, ids[0]!, {}))).toBe(done(ids[0]!));
  expect(await states(app)).toEqual(["waitlisted", "confirmed"]);

  const alone = await house(engine, 1);
  const { status, sentence, view } = await refusal(lineDoor, at(alone.app, alone.session, alone.ids[0]!, {}));
  expect([status, sentence]).toEqual([
    409,
    "Ingen andre venter på plassen: personen ville fått den igjen med en gang.",
  ]);
  expect(view.decisions[0]!.sentences.at(-1)).toBe(
    "Ingen andre venter på plassen: uten noen i køen går det ikke.",
  );
  expect(await states(alone.app)).toEqual(["confirmed"]);
});

onBothEngines(
  "one who asked is declined, and taken in again; what no longer holds is refused",
  async (engine) => {
    const { app, ids, session } = await house(engine, 2, { allocation: "approval", capacity: 1 });
    const reason = { "rejection-reason": "For mange fra samme etat." };
    expect(await sent(rejectDoor, at(app, session, ids[0]!, reason))).toBe(done(ids[0]!));
    expect(await states(app)).toEqual(["declined: For mange fra samme etat.", "received"]);

    const stale = await refusal(seatDoor, at(app, session, ids[0]!, { "seat-reason": "Likevel" }));
    expect([stale.status, stale.field, stale.sentence]).toEqual([
      409,
      "seat-reason",
      "Påmeldingen er ikke lenger slik siden viste. Last siden på nytt.",
    ]);
    expect(stale.view.decisions.map((one) => [one.name, one.reason.defaultValue])).toEqual([
      ["seat", "Likevel"],
      ["restoration", ""],
    ]);
    expect(await sent(restoreDoor, at(app, session, ids[0]!, {}))).toBe(done(ids[0]!));
    expect(await states(app)).toEqual(["confirmed", "received"]);
  },
);

onBothEngines("one is cancelled, and not taken in where it is full without a reason", async (engine) => {
  const { app, ids, session } = await house(engine, 2, { capacity: 2, hasWaitlist: false });
  const reason = { "cancellation-reason": "Sa fra på telefon." };
  expect(await sent(cancelDoor, at(app, session, ids[0]!, reason))).toBe(done(ids[0]!));
  expect(await sent(cancelDoor, at(app, session, ids[0]!, reason))).toBe(done(ids[0]!));
  await register(app, "e07", person(3), MORNING);

  const full = await refusal(restoreDoor, at(app, session, ids[0]!, {}));
  expect([full.status, full.field]).toEqual([409, "restoration-override"]);
  const form = { "restoration-override": "Vår feil." };
  expect(await sent(restoreDoor, at(app, session, ids[0]!, form))).toBe(done(ids[0]!));
  expect(await states(app)).toEqual(["confirmed: Vår feil.", "confirmed", "confirmed"]);

  const all = await app.db.selectFrom("activity").select("verb").orderBy("id").execute();
  expect(all.filter(({ verb }) => verb === "cancelled")).toHaveLength(1);
});

onBothEngines("notes are kept; an empty one, and words without end, are not", async (engine) => {
  const { app, ids, session } = await house(engine, 1);
  const empty = await refusal(noteDoor, at(app, session, ids[0]!, { note: " " }));
  expect([empty.status, empty.field, empty.sentence]).toEqual([400, "note", "Skriv notatet først."]);
  expect(await sent(noteDoor, at(app, session, ids[0]!, { note: "Kommer sent." }))).toBe(done(ids[0]!));
  expect((await personDoor(at(app, session, ids[0]!))).notes.all).toMatchObject([
    { text: "Kommer sent.", by: "Prøvearrangør, 20.11.2017 09:00" },
  ]);

  const long = { "cancellation-reason": "å".repeat(1001) };
  const tooLong = await refusal(cancelDoor, at(app, session, ids[0]!, long));
  expect([tooLong.status, tooLong.sentence]).toEqual([400, "Skriv høyst 1000 tegn."]);
  expect(tooLong.view.decisions[1]!.reason.defaultValue).toBe(long["cancellation-reason"]);
  expect(await states(app)).toEqual(["confirmed"]);
});

test("a viewer reads, and has nothing to press; of one who is forgotten nothing can be decided", async () => {
  const { app, ids, session } = await house("sqlite", 1);
  const viewer = await sessionOf(
    app,
    await aMember(app, await anOrganiser(app), "viewer", "ser@example.org"),
  );
  const seen = await personDoor(at(app, viewer, ids[0]!));
  expect([seen.decisions, seen.notes.form]).toEqual([[], null]);
  expect(seen.letters.rows).toHaveLength(1);

  await app.db.updateTable("registration").set({ name: "", email: "" }).execute();
  const forgotten = await personDoor(at(app, session, ids[0]!));
  expect([forgotten.heading, forgotten.decisions]).toEqual(["Navnet er slettet", []]);
  const thrown = await cancelDoor(at(app, session, ids[0]!, {})).catch((error: unknown) => error);
  expect((thrown as Response).status).toBe(404);
});

test("the page sends as many queries for a long story as for a short one", async () => {
  const { app, ids, session } = await house("sqlite", 1);
  const count = () => queriesOf(app, (counted) => personDoor(at(counted as TestApp, session, ids[0]!)));
  const few = await count();
  for (const note of ["En", "To", "Tre"]) await noteDoor(at(app, session, ids[0]!, { note }));
  expect(await count()).toBe(few);
});

test("what somebody called themselves is text, and nothing else", async () => {
  const { app, session } = await house("sqlite", 0);
  const name = `<script>alert(1)</script>"'&`;
  const { registrationId } = await register(app, "e07", person(1, { name, organisation: "<b>x" }), MORNING);
  await noteDoor(at(app, session, registrationId, { note: "<img src=x onerror=alert(1)>" }));
  const view = await personDoor(at(app, session, registrationId));
  const markup = renderToStaticMarkup(createElement(PersonPage, view));
  expect(markup).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#x27;&amp;");
  expect(markup).not.toMatch(/<script|<b>|<img/);
});

onBothEngines("one who waits is moved in the line by a number and a reason", async (engine) => {
  const { app, ids, session } = await house(engine, 4, { capacity: 1 });
  const form = { "turn-override": "1", "turn-reason": "" };
  const lacking = await sent(turnDoor, at(app, session, ids[3]!, form));
  if (typeof lacking === "string") throw new Error(lacking);
  expect([lacking.status, lacking.wrong.errors]).toEqual([
    400,
    [{ name: "turn-reason", text: "Skriv hvorfor." }],
  ]);
  const wild = { "turn-override": "først", "turn-reason": "Innleder." };
  expect(await sent(turnDoor, at(app, session, ids[3]!, wild))).toMatchObject({
    status: 400,
    wrong: { errors: [{ name: "turn-override", text: "Skriv plassen som et tall fra 1." }] },
  });
  const good = { "turn-override": "1", "turn-reason": "Innleder." };
  expect(await sent(turnDoor, at(app, session, ids[3]!, good))).toMatch(/^303 .*\?done$/);
  const view = await personDoor(at(app, session, ids[3]!));
  expect(view.decisions.find(({ name }) => name === "turn")?.sentences).toEqual([
    "Er nr. 1 av 3 i køen. Får ikke brev om flyttingen.",
  ]);
});
