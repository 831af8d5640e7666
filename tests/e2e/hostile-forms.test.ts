import { afterAll, beforeAll, expect, test } from "vitest";
import type { App } from "#app/app.ts";
import config from "../../remix.config.js";
import { MORNING } from "#tests/support/app.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { linkTo } from "./desk.ts";
import { ownPage } from "./own-pages.ts";
import { letterDraft } from "./organiser-pages.ts";
import { rankingLink as linkToRank } from "./ranking-pages.ts";
import { speakPage } from "./speak-pages.ts";
import { furnishWithStates } from "./states.ts";

/** Every field that a form of ours has, and some that none has. */
const FIELDS = [
  ...["name", "email", "organisation", "kind", "submission_key", "website", "hint", "hinted", "email-is"],
  ...["colleague-1-name", "colleague-1-email", "colleague-11-email", "add-colleague", "newsletter"],
  ...[
    "diet",
    "diet-note",
    "diet-forget",
    "assistance",
    "assistance-forget",
    "form_key",
    "forget-diet",
    "day",
    "part-1",
    "part-99",
    "question-x",
    "question-",
    "also",
  ],
  ...["ceiling", "before-1", "fingerprint", "until", "contact-example.org", "place-x", "up", "down"],
  ...["coming", "helper-name", "helper-email", "helper-part", "hours-0-from", "seen", "needs", "lang"],
  ...["code", "next", "reason", "override", "note", "q", "sort", "page", "state", "mark"],
  ...["__proto__", "constructor", "intent", "name[]", "\u0000"],
];

/** What no form of ours sends. */
const HOSTILE = [
  "",
  "\u0000",
  "x".repeat(2_000),
  "'; drop table registration; --",
  "<script>1</script>\r\nBcc: a@b.no",
];

const PARAMS: Readonly<Record<string, readonly string[]>> = {
  event: ["seats-demo", "alt-mulig", "utkast", "__proto__", "%00"],
};
const ANY = ["nope", "__proto__", "%00", "..%2f..%2f", "9".repeat(300)];

let house: House;
let cookie: string;
let known: Record<string, string>;

beforeAll(async () => {
  house = await openHouse({ clock: MORNING, furnish: furnishWithStates });
  cookie = await signedIn(house);
  known = await knownParams(house);
}, 120_000);
afterAll(() => house?.close());

test.each(addresses())(
  "%s takes whatever is sent, and never fails",
  { timeout: 120_000 },
  async (address) => {
    const before = house.server.output().length;
    for (const path of filledIn(address)) {
      for (const visitor of ["", cookie]) {
        for (const body of bodies()) {
          const { status } = await fetch(house.url + path, {
            method: "POST",
            redirect: "manual",
            headers: { Origin: house.url, Cookie: visitor },
            body,
          });
          expect({ path, status, is: status < 500 }).toEqual({ path, status, is: true });
        }
        const { status } = await fetch(house.url + path, {
          redirect: "manual",
          headers: { Cookie: visitor },
        });
        expect({ path, status, is: status < 500 }).toEqual({ path, status, is: true });
      }
    }
    expect(house.server.output().slice(before)).not.toMatch(/failed/);
  },
);

/** Each address once, without a language before it. */
function addresses(): string[] {
  const found: string[] = [];
  const collect = (path: string) => void found.push(`/${path}`);
  void config.routes!(((define: (route: typeof collect) => void) => define(collect)) as never);
  return found.filter((path) => !/^\/(?:nn|en)(?:\/|$)/.test(path) && path !== "/sign-out");
}

/** The address as it should be, and as it should not. */
function filledIn(address: string): string[] {
  const names = [...address.matchAll(/:(\w+)/g)].map((match) => match[1]!);
  if (names.length === 0) return [address];
  const fill = (value: (name: string) => string) =>
    address.replace(/:(\w+)/g, (_, name: string) => value(name));
  return [
    fill(
      (name) =>
        known[name === "token" ? linkAt(address) : name === "event" ? eventAt(address) : name] ?? "nope",
    ),
    ...ANY.map((wrong, index) => fill((name) => PARAMS[name]?.[index] ?? wrong)),
  ];
}

/** The event that has what an address is about. */
function eventAt(address: string): string {
  if (/people\/(?:seats|rankings)/.test(address)) return "prioritised";
  return address.includes("/programme/") ? "conference" : "event";
}

/** Whose link stands in an address. */
function linkAt(address: string): string {
  if (address.startsWith("/rankings")) return "rankingLink";
  return address.startsWith("/speak/") ? "speaker" : "token";
}

function bodies(): URLSearchParams[] {
  const all = HOSTILE.map((value) => new URLSearchParams(FIELDS.map((field) => [field, value])));
  const twice = new URLSearchParams(
    FIELDS.flatMap((field) => [
      [field, "a"],
      [field, "b@example.org"],
    ]),
  );
  return [...all, twice];
}

async function knownParams({ app }: House): Promise<Record<string, string>> {
  const token = (await ownPage(app, "talkative")).split("/").at(-1)!;
  const { id: registration, event_id } = await app.db
    .selectFrom("registration")
    .select(["id", "event_id"])
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  const event = await app.db
    .selectFrom("event")
    .select("slug")
    .where("id", "=", event_id)
    .executeTakeFirstOrThrow();
  const letter = await app.db
    .selectFrom("outbox")
    .select("id")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  const { ranking, rankingLink } = await askedOrganisation(app);
  const speaker = (await speakPage(app, "invited")).split("/").at(-1)!;
  return {
    token,
    registration,
    event: event.slug,
    letter: letter.id,
    ranking,
    rankingLink,
    speaker,
    section: "sharing",
    prioritised: "prioritert-demo",
    conference: "styringskonferansen-demo",
    mass: (await letterDraft(app, event.slug)).split("/").at(-1)!,
    ...(await editedThings(app, event_id)),
  };
}

/** A question to an organisation, and what stands in its link. */
async function askedOrganisation(app: App): Promise<{ ranking: string; rankingLink: string }> {
  const link = await linkToRank(app);
  const { id } = await app.db.selectFrom("ranking").select("id").executeTakeFirstOrThrow();
  return { ranking: id, rankingLink: link.split("/").at(-1)! };
}

/** What organisers edit at an address of its own: one of each. */
async function editedThings({ db }: App, eventId: string): Promise<Record<string, string>> {
  const question = await db.selectFrom("question").select("id").where("event_id", "=", eventId).execute();
  const part = await db.selectFrom("part").select("id").where("event_id", "=", eventId).execute();
  const date = await db.selectFrom("important_date").select("id").execute();
  const series = await db.selectFrom("series").select("slug as id").execute();
  const conference = db
    .selectFrom("session")
    .innerJoin("event", "event.id", "session.event_id")
    .where("event.slug", "=", "styringskonferansen-demo");
  const session = await conference.select("session.id").execute();
  const all = { question, part, date, series, session };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, [first]]) => (first ? [[name, first.id]] : [])),
  );
}

async function signedIn(at: House): Promise<string> {
  const { headers } = await fetch(await linkTo(at), {
    method: "POST",
    redirect: "manual",
    headers: { Origin: at.url },
    body: new URLSearchParams(),
  });
  return headers.getSetCookie()[0]!.split(";")[0]!;
}
