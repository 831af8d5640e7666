import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { draftEvent } from "#app/events/draft-event.ts";
import { publishEvent } from "#app/events/publish-event.ts";
import { blankFacts } from "#app/events/edit/start-draft.ts";
import {
  action as addressDoor,
  loader as addressPage,
} from "#app/routes/organise.events.$event.publication.address.tsx";
import { action as heldDoor } from "#app/routes/organise.events.$event.publication.held.tsx";
import { action as listingDoor } from "#app/routes/organise.events.$event.publication.listing.tsx";
import { action as publishDoor, loader as page } from "#app/routes/organise.events.$event.publication.tsx";
import {
  action as withdrawDoor,
  loader as withdrawalPage,
} from "#app/routes/organise.events.$event.publication.withdrawal.tsx";
import { PublicationPage } from "#app/views/organise/event/publication-parts.tsx";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { anOrganiser, aSeminar, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

async function house(engine: Engine = "sqlite") {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const organiser = await anOrganiser(app);
  const session = await sessionOf(app, await aMember(app, organiser, "editor"));
  return { app, organiser, session };
}

function at(app: TestApp, session: string, event: string, room = "", form?: Record<string, string>) {
  const path = `/organise/events/${event}/publication${room}`;
  return argsFor(app, path, { session, params: { event }, form });
}

async function refused<View>(answer: Promise<unknown>) {
  const { data, init } = (await answer) as { data: View; init: { status: number } };
  return { view: data, status: init.status };
}

type View = Awaited<ReturnType<typeof page>>;

onBothEngines("a draft is refused until what is missing is mended, and then public", async (engine) => {
  const { app, organiser, session } = await house(engine);
  const draft = await draftEvent(app, {
    ...blankFacts(organiser.id),
    slug: "utkast",
    title: "Utkast",
    body: "Se [her](https://difi.no).",
    when: { kind: "instant", starts: "2017-12-01T09:00", ends: "2017-12-01T10:00" },
  });
  const seen = await page(at(app, session, "utkast"));
  expect(seen.lead).toBe("Dette er et utkast. Bare dere som arrangerer, ser det.");
  expect(seen.checklist!.blockers!.points).toEqual([
    {
      id: "no-place",
      sentence: "Det er ikke sagt hvor det er.",
      link: { href: "/organise/events/utkast/place", text: "Til når og hvor" },
    },
  ]);
  expect(seen.checklist!.missing.points.map(({ sentence }) => sentence)).toContain(
    "Lenken «her» sier ikke hvor den fører. Skriv det den fører til.",
  );

  const { view, status } = await refused<View>(publishDoor(at(app, session, "utkast", "", {})));
  expect([status, view.wrong!.errors]).toEqual([
    409,
    [{ name: "no-place", text: "Det er ikke sagt hvor det er." }],
  ]);
  expect(view.frame.head.title).toBe("Feil: Publisering: Utkast – Samling");
  expect(view.publish!.button).toBe("Publiser");

  await app.db.updateTable("event").set({ place_text: "Oslo" }).where("id", "=", draft.id).execute();
  const published = await publishDoor(at(app, session, "utkast", "", {}));
  expect(published).toMatchObject({ status: 303 });
  const after = await page(at(app, session, "utkast", "?done=published"));
  expect([after.done, after.publish, after.lead]).toEqual([
    "Siden er publisert.",
    null,
    "Siden er publisert 20.11.2017 09:00, og kan ses av alle.",
  ]);
});

onBothEngines(
  "an event leaves the lists and comes back; one without a date is marked as held",
  async (engine) => {
    const { app, session } = await house(engine);
    await aSeminar(app, { slug: "e14", when: { kind: "unknown" }, deadline: undefined });
    const rows = async () =>
      Object.fromEntries((await page(at(app, session, "e14"))).so.rows.map((row) => [row.term, row]));
    const before = await rows();
    expect(before["Gjennomført"]!.turn).toMatchObject({ name: "held", value: "yes" });
    expect(before["Lister, søk og kalendere"]!.turn).toMatchObject({ name: "unlisted", value: "yes" });

    const to = "/organise/events/e14/publication?done=";
    expect(await answerOf(() => heldDoor(at(app, session, "e14", "/held", { held: "yes" })))).toEqual({
      status: 303,
      location: `${to}held`,
    });
    expect(
      await answerOf(() => listingDoor(at(app, session, "e14", "/listing", { unlisted: "yes" }))),
    ).toEqual({ status: 303, location: `${to}unlisted` });
    const after = await rows();
    expect([after["Gjennomført"]!.sentence, after["Lister, søk og kalendere"]!.turn!.value]).toEqual([
      "Arrangementet står som gjennomført.",
      "no",
    ]);
    expect((await page(at(app, session, "e14", "?done=__proto__"))).done).toBeNull();
  },
);

onBothEngines("a page is withdrawn when one knows what comes of it, and put back", async (engine) => {
  const { app, session } = await house(engine);
  await aSeminar(app, { slug: "e07" });
  await registered(app, "e07", 2);
  const told = await withdrawalPage(at(app, session, "e07", "/withdrawal"));
  expect([told.instead!.sentence, told.instead!.link.href]).toEqual([
    "2 personer er påmeldt. Blir det ikke noe av, bør du avlyse i stedet, så får de vite det.",
    "/organise/events/e07/cancellation",
  ]);
  const done = await answerOf(() =>
    withdrawDoor(at(app, session, "e07", "/withdrawal", { withdrawn: "yes" })),
  );
  expect(done.location).toBe("/organise/events/e07/publication?done=withdrawn");
  expect((await page(at(app, session, "e07"))).lead).toMatch(/^Siden ble trukket tilbake 20\.11\.2017/);
  const back = await withdrawalPage(at(app, session, "e07", "/withdrawal"));
  expect([back.form!.value, back.instead]).toEqual(["no", null]);
  await withdrawDoor(at(app, session, "e07", "/withdrawal", { withdrawn: "no" }));
  expect(
    (await app.db.selectFrom("event").select("withdrawn_at").executeTakeFirstOrThrow()).withdrawn_at,
  ).toBeNull();
});

onBothEngines("another address is taken into use once; the earlier one leads on", async (engine) => {
  const { app, organiser, session } = await house(engine);
  await draftEvent(app, { ...blankFacts(organiser.id), slug: "utkast", title: "Utkast" });
  await aSeminar(app, { slug: "e07" });
  const { form } = await addressPage(at(app, session, "utkast", "/address"));
  const send = (address: string, event = "utkast") =>
    addressDoor(at(app, session, event, "/address", { address, version: form!.version }));

  const empty = await refused<Awaited<ReturnType<typeof addressPage>>>(send("–!"));
  expect([empty.status, empty.view.form!.field]).toMatchObject([
    400,
    { defaultValue: "–!", error: "Skriv en adresse med minst én bokstav eller et tall." },
  ]);
  const taken = await refused<Awaited<ReturnType<typeof addressPage>>>(send("e07"));
  expect([taken.status, taken.view.wrong!.errors[0]!.text]).toEqual([
    409,
    "Adressen «e07» er i bruk, eller har vært det. Velg en annen.",
  ]);
  expect(await answerOf(() => send("Årets møte"))).toEqual({
    status: 303,
    location: "/organise/events/arets-mote/publication?done=address",
  });

  const earlier = await answerOf(() => page(at(app, session, "utkast", "?done=address")));
  expect(earlier).toEqual({
    status: 301,
    location: "/organise/events/arets-mote/publication?done=address",
  });
  expect(await answerOf(() => publishDoor(at(app, session, "utkast", "", {})))).toEqual({
    status: 303,
    location: "/organise/events/arets-mote/publication",
  });
  const stranger = await sessionOf(
    app,
    await aMember(
      app,
      await createOrganisation(app, { name: "Etaten", kind: "directorate" }),
      "owner",
      "annen@example.org",
    ),
  );
  expect((await answerOf(() => page(at(app, stranger, "utkast")))).status).toBe(404);
});

test("a viewer sees how it stands, and has nothing to press; what people wrote is text", async () => {
  const { app, organiser } = await house();
  const viewer = await sessionOf(app, await aMember(app, organiser, "viewer", "ser@example.org"));
  const draft = await draftEvent(app, {
    ...blankFacts(organiser.id),
    slug: "utkast",
    title: `<script>alert(1)</script>"'&`,
    body: "[her<img src=x>](x) [les mer](x)",
  });
  const view = await page(at(app, viewer, "utkast"));
  expect([view.publish, view.so.rows.some(({ turn, way }) => turn ?? way)]).toEqual([null, false]);
  const html = renderToStaticMarkup(createElement(PublicationPage, view));
  expect(html).not.toMatch(/<script|<img/);
  await app.db.updateTable("event").set({ title: "Prøve" }).where("id", "=", draft.id).execute();
  await publishEvent(app, draft.id);
  expect((await page(at(app, viewer, "utkast"))).look.links).toHaveLength(3);
});
