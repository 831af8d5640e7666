import type { ActionFunctionArgs } from "@remix-run/node";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { deliver } from "#app/mail/deliver.ts";
import { isWithinLetterRate } from "#app/mail/letter-rate.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { putOnWaitlist } from "#app/registration/decide.ts";
import { giveRanking, openRanking } from "#app/registration/prioritise/give-ranking.ts";
import { rankingsOf } from "#app/registration/prioritise/rankings.ts";
import { contactField } from "#app/registration/prioritise/read-question.ts";
import { action as ask, loader as rankings } from "#app/routes/organise.events.$event.people.rankings.tsx";
import { action as carry, loader as seats } from "#app/routes/organise.events.$event.people.seats.tsx";
import { loader as progress } from "#app/routes/organise.events.$event.people.seats.letters.tsx";
import type { rankingsView } from "#app/views/organise/people/rankings-page.ts";
import type { seatsLettersView } from "#app/views/organise/people/seats-letters.ts";
import type { seatsView } from "#app/views/organise/people/seats-page.ts";
import { SeatsPlan } from "#app/views/organise/people/seats-parts.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { askedHouse, rankingToken } from "#tests/app/registration/prioritise/asked-seats.ts";
import { brokenInvariants, namesAndStatus } from "#tests/app/registration/left-behind.ts";
import { anOrganiser, type SeminarWish } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { argsFor } from "./at-the-desk.ts";

type SeatsView = Awaited<ReturnType<typeof seatsView>>;
type Door = (args: ActionFunctionArgs) => unknown;
const FOUR = ["a@nav.no NAV", "b@nav.no NAV", "c@ssb.no SSB", "d@udi.no UDI"];

/** A seminar with those who asked, and the editor who decides. */
async function desk(engine: Engine, people: readonly string[] = FOUR, wish: SeminarWish = {}) {
  const house = await askedHouse(engine, people, wish);
  const { app } = house;
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  const at = (path: string, form?: Record<string, string>) =>
    argsFor(app, `/organise/events/e07/people${path}`, { session, params: { event: "e07" }, form });
  return { ...house, at };
}

/** The page of a door with its status, or where it leads. */
async function answer<View>(door: Door, args: ActionFunctionArgs) {
  const answered = await door(args);
  if (answered instanceof Response) {
    return { to: `${answered.status} ${answered.headers.get("location")}`, view: {} as View, status: 303 };
  }
  const { data, init } = answered as { data?: View; init?: { status?: number; headers?: unknown } };
  return { to: null, view: data ?? (answered as View), status: init?.status ?? 200, init };
}

const shown = (door: Door, args: ActionFunctionArgs) => answer<SeatsView>(door, args);

/** Who gets what in a plan: «a:seat». */
function told({ plan }: SeatsView): string[] {
  return plan!.tables.flatMap((table) => table.rows.map((row) => `${row.name}:${table.outcome}`));
}

function fingerprintIn(html: string): string {
  return /name="fingerprint" value="([^"]+)"/.exec(html)![1]!;
}

