import { expect, test } from "vitest";
import { giveMembership } from "#app/accounts/give-membership.ts";
import { addImportantDate } from "#app/events/create-offer.ts";
import { offerPart } from "#app/events/offer-part.ts";
import { makeFeed } from "#app/feeds/make-feed.ts";
import { newLink } from "#app/mail/link.ts";
import { addSession } from "#app/programme/add-session.ts";
import { moveEvent } from "#app/registration/announcements/move-event.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import type { RegistrationWish } from "#app/registration/form/form.ts";
import { register } from "#app/registration/register.ts";
import { loader as secretCalendar } from "#app/routes/calendar.$secret.ts";
import { action as sendIt, loader as check } from "#app/routes/registrations.$token.calendar.tsx";
import { action as make, loader as subscription } from "#app/routes/registrations.$token.subscription.tsx";
import {
  action as revoke,
  loader as revocation,
} from "#app/routes/registrations.$token.subscription.revocation.tsx";
import type { LetterFacts } from "#emails/facts.ts";
import {
  aConference,
  anOrganiser,
  aSeminar,
  MORNING,
  person,
  testApp,
  type TestApp,
} from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { calendarIn, faultsOnTheWire, unfolded, valueOf } from "../calendar/reading.ts";
import { ask } from "./asking.ts";
import { cameBack, sentTo, visiting, type Fields } from "./visiting.ts";

const KARI = "provedeltaker1@example.org";

async function entriesAt(app: TestApp, secret: string) {
  const { response } = await ask(app, secretCalendar, `/calendar/${secret}.ics`, { secret: `${secret}.ics` });
  const text = await response.text();
  expect(faultsOnTheWire(text)).toEqual([]);
  return calendarIn(text)
    .getAllSubcomponents("vevent")
    .map((event) => ["summary", "status", "transp"].map((name) => valueOf(event, name)).join(" | "));
}

async function aPersonAt(app: TestApp, slug: string, wish: Partial<RegistrationWish> = {}) {
  const { registrationId } = await register(app, slug, person(1, wish), MORNING);
  const expiresAt = "2018-06-01T00:00:00.000Z";
  const token = await newLink(app.db, app, { purpose: "registration", registrationId, expiresAt });
  const own = `/registrations/${token}`;
  const visit = (path = "", form?: Fields, cookie?: string) =>
    visiting(app, own + path, { params: { token }, form, cookie });
  return { registrationId, own, visit };
}

onBothEngines("one's own calendar has what one has a seat at, with the chosen sessions", async (engine) => {
  const app = await testApp(engine);
  const seminar = await aSeminar(app, { capacity: 1 });
  const conference = await aConference(app);
  const full = await aSeminar(app, { title: "Fullt", capacity: 1 });
  await register(app, full.slug, person(3), MORNING);
  const others = await aSeminar(app, { title: "Andres" });
  const session = await addSession(app, conference.id, {
    title: "Kart og terreng",
    day: 1,
    starts: "2017-12-05T13:00",
    ends: "2017-12-05T14:00",
  });
  const part = await offerPart(app, conference.id, { sessionId: session.id }, null);
  await aPersonAt(app, seminar.slug, { diet: { choices: ["vegan"], note: "Uten koriander" } });
  await aPersonAt(app, full.slug);
  await register(app, others.slug, person(2), MORNING);
  const { registrationId } = await aPersonAt(app, conference.slug, { parts: [part.id] });
  const secret = await makeFeed(app, { email: KARI }, "nb");

  expect(await entriesAt(app, secret)).toEqual([
    "Nye arbeidsmåter for fremtidens løsninger | CONFIRMED | OPAQUE",
    "Leankonferansen | CONFIRMED | TRANSPARENT",
    "Kart og terreng | CONFIRMED | OPAQUE",
  ]);

  await cancelRegistration(app, registrationId);
  expect(await entriesAt(app, secret)).toEqual([
    "Nye arbeidsmåter for fremtidens løsninger | CONFIRMED | OPAQUE",
    "Deltar ikke: Leankonferansen | CANCELLED | TRANSPARENT",
    "Deltar ikke: Leankonferansen: Kart og terreng | CANCELLED | TRANSPARENT",
  ]);
  app.setNow("2017-12-21T08:00:00.000Z");
  expect(await entriesAt(app, secret)).toHaveLength(1);
});

