import { compare, type Plan } from "./compare.ts";
import { crowd, EVENTS, LISTED } from "./crowded.ts";
import type { Figure } from "./figures.ts";
import { startSamling, type Load } from "./processes.ts";
import { makeWorld, type World } from "./world.ts";

const FEW = 100;
const MANY = 100_000;
const PEOPLE = `/organise/events/${LISTED}/people`;

/** What an organiser looks at most, and what reads most of the people. */
const PAGES = [
  { what: "Organiser's events", path: "/organise" },
  { what: "People of an event", path: PEOPLE },
  { what: "People searched by domain", path: `${PEOPLE}?q=%40nav.no` },
  { what: "People by organisation", path: `${PEOPLE}?sort=organisation` },
];

/** How much longer lists take where a hundred thousand have registered than where a hundred have, at as many events. */
export async function lists(load: Load, postgres: string | undefined, plan: Plan): Promise<Figure[]> {
  const worlds = [await makeWorld(postgres), await makeWorld(postgres)] as const;
  try {
    return await between(load, worlds, plan);
  } finally {
    for (const world of worlds) await world.remove();
  }
}

async function between(load: Load, [many, few]: readonly [World, World], plan: Plan): Promise<Figure[]> {
  const cookies = [await crowd(many, MANY), await crowd(few, FEW)] as const;
  const servers = [await startSamling(many), await startSamling(few)] as const;
  try {
    const figures: Figure[] = [];
    for (const { what, path } of PAGES) {
      const side = (index: 0 | 1) => ({
        server: servers[index],
        job: { path, headers: { Cookie: cookies[index] }, status: 200, connections: 1 },
      });
      const { perSecond, sides } = await compare(load, [side(0), side(1)], plan);
      const { median, min, max } = perSecond;
      figures.push({
        what: `${what}, ${MANY.toLocaleString("en")} registered at ${EVENTS} events`,
        ratioOf: `time to ${FEW} registered`,
        ratio: { median: 1 / median, min: 1 / max, max: 1 / min },
        goal: { is: "at most", now: 1.5, later: null },
        facts: [
          { name: "many", value: 1000 / sides[0].perSecond, unit: "ms" },
          { name: "few", value: 1000 / sides[1].perSecond, unit: "ms" },
        ],
      });
    }
    return figures;
  } finally {
    for (const server of servers) await server.stop();
  }
}
