import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { register } from "#app/registration/register.ts";
import { action, loader } from "#app/routes/registrations.tsx";
import { letters } from "#tests/app/registration/left-behind.ts";
import { aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { allowScript } from "./no-script.ts";

function argsFor(app: TestApp, path: string, form?: Record<string, string>): ActionFunctionArgs {
  const body = form && new URLSearchParams(form);
  const keepUntil = () => {
    throw new Error("A page for one person is not kept");
  };
  return {
    request: new Request(app.config.publicUrl + path, { method: body ? "POST" : "GET", body }),
    params: {},
    context: { app, arrivedAt: app.now(), clientAddress: "192.0.2.1", keepUntil, allowScript },
  };
}

function page(app: TestApp, path: string) {
  return loader(argsFor(app, path));
}

/** Where the door sends one who asked. */
async function sentTo(app: TestApp, path: string, email: string) {
  const answer = await action(argsFor(app, path, { email }));
  if (!(answer instanceof Response)) throw new Error(JSON.stringify(answer));
  return [answer.status, answer.headers.get("location"), await answer.text()];
}

onBothEngines("every address gets the same answer, and its owner the letter", async (engine) => {
  const app = await testApp(engine);
  await register(app, (await aSeminar(app)).slug, person(1), MORNING);
  expect(await sentTo(app, "/registrations", " ProveDeltaker1@Example.ORG ")).toEqual([
    303,
    "/registrations?sent",
    "",
  ]);
  expect(await sentTo(app, "/registrations", "ukjent@example.org")).toEqual([303, "/registrations?sent", ""]);
  expect((await sentTo(app, "/en/registrations", "ukjent@example.org"))[1]).toBe("/en/registrations?sent");
  expect(await letters(app)).toEqual([
    "registration-confirmed → provedeltaker1@example.org",
    "own-links → provedeltaker1@example.org",
  ]);
});

test.each([
  ["/registrations", "Vi sender deg lenker til alle påmeldingene dine."],
  ["/nn/registrations", "Vi sender deg lenkjer til alle påmeldingane dine."],
  ["/en/registrations", "We send you links to all your registrations."],
])("%s has one field and says what it does", async (path, lead) => {
  const app = await testApp("sqlite");
  const view = page(app, path);
  expect([view.lead, view.form?.action, view.sent, view.errors]).toEqual([lead, path, null, []]);
  expect(view.frame.head.canonical).toBeNull();
  expect(view.frame.page.footer.map((link) => link.href)).toContain(path);
});

test.each([
  ["/registrations?sent", "Hvis adressen er påmeldt noe, har vi sendt lenkene dit."],
  ["/nn/registrations?sent", "Viss adressa er påmeld noko, har vi sendt lenkjene dit."],
  ["/en/registrations?sent", "If the address is registered for anything, we have sent the links there."],
])("%s says the same to everybody", async (path, sentence) => {
  const view = page(await testApp("sqlite"), path);
  expect([view.sent?.sentence, view.form]).toEqual([sentence, null]);
});

test("what is no address comes back with its fault and what was typed", async () => {
  const app = await testApp("sqlite");
  const answer = await action(argsFor(app, "/registrations", { email: "kari.example.org" }));
  if (!("data" in answer)) throw new Error("Taken");
  expect(answer.init?.status).toBe(400);
  expect(answer.data).toMatchObject({
    form: { typed: "kari.example.org", fault: "E-postadressen mangler krøllalfa (@)." },
    errors: [{ name: "email", text: "E-postadressen mangler krøllalfa (@)." }],
  });
  expect(answer.data.frame.head.title).toBe("Feil: Mine påmeldinger – Samling");
  expect(await app.db.selectFrom("rate").selectAll().execute()).toEqual([]);
});