test("the entry is the invitation's own, and says nothing of what one eats", async () => {
  const app = await testApp("sqlite");
  const { slug } = await aSeminar(app, { hasCatering: true });
  const kari = await aPersonAt(app, slug, { diet: { choices: ["vegan"], note: "Uten koriander" } });
  const secret = await makeFeed(app, { email: KARI }, "nb");
  const { response } = await ask(app, secretCalendar, `/calendar/${secret}.ics`, { secret: `${secret}.ics` });
  expect(Object.fromEntries(response.headers)).toEqual({
    "cache-control": "private, no-cache",
    "content-disposition": 'inline; filename="samling.ics"',
    "content-type": "text/calendar; charset=utf-8",
    "last-modified": "Mon, 20 Nov 2017 08:00:00 GMT",
    "referrer-policy": "no-referrer",
  });
  const lines = unfolded(await response.text());
  const row = await app.db.selectFrom("registration").selectAll().executeTakeFirstOrThrow();
  expect(lines).toContain(`UID:${row.calendar_uid}`);
  expect(lines).toContain("SEQUENCE:0");
  expect(lines.join("\n")).not.toMatch(/koriander|vegan|ATTENDEE|registrations|provedeltaker/i);
  expect(kari.registrationId).toBe(row.id);
});

onBothEngines("the address is shown to the browser that made it, and a new one ends it", async (engine) => {
  const app = await testApp(engine);
  const { slug } = await aSeminar(app);
  const kari = await aPersonAt(app, slug);
  const page = "/subscription";
  expect((await subscription(kari.visit(page))).panel).toMatchObject({
    address: null,
    sentence: null,
    end: null,
    make: { button: "Lag adressen" },
  });

  const made = await make(kari.visit(page, {}));
  expect(sentTo(made)).toEqual([303, `${kari.own}/subscription?made`]);
  const cookie = made.headers.get("set-cookie")!.split(";")[0]!;
  const secret = cookie.split("=")[1]!;
  const shown = await subscription(kari.visit(`${page}?made`, undefined, cookie));
  expect(shown.done).toBe("Adressen er laget.");
  expect(shown.panel.address?.url).toBe(`https://samling.example.no/calendar/${secret}.ics`);
  const later = await subscription(kari.visit(page));
  expect(later.panel.address).toBeNull();
  expect(later.panel.sentence).toMatch(/^Du laget en adresse 20\.11\.2017 09:00, og den virker\./);
  expect(JSON.stringify(await app.db.selectFrom("personal_feed").selectAll().execute())).not.toContain(
    secret,
  );
  expect(await entriesAt(app, secret)).toHaveLength(1);

  await make(kari.visit(page, {}));
  expect((await ask(app, secretCalendar, "/x", { secret: `${secret}.ics` })).response.status).toBe(404);
  expect((await revocation(kari.visit(`${page}/revocation`))).form.button).toBe("Slutt å abonnere");
  expect(sentTo(await revoke(kari.visit(`${page}/revocation`, {})))).toEqual([
    303,
    `${kari.own}/subscription?ended`,
  ]);
  expect(await app.db.selectFrom("personal_feed").selectAll().execute()).toEqual([]);
});

test("an address that nobody made leads nowhere", async () => {
  const app = await testApp("sqlite");
  for (const secret of [
    "",
    ".ics",
    "x.ics",
    `${"A".repeat(43)}.ics`,
    "A".repeat(43),
    "%.ics",
    "\u0000.ics",
  ]) {
    expect((await ask(app, secretCalendar, "/calendar/x", { secret })).response.status).toBe(404);
  }
});

