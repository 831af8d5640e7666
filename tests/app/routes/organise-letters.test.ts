import { expect, test } from "vitest";
import { askToSignIn } from "#app/accounts/ask-to-sign-in.ts";
import { makeAdmin } from "#app/accounts/make-admin.ts";
import { MailFault } from "#app/app.ts";
import type { Config } from "#app/config.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { registrationByToken } from "#app/registration/queries.ts";
import { register } from "#app/registration/register.ts";
import { sendOwnLinks } from "#app/registration/send-own-links.ts";
import { loader as emlDoor } from "#app/routes/organise.letters.$letter.letter[.]eml.ts";
import { loader as htmlDoor } from "#app/routes/organise.letters.$letter.html.ts";
import { action as openDoor } from "#app/routes/organise.letters.$letter.link.tsx";
import { action as sendDoor } from "#app/routes/organise.letters.$letter.sending.tsx";
import { loader as letterDoor } from "#app/routes/organise.letters.$letter.tsx";
import { loader as listDoor } from "#app/routes/organise.letters.tsx";
import { aMember, ORGANISER, sessionOf } from "#tests/app/accounts/people.ts";
import { deliverAll, houseWith } from "#tests/app/mail/letters-home.ts";
import { anOrganiser, aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

const REAL = { hasDemo: false } satisfies Partial<Config>;

/** A house with one letter, and an editor who may see it. */
async function house(engine: Engine, config: Partial<Config> = REAL) {
  const app = await testApp(engine, { config });
  const event = await aSeminar(app, { slug: "e07" });
  await register(app, event.slug, person(1), MORNING);
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  const { id } = await app.db.selectFrom("outbox").select("id").executeTakeFirstOrThrow();
  return { app, event, session, id };
}

function at(app: TestApp, session: string, id: string, form?: Record<string, string>) {
  return argsFor(app, `/organise/letters/${id}`, { session, params: { letter: id }, form });
}

async function listed(app: TestApp, session: string, query = "", prefix = "") {
  return listDoor(argsFor(app, `${prefix}/organise/letters${query}`, { session }));
}

onBothEngines("an organiser sees letters about their own events, and nowhere another's", async (engine) => {
  const { app, session, id } = await house(engine);
  const other = await createOrganisation(app, { name: "Etaten", kind: "directorate" });
  const stranger = await sessionOf(app, await aMember(app, other, "owner", "annen@example.org"));
  await sendOwnLinks(app, person(1).email, "nb");

  const { rows } = await listed(app, session);
  expect(rows).toMatchObject([
    {
      to: person(1).email,
      subject: expect.stringMatching(/^Påmeldt: Nye arbeidsmåter/) as string,
      kind: "Påmeldt",
      when: "20.11.2017 09:00",
      state: { tone: "not-open", words: "Venter" },
      attempts: null,
      answer: null,
    },
  ]);
  const theirs = await listed(app, stranger, "?event=e07");
  expect([theirs.rows, theirs.about, theirs.filters.groups[0]!.links[0]!.count]).toEqual([[], null, "0"]);
  for (const door of [letterDoor, htmlDoor, emlDoor])
    expect(await answerOf(() => door(at(app, stranger, id)))).toEqual({ status: 404, location: null });
});

onBothEngines(
  "letters about several events, and letters to sign in, are the admin's alone",
  async (engine) => {
    const { app, session } = await house(engine);
    const admin = await sessionOf(app, await makeAdmin(app, "admin@example.org"));
    await sendOwnLinks(app, person(1).email, "nb");
    await askToSignIn(app, ORGANISER, { language: "nb", nextPath: null });

    const kinds = async (who: string) => (await listed(app, who)).rows.map((row) => row.kind).sort();
    expect(await kinds(session)).toEqual(["Påmeldt"]);
    expect(await kinds(admin)).toEqual(["Innlogging", "Mine påmeldinger", "Påmeldt"]);

    const { id } = await app.db
      .selectFrom("outbox")
      .select("id")
      .where("letter", "=", "sign-in")
      .executeTakeFirstOrThrow();
    expect((await letterDoor(at(app, admin, id))).text.open).not.toBeNull();
    expect(await answerOf(() => letterDoor(at(app, session, id)))).toMatchObject({ status: 404 });
    const opened = await answerOf(() => openDoor(at(app, admin, id, { name: "sign-in" })));
    expect([opened.status, opened.location]).toEqual([303, expect.stringMatching(/^\/sign-in\/link\//)]);

    const withRelay = { ...app, config: { ...app.config, smtpUrl: "smtp://relay" } };
    expect((await listed(withRelay, admin)).rows.map((row) => row.kind).sort()).toEqual([
      "Mine påmeldinger",
      "Påmeldt",
    ]);
    for (const door of [letterDoor, htmlDoor, emlDoor])
      expect(await answerOf(() => door(at(withRelay, admin, id)))).toMatchObject({ status: 404 });
  },
);

onBothEngines("links are blacked out in text, page and file, and cannot be made", async (engine) => {
  const { app, session, id } = await house(engine);
  const view = await letterDoor(at(app, session, id));
  expect(view.text.pieces).toContainEqual({ link: "own" });
  expect(view.text.open).toBeNull();
  expect(view.calendar?.text).toMatch(/^BEGIN:VCALENDAR/);

  const html = await htmlDoor(at(app, session, id));
  expect(html.headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
  const markup = await html.text();
  expect(markup).toMatch(/<a (?!href)[^>]*>[^<]*meld deg av/);
  const eml = await emlDoor(at(app, session, id));
  expect([eml.headers.get("content-type"), eml.headers.get("content-disposition")]).toEqual([
    "message/rfc822",
    `attachment; filename="${id}.eml"`,
  ]);
  for (const text of [markup, await eml.text(), JSON.stringify(view)])
    // eslint-disable-next-line no-control-regex -- they are what holds a mark
    expect(text).not.toMatch(/\/registrations\/[\w-]+\.|[\u0002\u0003]/);

  expect(await answerOf(() => openDoor(at(app, session, id, { name: "own" })))).toMatchObject({
    status: 404,
  });
  expect(await app.db.selectFrom("link").selectAll().execute()).toEqual([]);
});

onBothEngines("where all is for show a link is made by a button, and by nothing else", async (engine) => {
  const { app, session, id } = await house(engine, { hasDemo: true });
  const view = await letterDoor(at(app, session, id));
  expect(view.text.open).toEqual({ action: `/organise/letters/${id}/link`, text: "Åpne lenken" });
  expect(await app.db.selectFrom("link").selectAll().execute()).toEqual([]);

  const { location } = await answerOf(() => openDoor(at(app, session, id, { name: "own" })));
  const token = location!.slice("/registrations/".length);
  expect(await registrationByToken(app.db, token, MORNING)).toMatchObject({ email: person(1).email });
  const done = await app.db.selectFrom("activity").selectAll().orderBy("id", "desc").executeTakeFirst();
  expect(done).toMatchObject({ verb: "letter-link-opened" });

  for (const name of ["own-x", "sign-in", "sign-in-code", ""])
    expect(await answerOf(() => openDoor(at(app, session, id, { name })))).toMatchObject({ status: 404 });
});

test("nothing leads on from a letter once there is a relay", async () => {
  const { app, session, id } = await house("sqlite", { hasDemo: true, smtpUrl: "smtp://relay" });
  expect((await letterDoor(at(app, session, id))).text.open).toBeNull();
  expect(await answerOf(() => openDoor(at(app, session, id, { name: "own" })))).toMatchObject({
    status: 404,
  });
});

onBothEngines("letters are found by address, event, kind and state", async (engine) => {
  const { app, session } = await house(engine);
  const { slug } = await aSeminar(app, { slug: "andre", title: "Åpenhet 100 % sikker" });
  await register(app, slug, person(2, { email: "kari_nordmann@example.org" }), MORNING);
  await app.db
    .updateTable("outbox")
    .set({ state: "failed", smtp_response: "550 no such user", attempts: 9 })
    .where("to_address", "=", "kari_nordmann@example.org")
    .execute();
  const found = async (query: string, prefix = "") =>
    (await listed(app, session, query, prefix)).rows.map((row) => row.to);
  const [one, two] = [person(1).email, "kari_nordmann@example.org"];

  expect(await found("?q=KARI_")).toEqual([two]);
  expect(await found("?q=provedeltaker1%40")).toEqual([one]);
  expect(await found("?q=100+%25")).toEqual([two]);
  expect(await found("?q=%25")).toEqual([two]);
  expect(await found("?q=penhet")).toEqual([two]);
  expect(await found("?q=registered", "/en")).toEqual([two, one]);
  expect(await found("?event=e07")).toEqual([one]);
  expect(await found("?state=failed")).toEqual([two]);
  expect(await found("?state=nonsense&page=-1")).toEqual([two, one]);

  const { filters, rows, search } = await listed(app, session, "?state=failed&q=kari&event=andre");
  expect(filters.groups[0]!.links.map(({ text, count }) => `${text} ${count}`)).toEqual([
    "Alle 1",
    "Venter 0",
    "Sendes 0",
    "Sendt 0",
    "Feilet 1",
    "Ikke sendt 0",
  ]);
  expect(filters.groups[0]!.links[0]!.href).toBe("/organise/letters?event=andre&q=kari");
  expect(search.kept).toEqual([
    { name: "event", value: "andre" },
    { name: "state", value: "failed" },
  ]);
  expect(rows[0]).toMatchObject({ attempts: "9 forsøk", answer: "550 no such user" });
});

onBothEngines("fifty letters a page, with as many queries as for one", async (engine) => {
  const { app, session, event } = await house(engine);
  const count = () => queriesOf(app, (counted) => listed(counted as TestApp, session));
  const few = await count();
  await app.db.updateTable("seats").set({ capacity: null }).execute();
  for (let n = 2; n <= 60; n++) await register(app, event.slug, person(n), MORNING);
  expect(await count()).toBe(few);

  const first = await listed(app, session);
  expect([first.rows.length, first.rows[0]!.to, first.pager]).toEqual([
    50,
    person(60).email,
    {
      label: "Flere brev",
      position: "Side 1 av 2",
      next: { href: "/organise/letters?page=2", text: "Eldre" },
    },
  ]);
  const second = await listed(app, session, "?page=2");
  expect([second.rows.length, second.rows.at(-1)!.to]).toEqual([10, person(1).email]);
  expect(second.pager).toMatchObject({ previous: { href: "/organise/letters", text: "Nyere" } });
});

onBothEngines("a letter that was given up is sent again, once", async (engine) => {
  let answer: string | MailFault = new MailFault("refused", "550 no such user");
  const { app, tried } = await houseWith(engine, () => answer);
  const event = await aSeminar(app);
  await register(app, event.slug, person(1), MORNING);
  await deliverAll(app);
  const account = await aMember(app, await anOrganiser(app), "editor");
  const session = await sessionOf(app, account);
  const { id } = await app.db.selectFrom("outbox").select("id").executeTakeFirstOrThrow();
  expect((await letterDoor(at(app, session, id))).sendAgain?.text).toBe("Send igjen");

  const came = await Promise.all(
    Array.from({ length: 10 }, () => answerOf(() => sendDoor(at(app, session, id, {})))),
  );
  expect(came.map(({ location }) => location).sort()).toEqual([
    ...Array<string>(9).fill(`/organise/letters/${id}`),
    `/organise/letters/${id}?sent-again`,
  ]);
  const done = await app.db
    .selectFrom("activity")
    .select(["actor", "event_id"])
    .where("verb", "=", "letter-sent-again")
    .execute();
  expect(done).toEqual([{ actor: account.id, event_id: event.id }]);

  answer = "250 OK";
  await deliverAll(app);
  expect(tried).toHaveLength(2);
  const row = await app.db.selectFrom("outbox").selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({ state: "sent", attempts: 1, smtp_response: "250 OK" });
});
