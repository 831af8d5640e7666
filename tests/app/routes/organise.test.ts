import { expect, test } from "vitest";
import { draftEvent } from "#app/events/draft-event.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { register } from "#app/registration/register.ts";
import { loader } from "#app/routes/organise.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { argsFor } from "./at-the-desk.ts";

async function atTheDesk(engine: "sqlite" | "postgres") {
  const app = await testApp(engine);
  const home = await anOrganiser(app);
  const session = await sessionOf(app, await aMember(app, home, "viewer"));
  const page = (query = "", prefix = "") => loader(argsFor(app, `${prefix}/organise${query}`, { session }));
  return { app, home, session, page };
}

async function titlesOf(page: ReturnType<typeof loader>): Promise<string[][]> {
  return (await page).parts.map((part) => part.rows.map((row) => row.title));
}

onBothEngines(
  "an organiser sees the events of their own organisations, drafts among them",
  async (engine) => {
    const { app, home, page } = await atTheDesk(engine);
    const full = await aSeminar(app, { title: "Fullt", slug: "fullt", capacity: 2 });
    for (let n = 1; n <= 3; n++) await register(app, full.slug, person(n), MORNING);
    await app.db
      .updateTable("outbox")
      .set({ state: "failed" })
      .where("to_address", "=", person(2).email)
      .execute();
    await draftEvent(app, {
      organisationId: home.id,
      title: "Utkastet",
      type: "seminar",
      when: { kind: "unknown" },
      registration: { mode: "closed" },
    });
    const other = await createOrganisation(app, { name: "Etaten", kind: "directorate" });
    await draftEvent(app, {
      organisationId: other.id,
      title: "Andres",
      type: "seminar",
      when: { kind: "unknown" },
      registration: { mode: "closed" },
    });

    const { parts } = await page();
    expect(parts.map((part) => [part.heading, part.rows.length])).toEqual([["Kommende", 2]]);
    expect(parts[0]!.rows[0]).toMatchObject({
      when: "1. desember 2017",
      clock: "kl.\u00a009.00",
      title: "Fullt",
      link: { href: "/organise/events/fullt" },
      organisation: "Difi",
      status: { tone: "waitlist", words: "Fullt, venteliste" },
      people: { href: "/organise/events/fullt/people", text: "2 av 2" },
      waiting: "1",
      deadline: "28. november",
      letters: { href: "/organise/letters?event=fullt", text: "3 brev", failed: "1 feilet" },
    });
    expect(parts[0]!.rows[1]).toMatchObject({
      title: "Utkastet",
      status: { words: "Utkast" },
      link: { href: "/organise/events/utkastet" },
      letters: null,
    });
  },
);

test("what is over comes after what comes, from the latest back", async () => {
  const { app, page } = await atTheDesk("sqlite");
  const on = (day: string) => ({ kind: "date", from: day }) as const;
  for (const day of ["2017-11-06", "2017-12-04", "2017-11-13", "2017-11-27"])
    await aSeminar(app, { title: day, slug: day, when: on(day), deadline: undefined });
  expect(await titlesOf(page())).toEqual([
    ["2017-11-27", "2017-12-04"],
    ["2017-11-13", "2017-11-06"],
  ]);
});

test("the list is searched and sorted by its address alone", async () => {
  const { app, page } = await atTheDesk("sqlite");
  for (const [title, people] of [
    ["Ærlig talt", 0],
    ["Bedre brev", 2],
    ["Åpne data", 1],
  ] as const) {
    const { slug } = await aSeminar(app, { title, slug: title.slice(-4) });
    for (let n = 1; n <= people; n++) await register(app, slug, person(n), MORNING);
  }
  expect(await titlesOf(page("?sort=title"))).toEqual([["Bedre brev", "Ærlig talt", "Åpne data"]]);
  expect(await titlesOf(page("?sort=registered"))).toEqual([["Bedre brev", "Åpne data", "Ærlig talt"]]);
  expect(await titlesOf(page("?q=åpne"))).toEqual([["Åpne data"]]);
  expect(await titlesOf(page("?sort=__proto__&q=%20"))).toHaveLength(1);
  const { columns } = await page("?q=e&sort=registered", "/nn");
  expect(columns.find((column) => column.sort?.direction)).toMatchObject({
    label: "Påmelde",
    sort: { href: "/nn/organise?q=e&sort=registered", direction: "descending" },
  });
});

test("where there is nothing the page says why", async () => {
  const { app, page } = await atTheDesk("sqlite");
  expect((await page()).nothing).toBe("Ingen arrangementer ennå.");
  await aSeminar(app);
  expect((await page("?q=finnes+ikke")).nothing).toBe("Ingen arrangementer har «finnes ikke» i tittelen.");
  const other = await createOrganisation(app, { name: "Etaten", kind: "directorate" });
  const account = await aMember(app, other, "viewer", "ny@example.org");
  await app.db.deleteFrom("membership").where("account_id", "=", account.id).execute();
  const alone = await loader(argsFor(app, "/organise", { session: await sessionOf(app, account) }));
  expect([alone.parts, alone.nothing]).toEqual([
    [],
    "Du hører ikke til noen arrangør ennå. Be en som allerede arrangerer, om å gi deg tilgang.",
  ]);
});

test("nobody finds the organiser's side, and it says who is signed in", async () => {
  const { page } = await atTheDesk("sqlite");
  const { frame } = await page("", "/en");
  expect(frame.head).toMatchObject({ canonical: null, alternates: [], title: "Events – Samling" });
  expect(frame.page.account).toEqual({
    label: "Signed in as",
    name: "arrangor@example.org",
    href: "/en/organise/account",
    signOut: { action: "/en/sign-out", text: "Sign out" },
  });
});

onBothEngines("the page sends as many queries for thirty events as for one", async (engine) => {
  const { app, session } = await atTheDesk(engine);
  const count = () =>
    queriesOf(app, (counted) =>
      Promise.resolve(loader(argsFor(counted as TestApp, "/organise", { session }))),
    );
  await aSeminar(app, { slug: "e0" });
  const few = await count();
  for (let n = 1; n < 30; n++) await aSeminar(app, { slug: `e${n}` });
  expect(await count()).toBe(few);
});