onBothEngines("the plan is shown with why for each, then done as it was shown, and told", async (engine) => {
  const { app, at, sent, event } = await desk(engine);
  const { view } = await shown(seats, at("/seats?ceiling=1"));
  expect(told(view)).toEqual(["a:seat", "c:seat", "d:waitlist", "b:waitlist"]);
  expect(view.frame.head.title).toBe(`Fordel plassene: ${event.title} – Samling`);
  expect(view.lead).toEqual(["4 personer ber om plass.", "2 av 2 plasser er ledige."]);
  expect(view.plan!.tables[1]!.rows.map((row) => row.why)).toEqual([
    "Nummer 4 i rekkefølgen. Plassene er fordelt.",
    "Over taket på 1 fra NAV.",
  ]);
  expect(view.plan!.organisations.rows.map((row) => [row.name, ...row.numbers].join(" "))).toEqual([
    "NAV 2 – 1 1 –",
    "2 virksomheter med én person hver 2 – 1 1 –",
  ]);
  const html = renderToStaticMarkup(createElement(SeatsPlan, view.plan!));
  expect(html).toContain("Fordel plassene og send 4 brev");

  const form = { fingerprint: fingerprintIn(html), reason: "Én fra hver." };
  const { action } = view.plan!.form!;
  const done = await shown(carry, at(action.replace(/^.*people/, ""), form));
  expect(done.to).toBe("303 /organise/events/e07/people/seats/letters?done");
  expect((await namesAndStatus(app)).map((row) => row.join())).toEqual([
    ...["a,confirmed", "b,waitlisted", "c,confirmed", "d,waitlisted"],
  ]);

  const waiting = await answer<Awaited<ReturnType<typeof seatsLettersView>>>(
    progress,
    at("/seats/letters?done"),
  );
  expect(waiting.view.progress).toMatchObject({ sent: 0, total: 4, isOver: false });
  expect(waiting.init!.headers).toEqual({ Refresh: "5; url=/organise/events/e07/people/seats/letters" });
  await deliver(app);
  const over = await answer<Awaited<ReturnType<typeof seatsLettersView>>>(progress, at("/seats/letters"));
  expect(over.view.progress!.sentences).toEqual(["Alle 4 brevene er sendt."]);
  expect(over.init!.headers).toBeUndefined();
  expect(sent.filter((text) => text.includes("Én fra hver."))).toHaveLength(4);
  expect(await brokenInvariants(app)).toEqual([]);
});

test("a plan that is outdated is not done: the new one is shown, and what was typed is kept", async () => {
  const { app, at } = await desk("sqlite");
  const html = renderToStaticMarkup(createElement(SeatsPlan, (await shown(seats, at("/seats"))).view.plan!));
  const [first] = await app.db.selectFrom("registration").select("id").orderBy("id").execute();
  await cancelRegistration(app, first!.id);
  const form = { fingerprint: fingerprintIn(html), reason: "Slik ble det." };
  const { status, view } = await shown(carry, at("/seats", form));
  expect([status, view.wrong.errors]).toEqual([
    409,
    [
      {
        name: undefined,
        text: "Påmeldingene er endret siden fordelingen ble vist. Se på den nye før du godkjenner.",
      },
    ],
  ]);
  expect(told(view)).toEqual(["b:seat", "c:seat", "d:waitlist"]);
  expect(view.plan!.form!.reason.defaultValue).toBe("Slik ble det.");
  expect(view.plan!.form!.fingerprint).not.toBe(form.fingerprint);
  const other = await shown(
    carry,
    at("/seats?ceiling=1", { ...form, fingerprint: view.plan!.form!.fingerprint }),
  );
  expect(other.status).toBe(409);
  const states = (await namesAndStatus(app)).map(([, state]) => state);
  expect(states).toEqual(["cancelled", "received", "received", "received"]);
});

test("who waits is passed over only with a reason: it is asked for at its field", async () => {
  const { app, at } = await desk("sqlite", FOUR, { capacity: 1 });
  const rows = await app.db.selectFrom("registration").select("id").orderBy("id").execute();
  await putOnWaitlist(app, rows[3]!.id, { accountId: "account-1", reason: null });
  const { view } = await shown(seats, at("/seats"));
  expect(view.plan!.sentences).toEqual([
    "1 person venter fra før, blir stående og får ikke brev.",
    "1 person i køen blir forbigått. Da trengs en begrunnelse.",
  ]);
  expect(view.plan!.form!.reason.mark).toBe("Må fylles ut");
  expect(view.plan!.form!.button).toBe("Fordel plassene og send 3 brev");
  const { fingerprint } = view.plan!.form!;
  const refused = await shown(carry, at("/seats", { fingerprint, reason: " " }));
  expect([refused.status, refused.view.wrong.errors]).toEqual([
    409,
    [{ name: "reason", text: "Andre har ventet lenger. Oppgi en grunn." }],
  ]);
  const long = await shown(carry, at("/seats", { fingerprint, reason: "x".repeat(1001) }));
  expect([long.status, long.view.wrong.errors[0]!.name]).toEqual([400, "reason"]);
});

