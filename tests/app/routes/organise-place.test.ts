import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { callOffEvent } from "#app/registration/announcements/call-off-event.ts";
import { pendingAnnouncement } from "#app/registration/announcements/announcements.ts";
import { action as undoDoor } from "#app/routes/organise.events.$event.announcement.undo.tsx";
import { action as door, loader } from "#app/routes/organise.events.$event.place.tsx";
import type { SettingsView } from "#app/views/organise/event/settings-page.ts";
import { SettingsPage } from "#app/views/organise/event/settings-parts.tsx";
import { aSeminar, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { eventNow } from "../events/edit/stories.ts";
import { announced, anotherHouse, KARI, registered, tellAll } from "../registration/announcements/told.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";
import { cameBack, deskOf, sentBy } from "./settings.ts";

const SLUG = "nye-arbeidsmater";
const PATH = `/organise/events/${SLUG}/place`;

function at(app: TestApp, session: string, form?: Record<string, string>, query = "") {
  return argsFor(app, PATH + query, { session, params: { event: SLUG }, form });
}

async function page(app: TestApp, session: string, query = ""): Promise<SettingsView> {
  return loader(at(app, session, undefined, query));
}

const seminar = (app: TestApp) => aSeminar(app, { slug: SLUG });

onBothEngines(
  "saved as it stands, when and where change nothing; moved, nobody there is to tell",
  async (engine) => {
    const { app, session } = await deskOf(engine);
    const event = await seminar(app);
    const form = sentBy(await page(app, session));
    expect(form).toMatchObject({
      when: "instant",
      startsOn: "2017-12-01",
      startsAt: "09:00",
      endsOn: "2017-12-01",
      endsAt: "10:00",
      doorsAt: "08:30",
      doorsText: "Enkel frokost og registrering",
      where: `${event.venue_id}/${event.room_id}`,
      attendance: "physical",
    });
    const answer = await answerOf(() => door(at(app, session, form)));
    expect(answer).toEqual({ status: 303, location: `${PATH}?done` });
    expect(await eventNow(app, event.id)).toEqual(event);
    const dated = { ...form, when: "date", startsOn: "2018-01-10", endsOn: "2018-01-11" };
    expect((await answerOf(() => door(at(app, session, dated)))).status).toBe(303);
    expect(await eventNow(app, event.id)).toMatchObject({
      time_kind: "date",
      starts_on: "2018-01-10",
      doors_at: null,
    });
    const unknown = {
      ...form,
      version: String((await eventNow(app, event.id)).version),
      when: "unknown",
      timeText: "Våren 2018",
    };
    expect((await answerOf(() => door(at(app, session, unknown)))).status).toBe(303);
    expect(await eventNow(app, event.id)).toMatchObject({ time_kind: "unknown", time_text: "Våren 2018" });
  },
);

onBothEngines("a move says whom it reaches before it is saved, and can be undone", async (engine) => {
  const { app, session } = await deskOf(engine);
  const event = await aSeminar(app, { slug: SLUG, capacity: 2 });
  await registered(app, SLUG, 3);
  const { venueId, roomId } = await anotherHouse(app);
  const form = {
    ...sentBy(await page(app, session)),
    startsOn: "2017-12-08",
    endsOn: "2017-12-08",
    where: `${venueId}/${roomId}`,
  };
  const { view, status } = await cameBack<SettingsView>(door(at(app, session, form)));
  expect(status).toBe(200);
  const ask = view.form!.ask!;
  expect(ask.sentences).toEqual(
    [
      "Før: Fredag 1. desember 2017 kl. 09.00–10.00. Salen, Difis kurs- og konferansesenter, Grev Wedels plass 9, Oslo",
      "Nå: Fredag 8. desember 2017 kl. 09.00–10.00. Loftet, Biblioteket, Storgata 1",
      "3 personer får brev om 5 minutter. 2 av dem har plass og får en oppdatert kalenderinvitasjon.",
      "Du kan angre til da. Siden viser det nye med en gang.",
    ].map((sentence) => sentence.replace("kl. ", "kl.\u00a0")),
  );
  expect(await eventNow(app, event.id)).toEqual(event);
  expect(renderToStaticMarkup(createElement(SettingsPage, view))).toContain('name="asked"');

  const again = sentBy(view);
  expect({ ...again, endsOn: form.endsOn }).toEqual({ ...form });
  const other = { ...again, startsAt: "08:45", asked: ask.mark };
  expect((await cameBack<SettingsView>(door(at(app, session, other)))).status).toBe(200);
  const yes = { ...again, asked: ask.mark };
  expect((await answerOf(() => door(at(app, session, yes)))).location).toBe(`${PATH}?done`);
  const { pending } = await page(app, session, "?done");
  expect(pending!.sentences.at(-1)).toBe("3 personer får brev kl.\u00a009.05. Da kan det ikke angres.");
  const undo = argsFor(app, pending!.undo!.action, {
    session,
    params: { event: SLUG },
    form: { announcement: pending!.undo!.announcement },
  });
  expect(await answerOf(() => undoDoor(undo))).toEqual({ status: 303, location: `${PATH}?undone=move` });
  expect((await page(app, session, "?undone=move")).pending).toBeNull();
  await tellAll(app);
  expect(await announced(app)).toEqual([]);
  expect((await eventNow(app, event.id)).starts_at).toBe(event.starts_at);
});

onBothEngines(
  "what is about to be told is said until it is told, and then it is too late",
  async (engine) => {
    const { app, session } = await deskOf(engine);
    const event = await seminar(app);
    await registered(app, SLUG, 2);
    await callOffEvent(app, event.id, KARI, null);
    const { pending } = await page(app, session);
    expect([pending!.heading, pending!.undo!.button]).toEqual([
      "Arrangementet er avlyst",
      "Angre avlysningen",
    ]);
    const form = { announcement: (await pendingAnnouncement(app.db, event.id))!.id };
    const undo = () => undoDoor(argsFor(app, "/organise", { session, params: { event: SLUG }, form }));
    const { location } = await answerOf(undo);
    expect(location).toBe(`${PATH}?undone=calling-off`);
    await callOffEvent(app, event.id, KARI, null);
    await tellAll(app);
    const { view, status } = await cameBack<SettingsView>(undo());
    expect([status, view.pending]).toEqual([409, null]);
    expect(view.wrong.errors).toEqual([
      { name: undefined, text: "Brevene er begynt å gå ut, og det kan ikke angres." },
    ]);
  },
);

onBothEngines("what cannot be is said at its field, with all that was typed", async (engine) => {
  const { app, session } = await deskOf(engine);
  await seminar(app);
  const form = sentBy(await page(app, session));
  const wrong = async (typed: Record<string, string>) => {
    const { view, status } = await cameBack<SettingsView>(door(at(app, session, { ...form, ...typed })));
    expect(sentBy(view)).toMatchObject(typed);
    return [status, ...view.wrong.errors.map((error) => error.name)];
  };
  expect(await wrong({ startsOn: "", startsAt: "9", doorsAt: "25:00" })).toEqual([
    400,
    "startsOn",
    "startsAt",
    "doorsAt",
  ]);
  expect(await wrong({ endsAt: "08:00" })).toEqual([400, "endsAt"]);
  expect(await wrong({ doorsAt: "09:30" })).toEqual([400, "doorsAt"]);
  expect(
    await wrong({ startsOn: "2018-03-25", endsOn: "", startsAt: "02:30", doorsAt: "", endsAt: "04:00" }),
  ).toEqual([400, "startsAt"]);
  expect(await wrong({ streamUrl: "javascript:alert(1)" })).toEqual([400, "streamUrl"]);
  expect(await wrong({ where: "a/b/c" })).toEqual([400, "where"]);
  expect(await wrong({ when: "date", startsOn: "2017-12-05", endsOn: "2017-12-01" })).toEqual([
    400,
    "endsOn",
  ]);
});

onBothEngines("a time in words is read, shown back, and saved when somebody says so", async (engine) => {
  const { app, session } = await deskOf(engine);
  const event = await seminar(app);
  const form = sentBy(await page(app, session));
  const { view, status } = await cameBack<SettingsView>(
    door(at(app, session, { ...form, whenText: "8. des 10-12" })),
  );
  expect([status, view.done]).toEqual([
    200,
    "Vi leste det som fredag 8. desember 2017 kl.\u00a010.00–12.00. Lagre hvis det stemmer.",
  ]);
  expect(await eventNow(app, event.id)).toEqual(event);
  expect(sentBy(view)).toMatchObject({
    startsOn: "2017-12-08",
    startsAt: "10:00",
    endsAt: "12:00",
    whenText: "",
  });
  expect((await answerOf(() => door(at(app, session, sentBy(view))))).status).toBe(303);
  expect((await eventNow(app, event.id)).starts_at).toBe("2017-12-08T09:00:00.000Z");
  const nothing = await cameBack<SettingsView>(door(at(app, session, { ...form, whenText: "snart" })));
  expect([nothing.status, nothing.view.wrong.errors[0]!.name]).toEqual([400, "whenText"]);
});

onBothEngines("two people move the same event: nobody's words are lost", async (engine) => {
  const { app, session, other } = await deskOf(engine);
  const event = await seminar(app);
  const [hers, his] = [sentBy(await page(app, session)), sentBy(await page(app, other))];
  await door(at(app, other, { ...his, placeText: "Oslo", doorsText: "Kaffe" }));
  const typed = { ...hers, doorsText: "Te og kaker", startsAt: "08:45" };
  const { view, status } = await cameBack<SettingsView>(door(at(app, session, typed)));
  expect(status).toBe(409);
  expect(
    view.form!.both!.rows.map(({ name, theirs, yours, chosen }) => [name, theirs, yours, chosen]),
  ).toEqual([
    ["keep-when", expect.stringContaining("09.00"), expect.stringContaining("08.45"), "yours"],
    ["keep-doorsText", "Kaffe", "Te og kaker", "yours"],
    ["keep-placeText", "Oslo", "–", "theirs"].map((one) => (one === "–" ? expect.any(String) : one)),
  ]);
  const chosen = {
    ...sentBy(view),
    "keep-when": "yours",
    "keep-doorsText": "theirs",
    "keep-placeText": "theirs",
  };
  expect((await answerOf(() => door(at(app, session, chosen)))).status).toBe(303);
  const now = await eventNow(app, event.id);
  expect([now.starts_at, now.doors_text, now.place_text]).toEqual([
    "2017-12-01T07:45:00.000Z",
    "Kaffe",
    "Oslo",
  ]);
});
