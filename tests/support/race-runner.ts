import type { App } from "#app/app.ts";
import { loadConfig } from "#app/config.ts";
import { openApp } from "#app/context.ts";
import { takeSeat } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { NOTHING_MORE, type RegistrationWish } from "#app/registration/form/form.ts";
import { register } from "#app/registration/register.ts";

import { openDatabase } from "#db/open.ts";
import type { Db } from "#db/schema.ts";
import type { Lane, Order, Tally } from "./race.ts";
import { takeSeat as takeSeatNaively } from "./naive-seats.ts";
import { registerWith, type TakeSeat } from "./register-with.ts";

const WAYS: Record<NonNullable<Lane["seats"]>, TakeSeat> = { house: takeSeat, naive: takeSeatNaively };

interface House {
  readonly app: App;
  /** A connection of its own, for ways of taking a seat that look before they write. */
  readonly beside: Db;
}

/** One process of a race: opens the house as in production where it is told, and at each shot does all of its lane at once. */
const houses = new Map<string, House>();

async function openAt(databaseUrl: string): Promise<string> {
  if (!houses.has(databaseUrl)) {
    const config = loadConfig({
      DATABASE_URL: databaseUrl,
      SECRET: "a secret for tests, and for nothing else",
      PUBLIC_URL: "https://samling.example.no",
      CLOCK: "2017-11-20T08:00:00Z",
    });
    houses.set(databaseUrl, { app: await openApp(config), beside: await openDatabase(databaseUrl) });
  }
  return "ready";
}

async function run({ app, beside }: House, lane: Lane): Promise<Tally> {
  const { slug, first, people, cancels = [], seats } = lane;
  const attempts = Array.from({ length: Math.max(people, cancels.length) }, (_, index) => [
    ...(index < people ? [placeOf(first + index)] : []),
    ...cancels.slice(index, index + 1).map(cancelled),
  ]).flat();
  const tally: Tally = {};
  for (const answer of await Promise.all(attempts)) tally[answer] = (tally[answer] ?? 0) + 1;
  return tally;

  function placeOf(number: number): Promise<string> {
    const wish = formOf(number, app.newSecret());
    const place = seats
      ? registerWith(WAYS[seats], { app, beside }, slug, wish)
      : register(app, slug, wish, app.now()).then(({ status }) => status);
    return place.catch(fault);
  }

  function cancelled(id: string): Promise<string> {
    return cancelRegistration(app, id).then(({ registration }) => registration.status, fault);
  }
}

function formOf(number: number, submissionKey: string): RegistrationWish {
  return {
    name: `Prøvedeltaker ${number}`,
    email: `provedeltaker${number}@example.org`,
    organisation: null,
    kind: null,
    submissionKey,
    language: "nb",
    ...NOTHING_MORE,
  };
}

function fault(error: unknown): string {
  return error instanceof Refusal ? error.code : String(error);
}

process.on("disconnect", () => process.exit());
process.on("message", ({ databaseUrl, lane }: Order) => {
  const answer = lane ? run(houses.get(databaseUrl)!, lane) : openAt(databaseUrl);
  void answer.then((said) => process.send!(said));
});
process.send!("here");
