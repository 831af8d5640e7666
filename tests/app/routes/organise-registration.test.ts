import { expect } from "vitest";
import { register } from "#app/registration/register.ts";
import { action as door, loader } from "#app/routes/organise.events.$event.registration.tsx";
import type { SettingsView } from "#app/views/organise/event/settings-page.ts";
import { aSeminar, person, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { eventNow } from "../events/edit/stories.ts";
import { registered } from "../registration/announcements/told.ts";
import {
  brokenInvariants,
  letters,
  namesAndStatus,
  refusalOf,
  seatsOf,
} from "../registration/left-behind.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";
import { cameBack, deskOf, sentBy } from "./settings.ts";

const SLUG = "nye-arbeidsmater";
const PATH = `/organise/events/${SLUG}/registration`;

function at(app: TestApp, session: string, form?: Record<string, string>) {
  return argsFor(app, PATH, { session, params: { event: SLUG }, form });
}

async function formOf(app: TestApp, session: string): Promise<Record<string, string>> {
  return sentBy(await loader(at(app, session)));
}

async function saved(app: TestApp, session: string, form: Record<string, string>) {
  return (await answerOf(() => door(at(app, session, form)))).status;
}

async function returned(app: TestApp, session: string, form: Record<string, string>) {
  const { view, status } = await cameBack<SettingsView>(door(at(app, session, form)));
  return { view, status, at: view.wrong.errors.map((error) => error.name) };
}

onBothEngines("saved as it stands, how one gets a seat changes nothing", async (engine) => {
  const { app, session } = await deskOf(engine);
  const event = await aSeminar(app, { slug: SLUG, opens: "2017-11-01T08:00", answerOn: "2017-11-29" });
  const form = await formOf(app, session);
  expect(form).toMatchObject({
    mode: "own",
    physical: "yes",
    physicalCapacity: "60",
    deadline: "date",
    deadlineOn: "2017-11-28",
    opensAt: "08:00",
  });
  expect(form.stream).toBeUndefined();
  expect(await saved(app, session, form)).toBe(303);
  expect(await eventNow(app, event.id)).toEqual(event);
});

onBothEngines(
  "E08 closes at twelve to the second, E07 when the day is over, as their forms say",
  async (engine) => {
    const { app, session } = await deskOf(engine);
    const event = await aSeminar(app, { slug: SLUG, deadline: { kind: "none" } });
    const form = await formOf(app, session);
    const until = { ...form, deadline: "instant", deadlineOn: "2017-11-24", deadlineAt: "12:00" };
    expect(await saved(app, session, until)).toBe(303);
    const view = await loader(at(app, session));
    expect(view.form!.groups[2]!.about).toBe("Påmeldingen stenger fredag 24. november kl.\u00a012.00.");
    await register(app, SLUG, person(1), "2017-11-24T10:59:59.999Z");
    expect(await refusalOf(register(app, SLUG, person(2), "2017-11-24T11:00:00.000Z"))).toBe(
      "registration-closed",
    );

    const through = { ...(await formOf(app, session)), deadline: "date", deadlineOn: "2017-11-28" };
    expect(await saved(app, session, through)).toBe(303);
    await register(app, SLUG, person(3), "2017-11-28T22:59:59.999Z");
    expect(await refusalOf(register(app, SLUG, person(4), "2017-11-28T23:00:00.000Z"))).toBe(
      "registration-closed",
    );
    expect((await eventNow(app, event.id)).deadline_on).toBe("2017-11-28");
  },
);

onBothEngines("more seats say how many of the line get one, and give exactly as many", async (engine) => {
  const { app, session } = await deskOf(engine);
  await aSeminar(app, { slug: SLUG, capacity: 2 });
  await registered(app, SLUG, 5);
  const form = { ...(await formOf(app, session)), physicalCapacity: "4" };
  const { view, status } = await returned(app, session, form);
  expect([status, view.form!.ask!.sentences]).toEqual([
    200,
    ["I salen: 2 av 3 på ventelisten får plass med en gang, og brev med kalenderinvitasjon."],
  ]);
  expect(await seatsOf(app)).toEqual({ physical: [2, 3] });
  await register(app, SLUG, person(6), app.now());
  const asked = view.form!.ask!.mark;
  const again = await returned(app, session, { ...form, asked });
  expect(again.view.form!.ask!.sentences[0]).toContain("2 av 4");
  expect(await saved(app, session, { ...form, asked: again.view.form!.ask!.mark })).toBe(303);
  expect(await seatsOf(app)).toEqual({ physical: [4, 2] });
  expect((await letters(app)).filter((letter) => letter.startsWith("registration-promoted"))).toHaveLength(2);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("fewer seats than are taken say what that means, and want a yes", async (engine) => {
  const { app, session } = await deskOf(engine);
  await aSeminar(app, { slug: SLUG, capacity: 3 });
  await registered(app, SLUG, 4);
  const form = { ...(await formOf(app, session)), physicalCapacity: "1" };
  const { view } = await returned(app, session, form);
  expect(view.form!.ask).toMatchObject({
    sentences: [
      "I salen: 3 har plass, og grensen blir 1. Alle 3 beholder plassen. Ingen på ventelisten rykker opp før det er færre enn 1.",
    ],
    yes: "Behold de som er påmeldt, og lagre",
  });
  expect(sentBy(view).physicalCapacity).toBe("1");
  expect(await saved(app, session, { ...form, asked: view.form!.ask!.mark })).toBe(303);
  expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual([
    "confirmed",
    "confirmed",
    "confirmed",
    "waitlisted",
  ]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("what cannot be is said at its field, with all that was typed", async (engine) => {
  const { app, session } = await deskOf(engine);
  await aSeminar(app, { slug: SLUG });
  await registered(app, SLUG, 1);
  const form = await formOf(app, session);
  const wrong = async (typed: Record<string, string>) => {
    const { view, status, at: fields } = await returned(app, session, { ...form, ...typed });
    expect(sentBy(view)).toMatchObject(typed);
    return [status, ...fields];
  };
  expect(await wrong({ physicalCapacity: "-1", deadline: "instant", deadlineAt: "", opensOn: "1" })).toEqual([
    400,
    "physicalCapacity",
    "opensOn",
    "opensAt",
    "deadlineAt",
  ]);
  const { physical: _, ...without } = form;
  expect((await returned(app, session, without)).at).toEqual(["physical"]);
  expect((await returned(app, session, { ...without, stream: "yes" })).at).toEqual(["physical"]);
  expect(await wrong({ mode: "email", address: "pm" })).toEqual([400, "address"]);
  expect(await wrong({ mode: "email", address: "pm@example.org" })).toEqual([409, "mode"]);
  expect(await wrong({ mode: "external", url: "difi.no" })).toEqual([400, "url"]);
  expect(await wrong({ deadlineOn: "2017-12-02" })).toEqual([409, "deadlineOn"]);
  expect(await wrong({ opensOn: "2018-03-25", opensAt: "02:30" })).toEqual([400, "opensAt"]);
});

onBothEngines(
  "a button that would say «Klikk her» is warned of; one that names the site is shown",
  async (engine) => {
    const { app, session } = await deskOf(engine);
    await aSeminar(app, { slug: SLUG });
    const form = { ...(await formOf(app, session)), mode: "external", url: "https://difi.no/pm" };
    const site = async () =>
      (await loader(at(app, session)))
        .form!.groups.flatMap((group) => group.fields)
        .find((one) => one.name === "site")!;
    expect(await saved(app, session, { ...form, site: "Klikk her" })).toBe(303);
    expect((await site()).warning).toContain("«Klikk her» sier ikke hvor knappen fører.");
    const again = await formOf(app, session);
    expect(await saved(app, session, { ...again, site: "difi.no" })).toBe(303);
    expect([(await site()).warning, (await site()).description]).toEqual([
      undefined,
      expect.stringContaining("Knappen på siden blir «Meld deg på hos Difi (difi.no)»."),
    ]);
  },
);

onBothEngines("two people change how one gets a seat: nobody's words are lost", async (engine) => {
  const { app, session, other } = await deskOf(engine);
  const event = await aSeminar(app, { slug: SLUG });
  const [hers, his] = [await formOf(app, session), await formOf(app, other)];
  expect(await saved(app, other, { ...his, physicalCapacity: "80", answerOn: "2017-11-29" })).toBe(303);
  const typed = { ...hers, physicalCapacity: "100", publicCount: "exact" };
  const { view, status } = await returned(app, session, typed);
  expect(status).toBe(409);
  expect(
    view.form!.both!.rows.map(({ name, theirs, yours, chosen }) => [name, theirs, yours, chosen]),
  ).toEqual([
    ["keep-seats", "I salen: 80 plasser", "I salen: 100 plasser", "yours"],
    ["keep-answerOn", "Onsdag 29. november 2017", expect.any(String), "theirs"],
    ["keep-publicCount", expect.any(String), "Nøyaktig antall", "yours"],
  ]);
  const chosen = { "keep-seats": "yours", "keep-answerOn": "theirs", "keep-publicCount": "yours" };
  expect(await saved(app, session, { ...sentBy(view), ...chosen })).toBe(303);
  expect(await eventNow(app, event.id)).toMatchObject({ answer_on: "2017-11-29", public_count: "exact" });
  expect((await formOf(app, session)).physicalCapacity).toBe("100");
});
