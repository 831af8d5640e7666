import type { ActionFunctionArgs } from "@remix-run/node";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createSeries } from "#app/events/create-series.ts";
import { createVenue } from "#app/events/create-venue.ts";
import { action as eventDoor } from "#app/routes/organise.events.new.text.event.tsx";
import { action as textDoor } from "#app/routes/organise.events.new.text.tsx";
import type { chooseView, pasteView } from "#app/views/organise/new-event/invitation-text-page.ts";
import type { reviewView } from "#app/views/organise/new-event/pasted-page.ts";
import { PastedPage } from "#app/views/organise/new-event/pasted-parts.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { fieldsNow } from "#tests/app/events/edit/stories.ts";
import { E07, E17, NEWSLETTER } from "#tests/app/events/pasted/invitations.ts";
import { anOrganiser, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

const TEXT = "/organise/events/new/text";
type Review = Awaited<ReturnType<typeof reviewView>>;
type View = Review | ReturnType<typeof chooseView> | ReturnType<typeof pasteView>;

/** Difi with its series and its house, and an editor. */
async function house(engine: Engine) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const difi = await anOrganiser(app);
  const series = await createSeries(app, { organisationId: difi.id, name: "Endring til frokost", about: "" });
  const venue = await createVenue(app, {
    name: "Difis kurs- og konferansesenter",
    street: "Grev Wedels plass 9",
  });
  return { app, difi, series, venue, session: await sessionOf(app, await aMember(app, difi, "editor")) };
}

async function sent(door: (args: ActionFunctionArgs) => Promise<unknown>, args: ActionFunctionArgs) {
  const { data, init } = (await door(args)) as { data: View; init: ResponseInit | null };
  return { view: data, status: init?.status ?? 200 };
}

async function reviewed(app: TestApp, session: string, form: Record<string, string>, path = TEXT) {
  const { view } = await sent(textDoor, argsFor(app, path, { session, form }));
  if (view.step !== "review") throw new Error(`Not read: ${view.step}`);
  return view;
}

/** The form of corrections as a browser would send it back. */
function formOf({ form }: Review, typed: Record<string, string> = {}): Record<string, string> {
  const fields = [...form.groups, ...(form.speakers ? [form.speakers] : [])].flatMap((group) => group.fields);
  const shown = fields.flatMap((field): [string, string][] => {
    if (field.kind === "checkbox") return field.checked ? [[field.name, "yes"]] : [];
    if (field.kind !== "choice") return [[field.name, field.defaultValue ?? ""]];
    return field.options.filter((option) => option.checked).map((option) => [field.name, option.value]);
  });
  return {
    form_key: form.key,
    text: form.pasted.text,
    event: form.event,
    ...Object.fromEntries(shown),
    ...typed,
  };
}

function fieldOf({ form }: Review, name: string) {
  return form.groups.flatMap((group) => group.fields).find((field) => field.name === name)!;
}

onBothEngines("E07 is read, looked over, and made a draft with its speakers", async (engine) => {
  const { app, difi, series, venue, session } = await house(engine);
  const view = await reviewed(app, session, { text: E07 });
  expect(fieldOf(view, "startsOn")).toMatchObject({ defaultValue: "2017-12-01" });
  expect(fieldOf(view, "startsOn").description).toContain("Lest av «Fredag 1. desember kl 09.00 – 10.00");
  expect(view.notes).toEqual([
    "Teksten sier at Direktoratet for forvaltning og IKT inviterer.",
    "Stedet finnes fra før, og er valgt.",
    "Serien er nevnt i teksten.",
  ]);
  expect(renderToStaticMarkup(createElement(PastedPage, view))).toContain("Ja, lag utkastet");

  const form = formOf(view, { capacity: "60" });
  const press = () => answerOf(() => eventDoor(argsFor(app, `${TEXT}/event`, { session, form })));
  const made = {
    status: 303,
    location: "/organise/events/nye-arbeidsmater-for-fremtidens-losninger?created",
  };
  expect(await Promise.all([press(), press()])).toEqual([made, made]);
  const [event, ...more] = await app.db.selectFrom("event").selectAll().execute();
  if (!event || more.length > 0) throw new Error("Two presses make one event");
  const { texts, place, registration } = await fieldsNow(app, event.id);
  expect(event.organisation_id).toBe(difi.id);
  expect(texts).toMatchObject({ type: "breakfast-seminar", seriesId: series.id });
  expect(place).toMatchObject({
    when: {
      kind: "instant",
      starts: "2017-12-01T09:00",
      ends: "2017-12-01T10:00",
      doors: "2017-12-01T08:30",
    },
    venueId: venue.id,
    placeText: "",
    doorsText: "Enkel frokost og registrering",
  });
  expect(registration).toMatchObject({
    ...{
      mode: "own",
      seats: { physical: 60 },
      deadline: { kind: "date", on: "2017-11-28" },
      hasCatering: true,
    },
  });
  const speakers = await app.db
    .selectFrom("appearance")
    .select(["name", "titles", "organisation"])
    .orderBy("position")
    .execute();
  expect(speakers).toEqual([
    { name: "Beth Stensen", titles: "leder for nye kundetjenester", organisation: "Ruter#" },
    { name: "Marius Røstad", titles: "tjenesteutvikler i for nye kundetjenester", organisation: "Ruter#" },
  ]);
});