test("whom the organiser puts first stands in the address by id, is moved, taken out, and gets the seat", async () => {
  const { app, at } = await desk("sqlite");
  const html = async (path: string) =>
    renderToStaticMarkup(createElement(SeatsPlan, (await shown(seats, at(path))).view.plan!));
  const [, , c, d] = (await app.db.selectFrom("registration").select("id").orderBy("id").execute()).map(
    (one) => one.id,
  );
  expect(await html("/seats")).toContain(`form="put-first" name="first" value="${d}"`);
  const wish = `/seats?ceiling=2&first=${d}&first=${c}&first=${d}&first=nobody&first=kari@nav.no`;
  const { view } = await shown(seats, at(wish));
  expect(told(view)).toEqual(["d:seat", "c:seat", "a:waitlist", "b:waitlist"]);
  expect(view.plan!.tables[0]!.rows.map((row) => row.why)).toEqual([
    "Satt som nummer 1 av dere.",
    "Satt som nummer 2 av dere.",
  ]);
  expect(view.plan!.own.people.map(({ name, steps }) => [name, steps.map((step) => step.label)])).toEqual([
    ["d", ["Ned: d", "Ta ut: d"]],
    ["c", ["Opp: c", "Ta ut: c"]],
  ]);
  expect(view.plan!.rules.kept).toEqual([d, c].map((value) => ({ name: "first", value })));
  expect(JSON.stringify(view.plan)).not.toContain("kari");

  const { href } = view.plan!.own.people[1]!.steps[0]!;
  expect(href).toContain(`ceiling=2&others=waitlist&first=${c}&first=${d}#own-order`);
  const moved = await shown(seats, at(href.replace(/^.*people/, "").replace(/#.*/, "")));
  expect(told(moved.view).slice(0, 2)).toEqual(["c:seat", "d:seat"]);
  const { action, fingerprint } = moved.view.plan!.form!;
  expect((await shown(carry, at(action.replace(/^.*people/, ""), { fingerprint, reason: "" }))).to).toContain(
    "303",
  );
  expect((await namesAndStatus(app)).map((row) => row.join())).toEqual([
    ...["a,waitlisted", "b,waitlisted", "c,confirmed", "d,confirmed"],
  ]);
});

test("rules that nobody can choose are passed over, and a ceiling that is no number is said", async () => {
  const { at } = await desk("sqlite");
  const odd = await shown(seats, at("/seats?before-1=answer-x&before-2=__proto__&others=x&kind=stream"));
  expect([odd.status, told(odd.view)]).toEqual([200, ["a:seat", "b:seat", "c:waitlist", "d:waitlist"]]);
  for (const ceiling of ["0", "-1", "mange", "99999"]) {
    const { status, view } = await shown(seats, at(`/seats?ceiling=${ceiling}`));
    expect([status, view.wrong.errors[0]!.name, view.plan!.form]).toEqual([400, "ceiling", null]);
    expect(view.plan!.rules.ceiling.defaultValue).toBe(ceiling);
  }
});

test("where the first to come has the seat, and where all is over, it says what is so", async () => {
  const firstCome = await desk("sqlite", FOUR, { allocation: "first-come", capacity: 9 });
  const { view } = await shown(seats, firstCome.at("/seats"));
  expect([view.plan, view.nothing!.link.href]).toEqual([null, "/organise/events/e07/registration"]);
  expect((await shown(carry, firstCome.at("/seats", {}))).status).toBe(409);

  const { app, at } = await desk("sqlite", FOUR, { allocation: "approval" });
  expect(told((await shown(seats, at("/seats"))).view)).toHaveLength(4);
  app.setNow("2017-12-02T08:00:00.000Z");
  const over = await shown(seats, at("/seats"));
  expect(over.view.nothing!.sentence).toContain("gjennomført");
  const nobody = await desk("sqlite", []);
  expect((await shown(seats, nobody.at("/seats"))).view.nothing!.sentence).toContain("Ingen venter på svar");
});

test("where one organisation cannot be asked, none is, and it is said at its contact", async () => {
  const { app, event, at } = await desk("sqlite", ["a@nav.no", "b@nav.no", "c@ssb.no", "d@ssb.no"]);
  for (let letters = 0; letters < 6; letters++) await isWithinLetterRate(app.db, app, "leder@ssb.no");
  const form = { [contactField("nav.no")]: "leder@nav.no", [contactField("ssb.no")]: "leder@ssb.no" };
  const asked = at("/rankings", { ...form, until: "2017-11-28" });
  const { view, status } = await answer<Awaited<ReturnType<typeof rankingsView>>>(ask, asked);
  expect([status, view.wrong.errors.map((one) => one.name)]).toEqual([429, [contactField("ssb.no")]]);
  expect(view.form!.contacts.map((one) => one.defaultValue)).toEqual(["leder@nav.no", "leder@ssb.no"]);
  expect(await rankingsOf(app.db, event.id)).toEqual([]);
});

/** The world's own numbers: most from a few large ones, some from nowhere. */
const THREE_HUNDRED = Array.from({ length: 300 }, (_, n) => {
  const organisation = Math.floor((n * n) / 7500);
  const domain = n % 10 === 9 ? "gmail.com" : `virksomhet${organisation}.example`;
  return `p${n}@${domain}${n % 10 === 9 ? "" : ` Virksomhet${organisation}`}`;
});

test(
  "300 ask for 150 seats: simulated, ranked by one of twelve, decided, and each told once",
  { timeout: 60_000 },
  async () => {
    const house = await desk("sqlite", THREE_HUNDRED, { capacity: 150 });
    const { app, at } = house;
    await app.db.updateTable("outbox").set({ state: "sent" }).execute();
    const largest = (await answer<Awaited<ReturnType<typeof rankingsView>>>(rankings, at("/rankings"))).view;
    expect(largest.form!.contacts).toHaveLength(12);
    const { name, label } = largest.form!.contacts[0]!;
    const contact = `leder@${name.slice(contactField("").length)}`;
    const asked = await answer(ask, at("/rankings", { [name]: contact, until: "2017-11-28" }));
    expect(asked.to).toBe("303 /organise/events/e07/people/rankings?sent");

    const token = await rankingToken(house);
    const { people } = (await openRanking(app.db, token, app.now()))!;
    await giveRanking(app, token, people.map((one) => one.id).toReversed());
    const { view } = await shown(seats, at("/seats?ceiling=20"));
    expect(view.plan!.counts.map((one) => one.count)).toEqual(["150", "150", "0", "300"]);
    const theirs = view.plan!.tables[0]!.rows.filter((row) => row.organisation === label);
    expect(theirs.map((row) => row.name)).toEqual(
      people
        .toReversed()
        .slice(0, theirs.length)
        .map((one) => one.name),
    );
    expect(
      await queriesOf(app, (counted) =>
        seats({ ...at("/seats"), context: { ...at("").context, app: counted } }),
      ),
    ).toBeLessThan(25);

    const before = await app.db.selectFrom("outbox").select("id").execute();
    const form = { fingerprint: view.plan!.form!.fingerprint, reason: "" };
    expect((await shown(carry, at("/seats?ceiling=20", form))).to).toContain("303");
    const written = (
      await app.db.selectFrom("outbox").select(["id", "to_address", "letter"]).execute()
    ).filter((one) => !before.some(({ id }) => id === one.id));
    expect(new Set(written.map((one) => one.to_address)).size).toBe(300);
    expect(written).toHaveLength(300);
    const count = (letter: string) => written.filter((one) => one.letter === letter).length;
    expect([count("registration-confirmed"), count("registration-waitlisted")]).toEqual([150, 150]);
    expect(await brokenInvariants(app)).toEqual([]);
    const { progress: letters } = (
      await answer<Awaited<ReturnType<typeof seatsLettersView>>>(progress, at("/seats/letters"))
    ).view;
    expect(letters!.sentences).toEqual(["0 av 300 brev er sendt."]);
  },
);
