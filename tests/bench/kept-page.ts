import { ask, type Asked } from "./ask.ts";
import { compare, type Comparison, type Plan } from "./compare.ts";
import type { Figure, Goal, Spread } from "./figures.ts";
import { startBare, type Load, type Server } from "./processes.ts";
import { EVENT } from "./world.ts";

const CONNECTIONS = 32;
const BROTLI = { "Accept-Encoding": "br" };

/** The event page as a visitor gets it, and as one gets it who has it already, against bare `node:http`. */
export async function keptPage(load: Load, ours: Server, plan: Plan): Promise<Figure[]> {
  const page = await ask(ours.port, EVENT, BROTLI);
  const again = { ...BROTLI, "If-None-Match": etagOf(page) };
  return [
    ...figures("Event page, kept", { is: "at least", now: 0.4, later: 0.7 }, await against(BROTLI)),
    ...figures("The same, 304", { is: "at least", now: null, later: 0.8 }, await against(again)),
  ];

  async function against(headers: Record<string, string>): Promise<Comparison> {
    const answer = await ask(ours.port, EVENT, headers);
    const bare = await startBare(answer);
    try {
      await requireSame(bare, answer, headers);
      const job = { path: EVENT, headers, status: answer.status, connections: CONNECTIONS };
      return await compare(
        load,
        [
          { server: ours, job },
          { server: bare, job },
        ],
        plan,
      );
    } finally {
      await bare.stop();
    }
  }
}

function etagOf(page: Asked): string {
  const etag = Object.entries(page.headers).find(([name]) => name.toLowerCase() === "etag")?.[1];
  if (page.status !== 200 || !etag) throw new Error(`${EVENT} is not kept: status ${page.status}, no ETag.`);
  return etag;
}

async function requireSame(bare: Server, answer: Asked, headers: Record<string, string>): Promise<void> {
  const copy = await ask(bare.port, EVENT, headers);
  const isSame =
    copy.status === answer.status &&
    copy.body.equals(answer.body) &&
    JSON.stringify(copy.headers) === JSON.stringify(answer.headers);
  if (!isSame) throw new Error("The bare server does not send the same bytes and headers.");
}

function figures(what: string, goal: Goal, { perSecond, processor, sides }: Comparison): Figure[] {
  const [ours, bare] = sides;
  return [
    {
      what: `${what}: requests a second`,
      ratioOf: "ours ÷ bare",
      ratio: perSecond,
      goal,
      facts: [
        { name: "ours", value: ours.perSecond, unit: "/s" },
        { name: "bare", value: bare.perSecond, unit: "/s" },
        { name: "our server busy", value: ours.busyPercent, unit: "%" },
      ],
    },
    {
      what: `${what}: processor time`,
      ratioOf: "bare ÷ ours",
      ratio: inverse(processor),
      goal,
      facts: [
        { name: "ours", value: ours.processorMilliseconds * 1000, unit: "µs" },
        { name: "bare", value: bare.processorMilliseconds * 1000, unit: "µs" },
      ],
    },
  ];
}

function inverse({ median, min, max }: Spread): Spread {
  return { median: 1 / median, min: 1 / max, max: 1 / min };
}
