import { expect } from "vitest";
import { deliver } from "#app/mail/deliver.ts";
import { register } from "#app/registration/register.ts";
import { plus } from "#app/time.ts";
import { aSeminar, MORNING, person } from "#tests/support/app.ts";
import { OWN_STANDS, startDeliverer, type OwnStand } from "#tests/support/deliverer.ts";
import type { Engine } from "#tests/support/engines.ts";
import { wireThatStops, type Stand } from "#tests/support/stopping-wire.ts";
import { houseWithRelay, openAll, stateOf } from "./letters-home.ts";

/** How many copies there are in the end of a letter whose deliverer was killed there (calendar-and-mail.md §4). */
const COPIES: Record<Stand | OwnStand, 1 | 2> = {
  claimed: 1,
  connected: 1,
  "after MAIL": 1,
  "after RCPT": 1,
  "DATA begun": 1,
  "after the final dot": 2,
  "after 250, before the commit": 2,
};
const POINTS = Object.entries(COPIES) as [Stand | OwnStand, 1 | 2][];

/**
 * Kills a deliverer at each of seven points of handing a letter over, as many rounds as are asked for: no letter is lost,
 * and only those of the last two points come twice, with the same Message-ID.
 */
export async function killedAtEachPoint(engine: Engine, rounds: number): Promise<void> {
  const house = await houseWithRelay(engine);
  const { slug } = await aSeminar(house.app);
  for (let round = 0; round < rounds; round++) await oneRound(house, slug, round);
  const ids = (await openAll(house.relay)).map(({ email }) => `${email.to![0]!.address} ${email.messageId}`);
  expect(new Set(ids).size).toBe(rounds * POINTS.length);
}

async function oneRound(
  { app, relay }: Awaited<ReturnType<typeof houseWithRelay>>,
  slug: string,
  round: number,
): Promise<void> {
  const deliverers = POINTS.map(startDeliverer);
  const copies: [string, number][] = [];
  for (const [index, [point]] of POINTS.entries()) {
    const number = round * POINTS.length + index;
    const clock = plus(MORNING, { minutes: number * 5 });
    app.setNow(clock);
    await register(app, slug, person(number), clock);
    const deliverer = deliverers[index]!;
    const errand = { databaseUrl: app.databaseUrl, smtpUrl: relay.url, clock, stand: null };
    if (isOwn(point)) {
      await deliverer.deliver({ ...errand, stand: point });
    } else {
      const wire = await wireThatStops(relay.url, point);
      await deliverer.deliver({ ...errand, smtpUrl: wire.url });
      await wire.reached;
    }
    await deliverer.kill();

    // Nobody else touches it while it may be on its way.
    app.setNow(plus(clock, { minutes: 1 }));
    await deliver(app);
    expect((await stateOf(app)).at(-1)?.[0], point).toBe("sending");
    app.setNow(plus(clock, { minutes: 3 }));
    await deliver(app);
    expect((await stateOf(app)).at(-1)?.[0], point).toBe("sent");
    const { email } = person(number);
    copies.push([point, relay.taken.filter(({ to }) => to[0] === email).length]);
  }
  expect(copies).toEqual(POINTS);
}

function isOwn(point: Stand | OwnStand): point is OwnStand {
  return OWN_STANDS.some((own) => own === point);
}
