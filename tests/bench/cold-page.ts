import { compare, type Plan, type Side } from "./compare.ts";
import type { Figure } from "./figures.ts";
import type { Load, Server } from "./processes.ts";
import { PROGRAMME, SMALL } from "./world.ts";

const CONNECTIONS = 4;
/** No render of sixty sessions is quicker: the page was kept, and the comparison says nothing. */
const LEAST_MILLISECONDS = 1;
/** A query that no page reads, but that makes the address a new one. */
export const NEVER_KEPT = "?bench={n}";

/** A programme of 60 sessions that nobody has asked for before, against a page with nothing from the database. */
export async function coldPage(load: Load, ours: Server, plan: Plan): Promise<Figure[]> {
  return [
    await figure("Programme of 60 sessions, rendered", "identity"),
    await figure("The same, rendered and compressed (br)", "br"),
  ];

  async function figure(what: string, encoding: string): Promise<Figure> {
    const job = { headers: { "Accept-Encoding": encoding }, status: 200, connections: CONNECTIONS };
    const side = (path: string): Side => ({
      server: ours,
      job: { ...job, path: `${path}${NEVER_KEPT}-${encoding}` },
    });
    const { processor, sides } = await compare(load, [side(PROGRAMME), side(SMALL)], plan);
    const [programme, small] = sides;
    if (programme.processorMilliseconds < LEAST_MILLISECONDS)
      throw new Error(`${PROGRAMME} is kept whatever its query.`);
    return {
      what,
      ratioOf: "to empty page",
      ratio: processor,
      goal: encoding === "identity" ? { is: "at most", now: null, later: 2.5 } : null,
      facts: [
        { name: "programme", value: programme.processorMilliseconds, unit: "ms" },
        { name: SMALL, value: small.processorMilliseconds, unit: "ms" },
      ],
    };
  }
}