test("of a newsletter one chooses which event, and its text travels along", async () => {
  const { app, session } = await house("sqlite");
  const { view } = await sent(textDoor, argsFor(app, TEXT, { session, form: { text: NEWSLETTER } }));
  if (view.step !== "choose") throw new Error("Nothing to choose");
  expect(view.form.field.options.map((option) => option.label)).toHaveLength(5);

  const chosen = await reviewed(app, session, { text: view.form.pasted, event: "1" });
  expect(fieldOf(chosen, "title")).toMatchObject({
    defaultValue: "Strategisk IKT-kompetanse for ledere – hva nå?",
  });
  expect(chosen.form.event).toBe("1");
  expect(chosen.mentions.lines).toContain("Søknadsfrist onsdag 17. januar 2018");
  expect(chosen.outside.lines).toContain("Viktige datoer");
});

test("what is unsure is marked in words, and what does not stand there says so", async () => {
  const { app, session } = await house("sqlite");
  const view = await reviewed(app, session, { text: E17 });
  expect(fieldOf(view, "mode").warning).toBe(
    "Adressen lenken fører til, står ikke i teksten. Lim den inn. «Klikk her» sier ikke hvor lenken fører. Vi viser navnet på nettstedet i stedet.",
  );
  expect(fieldOf(view, "deadlineOn").description).toBe("Står ikke i teksten.");
  const english = await reviewed(app, session, { text: E17 }, `/en${TEXT}`);
  expect(fieldOf(english, "mode").warning).toMatch(/^The address the link leads to is not in the text/);
});

test("nothing, and more than we read, is refused with a sentence and kept", async () => {
  const { app, session } = await house("sqlite");
  const empty = await sent(textDoor, argsFor(app, TEXT, { session, form: { text: " \n" } }));
  expect([empty.status, empty.view.step]).toEqual([400, "paste"]);
  const long = await sent(textDoor, argsFor(app, TEXT, { session, form: { text: "å".repeat(50_001) } }));
  if (long.view.step !== "paste") throw new Error("Read all the same");
  expect([long.status, long.view.form.field.error]).toEqual([
    400,
    "Teksten har 50\u00a0001 tegn, og vi leser høyst 50\u00a0000 tegn. Ta bort det som ikke handler om arrangementet.",
  ]);
  expect(long.view.form.field.defaultValue).toHaveLength(50_001);
});

test("a correction that is none comes back with all that was typed; nothing is made", async () => {
  const { app, session } = await house("sqlite");
  const form = formOf(await reviewed(app, session, { text: E07 }), {
    ...{ title: " ", startsOn: "i morgen", capacity: "mange", deadlineAt: "25:00", seriesId: "nowhere" },
  });
  const wrong = await sent(eventDoor, argsFor(app, `${TEXT}/event`, { session, form }));
  if (wrong.view.step !== "review") throw new Error("Not reviewed");
  expect(wrong.status).toBe(400);
  expect(wrong.view.wrong.errors).toEqual([
    { name: "title", text: "Skriv en tittel." },
    { name: "startsOn", text: "Skriv en dato." },
    { name: "capacity", text: "Skriv antallet med sifre." },
    { name: "deadlineAt", text: "Skriv klokkeslettet som 12:00." },
  ]);
  expect(fieldOf(wrong.view, "startsOn")).toMatchObject({ defaultValue: "i morgen" });

  const mended = { ...form, title: "Ny", startsOn: "2017-12-01", capacity: "", deadlineAt: "" };
  const series = await sent(eventDoor, argsFor(app, `${TEXT}/event`, { session, form: mended }));
  expect([series.status, series.view.step]).toEqual([404, "review"]);
  expect(await app.db.selectFrom("event").select("id").execute()).toEqual([]);
});
