import type { ActionFunctionArgs } from "@remix-run/node";
import { expect } from "vitest";
import type { GivenDeadline } from "#app/events/when.ts";
import { action } from "#app/routes/events.$event.register.tsx";
import { plus } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import { brokenInvariants, namesAndStatus } from "#tests/app/registration/left-behind.ts";
import { aSeminar, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { allowScript } from "./no-script.ts";

const OSLO = "Europe/Oslo";
const BEFORE: Instant = "2017-10-01T08:00:00.000Z";
const NEW_YORK = "America/New_York";

interface Case {
  readonly zone: string;
  readonly deadline: GivenDeadline;
  /** The first instant that is too late. */
  readonly closes: Instant;
}

const through = (zone: string, on: string, closes: Instant): Case => ({
  zone,
  deadline: { kind: "date", on },
  closes,
});
const until = (zone: string, at: string, closes: Instant): Case => ({
  zone,
  deadline: { kind: "instant", at },
  closes,
});

const cases: Readonly<Record<string, Case>> = {
  "a winter's day": through(OSLO, "2017-11-28", "2017-11-28T23:00:00.000Z"),
  "the day with 25 hours": through(OSLO, "2017-10-29", "2017-10-29T23:00:00.000Z"),
  "the day with 23 hours": through(OSLO, "2018-03-25", "2018-03-25T22:00:00.000Z"),
  "the day before it": through(OSLO, "2018-03-24", "2018-03-24T23:00:00.000Z"),
  "25 hours in New York": through(NEW_YORK, "2017-11-05", "2017-11-06T05:00:00.000Z"),
  "23 hours in New York": through(NEW_YORK, "2018-03-11", "2018-03-12T04:00:00.000Z"),
  noon: until(OSLO, "2017-11-24T12:00", "2017-11-24T11:00:00.000Z"),
  "before the hour that comes twice": until(OSLO, "2017-10-29T01:59", "2017-10-28T23:59:00.000Z"),
  "after it": until(OSLO, "2017-10-29T03:00", "2017-10-29T02:00:00.000Z"),
  "before the hour that is skipped": until(OSLO, "2018-03-25T01:59", "2018-03-25T00:59:00.000Z"),
  "after that one": until(OSLO, "2018-03-25T03:00", "2018-03-25T01:00:00.000Z"),
  "noon in New York": until(NEW_YORK, "2018-03-11T12:00", "2018-03-11T16:00:00.000Z"),
};

onBothEngines(
  "a form that arrives in the last millisecond before a deadline is in time, and in the next too late",
  async (engine) => {
    const app = await testApp(engine);
    for (const [title, { zone, deadline, closes }] of Object.entries(cases)) {
      app.setNow(BEFORE);
      const starts = `${plus(closes, { days: 7 }).slice(0, 10)}T09:00`;
      const { slug } = await aSeminar(app, { title, zone, deadline, when: { kind: "instant", starts } });
      const lastMoment = new Date(Date.parse(closes) - 1).toISOString();
      app.setNow(closes);
      expect(await answerTo(app, slug, "Sist", lastMoment), title).toBe(303);
      expect(await answerTo(app, slug, "For sent", closes), title).toBe(409);
    }
    expect(await namesAndStatus(app)).toEqual(Object.keys(cases).map(() => ["Sist", "confirmed"]));
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

/** What the door answers to a form that came at an instant, however late it is by now. */
async function answerTo(app: TestApp, slug: string, name: string, arrivedAt: Instant): Promise<number> {
  const body = new URLSearchParams({ name, email: `${name.replace(" ", ".")}@example.org` });
  const args: ActionFunctionArgs = {
    request: new Request(`${app.config.publicUrl}/events/${slug}/register`, { method: "POST", body }),
    params: { event: slug },
    context: { app, arrivedAt, clientAddress: "192.0.2.1", keepUntil: () => undefined, allowScript },
  };
  const answer = await action(args);
  return "init" in answer ? answer.init!.status! : answer.status;
}
