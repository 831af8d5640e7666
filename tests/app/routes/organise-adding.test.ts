import type { ActionFunctionArgs } from "@remix-run/node";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { eventPage } from "#app/events/event-page.ts";
import { action as oneDoor, loader as oneLoader } from "#app/routes/organise.events.$event.people.new.tsx";
import { action as addDoor } from "#app/routes/organise.events.$event.people.pasted.tsx";
import { action as previewDoor } from "#app/routes/organise.events.$event.people.paste.tsx";
import { loader as listDoor } from "#app/routes/organise.events.$event.people.tsx";
import type { previewView } from "#app/views/organise/people/paste-preview.ts";
import { PastePage } from "#app/views/organise/people/paste-parts.tsx";
import { seatsView } from "#app/views/status.ts";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import {
  brokenInvariants,
  letterFacts,
  letters,
  namesAndStatus,
} from "#tests/app/registration/left-behind.ts";
import { anOrganiser, aSeminar, testApp, type SeminarWish, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { argsFor } from "./at-the-desk.ts";

type Preview = Awaited<ReturnType<typeof previewView>>;

async function house(engine: Engine, wish: SeminarWish = {}) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const event = await aSeminar(app, { slug: "e07", ...wish });
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  return { app, event, session };
}

function at(app: TestApp, session: string, page: string, form?: Record<string, string>): ActionFunctionArgs {
  return argsFor(app, `/organise/events/e07/people${page}`, { session, params: { event: "e07" }, form });
}

/** The page that comes back, with its status; or where it leads. */
async function answered(answer: unknown): Promise<string | (Preview & { status: number })> {
  if (answer instanceof Response) return `${answer.status} ${answer.headers.get("location")}`;
  const { data, init } = answer as { data: Preview; init: { status: number } };
  return { ...data, status: init.status };
}

async function page(answer: unknown) {
  const came = await answered(answer);
  if (typeof came === "string") throw new Error(came);
  return came;
}

onBothEngines("one who calls is added, and is told who added them", async (engine) => {
  const { app, session } = await house(engine);
  const form = { name: "Kari Holm", email: "Kari@Etat.example ", organisation: "", letter: "yes" };
  expect(await answered(await oneDoor(at(app, session, "/new", form)))).toBe(
    "303 /organise/events/e07/people?added-confirmed=1",
  );
  expect(await namesAndStatus(app)).toEqual([["Kari Holm", "confirmed"]]);
  expect((await letterFacts(app)).map((one) => [one.by, one.colleague])).toEqual([["organiser", "Difi"]]);
  const list = await listDoor(at(app, session, "?added-confirmed=1&added-known=2&added-waitlisted=x"));
  expect(list.done).toEqual(["1 person fikk plass.", "2 personer var påmeldt fra før."]);
});

onBothEngines("faults of the form stand at their fields, and nothing typed is lost", async (engine) => {
  const { app, session } = await house(engine);
  const form = { name: " ", email: "kari", organisation: "Etaten", reason: "x".repeat(1001) };
  const came = (await oneDoor(at(app, session, "/new", form))) as {
    data: Awaited<ReturnType<typeof oneLoader>>;
    init: { status: number };
  };
  expect(came.init.status).toBe(400);
  expect(came.data.wrong.errors).toEqual([
    { name: "name", text: "Navnet mangler." },
    { name: "email", text: "E-postadressen mangler, eller mangler krøllalfa (@)." },
    { name: "reason", text: "Skriv høyst 1000 tegn." },
  ]);
  expect(came.data.form.organisation.defaultValue).toBe("Etaten");
  expect(came.data.frame.head.title).toMatch(/^Feil: /);
});