onBothEngines(
  "the calendar's page says what was last sent, and sends the same entry again",
  async (engine) => {
    const app = await testApp(engine);
    const { slug } = await aSeminar(app);
    const kari = await aPersonAt(app, slug);
    const look = async () => check(kari.visit("/calendar"));
    const sendAgain = () => sendIt(kari.visit("/calendar", {}));
    expect((await look()).standing).toBe("Det siste vi sendte kalenderen din, er slik arrangementet er nå.");
    expect((await look()).last?.facts.map(({ sentences }) => sentences[0])).toEqual([
      "Invitasjon",
      "Fredag 1. desember 2017 kl.\u00a009.00–10.00",
      "Salen, Difis kurs- og konferansesenter, Grev Wedels plass 9, Oslo, 2. etasje, inngang Myntgata",
      KARI,
      "Skrevet 20.11.2017 09:00. Venter på å bli sendt.",
    ]);

    expect(sentTo(await sendAgain())).toEqual([303, `${kari.own}/calendar?sent`]);
    expect((await look()).last?.facts[0]?.sentences).toEqual(["Invitasjon, utgave 2"]);
    const noted = await app.db
      .selectFrom("activity")
      .select(["actor", "registration_id"])
      .where("verb", "=", "entry-sent-again")
      .execute();
    expect(noted).toEqual([{ actor: "visitor", registration_id: kari.registrationId }]);
    const letters = await app.db.selectFrom("outbox").select(["letter", "facts"]).orderBy("id").execute();
    const invitations = letters.map(({ facts }) => (JSON.parse(facts) as LetterFacts).invitation!);
    expect(letters.map(({ letter }) => letter)).toEqual(["registration-confirmed", "calendar-entry"]);
    expect(invitations.map(({ method, sequence }) => [method, sequence])).toEqual([
      ["REQUEST", 0],
      ["REQUEST", 1],
    ]);
    expect(invitations[1]!.uid).toBe(invitations[0]!.uid);
    expect(invitations[1]!.stampedAt > invitations[0]!.stampedAt).toBe(true);

    for (let more = 0; more < 5; more++) await sendAgain();
    const { status, page } = cameBack(await sendAgain());
    expect([status, page.refusal?.errors[0]?.text]).toEqual([
      429,
      "Vi har sendt mange brev til denne adressen. Prøv igjen om en time.",
    ]);

    app.setNow("2017-11-20T10:00:00.000Z");
    await cancelRegistration(app, kari.registrationId);
    expect((await look()).standing).toMatch(/^Du har ikke lenger plass/);
    await sendAgain();
    expect((await look()).last?.facts[0]?.sentences).toEqual(["Beskjed om å fjerne oppføringen"]);
    app.setNow("2017-12-02T10:00:00.000Z");
    expect((await look()).again).toBeNull();
    expect(sentTo(await sendAgain())).toEqual([303, `${kari.own}/calendar`]);
  },
);

onBothEngines("while a change is on its way nothing is sent beside it", async (engine) => {
  const app = await testApp(engine);
  const { slug, id } = await aSeminar(app);
  const kari = await aPersonAt(app, slug);
  await moveEvent(app, id, "account-1", {
    when: { kind: "instant", starts: "2017-12-01T10:00", ends: "2017-12-01T11:00" },
  });
  const view = await check(kari.visit("/calendar"));
  expect([view.standing, view.again]).toEqual([
    "Noe er endret siden det siste vi sendte. Et brev med det nye går ut om noen minutter.",
    null,
  ]);
  expect(sentTo(await sendIt(kari.visit("/calendar", {})))).toEqual([303, `${kari.own}/calendar`]);
});

onBothEngines(
  "S11: an organiser's calendar has what their organisations run and their dates, and no drafts",
  async (engine) => {
    const app = await testApp(engine);
    const seminar = await aSeminar(app);
    await aSeminar(app, { title: "Ulistet", isUnlisted: true });
    const { id: organisationId } = await anOrganiser(app);
    await app.db
      .updateTable("event")
      .set({ status: "draft" })
      .where("id", "=", (await aSeminar(app, { title: "Utkast" })).id)
      .execute();
    const account = {
      email: "ola@example.org",
      name: "Ola",
      is_admin: 0,
      created_at: MORNING,
      closed_at: null,
    };
    await app.db
      .insertInto("account")
      .values([{ id: "ola", ...account }])
      .execute();
    const secret = await makeFeed(app, { accountId: "ola" }, "nb");
    expect(await entriesAt(app, secret)).toEqual([]);

    const wish = { organisationId, title: "Støtte", label: "Søknadsfrist" };
    await addImportantDate(app, { ...wish, on: "2017-12-15" });
    await addImportantDate(app, { ...wish, title: "For lenge siden", on: "2016-11-19" });
    expect(await entriesAt(app, secret)).toEqual([]);
    await giveMembership(app, { accountId: "ola", organisationId, role: "viewer" });
    expect((await entriesAt(app, secret)).map((one) => one.split(" | ")[0])).toEqual([
      seminar.title,
      "Ulistet",
      "Søknadsfrist: Støtte",
    ]);
    await app.db.updateTable("account").set({ closed_at: MORNING }).execute();
    expect((await ask(app, secretCalendar, "/x", { secret: `${secret}.ics` })).response.status).toBe(404);
  },
);