onBothEngines("a paste is shown with doubts before anybody is registered", async (engine) => {
  const { app, session } = await house(engine, { capacity: 2 });
  await registered(app, "e07", 1);
  const people = [
    "Prøvedeltaker 1 <provedeltaker1@example.org>",
    "Kari Holm <kari@gmial.com>",
    "Ola Dunk, Verket, ola@verk.example",
    "uten adresse",
    "Kari igjen <kari@gmial.com>",
  ].join("\n");
  const view = await page(await previewDoor(at(app, session, "/paste", { people })));
  expect(view.status).toBe(200);
  expect(view.sentences).toEqual([
    "3 personer lest",
    "2 linjer kunne ikke leses, og blir ikke med.",
    "1 adresse ser ut som en skrivefeil.",
  ]);
  expect(view.people.rows.map((row) => [row.name, row.organisation, row.doubt, row.place.words])).toEqual([
    ["Prøvedeltaker 1", null, null, "Er påmeldt fra før"],
    ["Kari Holm", null, "Mente du kari@gmail.com?", "Plass"],
    ["Ola Dunk", "Verket", null, "Venteliste"],
  ]);
  expect(view.faults.rows.map(({ line, why }) => [line, why])).toEqual([
    ["4", "E-postadressen mangler, eller mangler krøllalfa (@)."],
    ["5", "Adressen står på en linje over."],
  ]);
  expect(view.add.button).toBe("Legg til 2 personer");
  expect(await letters(app)).toHaveLength(1);

  expect(await answered(await addDoor(at(app, session, "/pasted", { people })))).toBe(
    "303 /organise/events/e07/people?added-confirmed=1&added-waitlisted=1&added-known=1",
  );
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("nobody goes over the limit without a reason, which is stored", async (engine) => {
  const { app, session } = await house(engine, { capacity: 1, hasWaitlist: false });
  const people = "Kari <kari@etat.example>\nDunk, Ola <ola@verk.example>, Verket";
  const before = await page(await previewDoor(at(app, session, "/paste", { people })));
  expect(before.people.rows.map((row) => row.place.words)).toEqual(["Plass", "Ingen plass: det er fullt"]);
  expect(before.add.terms.override?.error).toMatch(/^1 person får ikke plass/);

  const view = await page(await addDoor(at(app, session, "/pasted", { people, letter: "no" })));
  expect([view.status, view.done]).toEqual([409, ["1 person fikk plass."]]);
  expect(view.wrong.errors.map(({ name }) => name)).toEqual(["override"]);
  expect(view.people.rows.map((row) => row.name)).toEqual(["Ola Dunk"]);
  expect(renderToStaticMarkup(createElement(PastePage, view))).toContain("Gi plass likevel, fordi");

  const again = { people: view.add.people, letter: "no", override: "Skal innlede." };
  expect(await answered(await addDoor(at(app, session, "/pasted", again)))).toBe(
    "303 /organise/events/e07/people?added-confirmed=1",
  );
  const rows = await app.db
    .selectFrom("registration")
    .select(["name", "organisation", "status", "override_reason"])
    .orderBy("arrived_at")
    .orderBy("id")
    .execute();
  expect(rows.map((row) => Object.values(row))).toEqual([
    ["Kari", null, "confirmed", null],
    ["Ola Dunk", "Verket", "confirmed", "Skal innlede."],
  ]);
  expect(await letters(app)).toEqual([]);
});

onBothEngines("97 who were registered by mail are «nærmere 100» to the public (S3)", async (engine) => {
  const { app, event, session } = await house(engine, {
    registration: { mode: "email", address: "pamelding@example.no" },
    publicCount: "rounded",
  });
  const people = Array.from({ length: 97 }, (_, n) => `Person ${n} <person${n}@etat.example>`).join("\n");
  expect(await answered(await addDoor(at(app, session, "/pasted", { people })))).toBe(
    "303 /organise/events/e07/people?added-confirmed=97",
  );
  const { seats } = await eventPage(app.db, event);
  expect(seatsView(event, seats, "elsewhere", "nb")?.words).toMatch(/^Nærmere 100 påmeldte/);
});

onBothEngines("an empty paste, a draft and one called off say what is so", async (engine) => {
  const { app, event, session } = await house(engine);
  const view = (await previewDoor(at(app, session, "/paste", { people: " \n " }))) as {
    data: { wrong: { errors: { name: string; text: string }[] } };
  };
  expect(view.data.wrong.errors).toEqual([
    { name: "people", text: "Lim inn minst én person med navn og e-postadresse." },
  ]);
  await app.db.updateTable("event").set({ status: "cancelled" }).where("id", "=", event.id).execute();
  const loaded = await oneLoader(at(app, session, "/new"));
  expect(loaded.blocked).toBe("Arrangementet er avlyst. Da kan ingen legges til.");
});
