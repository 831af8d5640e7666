import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { moveEvent } from "#app/events/change-event.ts";
import { makeFeed } from "#app/feeds/make-feed.ts";
import { answerOf, sendAnswer } from "#app/kept-pages.ts";
import { register } from "#app/registration/register.ts";
import { loader as secretCalendar } from "#app/routes/calendar.$secret.ts";
import { loader as everything } from "#app/routes/calendar[.]ics.ts";
import { loader as news } from "#app/routes/events[.]xml.ts";
import { listPageView } from "#app/views/site/list-page.ts";
import { aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { ask, type Asked } from "./asking.ts";

const EVENTS = 30;
/** What one event may cost a calendar or a reader of news that asks for all of them, compressed. */
const MOST_BYTES_EACH = 200;

const feeds = {
  "one's own calendar": async (app: TestApp) => {
    const secret = await makeFeed(app, { email: person(1).email }, "nb");
    return () => ask(app, secretCalendar, `/calendar/${secret}.ics`, { secret: `${secret}.ics` });
  },
  "the calendar of a filter": (app: TestApp) => () =>
    ask(app, everything, "/calendar.ics?type=breakfast-seminar"),
  "the news of a filter": (app: TestApp) => () => ask(app, news, "/events.xml?type=breakfast-seminar"),
};

test.each(Object.entries(feeds))("%s is light, and 304 until something changes", async (_, feed) => {
  const app = await testApp("sqlite");
  const events = [];
  for (let number = 1; number <= EVENTS; number++)
    events.push(await aSeminar(app, { title: `Seminar ${number}`, slug: `seminar-${number}` }));
  for (const { slug } of events) await register(app, slug, person(1), MORNING);
  const read = await feed(app);
  const first = await sent(await read());
  expect(first.status).toBe(200);
  expect(first.etag).toMatch(/^"[\w-]{27}-gzip"$/);
  expect(first.bytes).toBeLessThan(EVENTS * MOST_BYTES_EACH);

  app.setNow("2017-11-20T08:30:00.000Z");
  expect(await sent(await read(), first.etag)).toMatchObject({ status: 304, bytes: 0, etag: first.etag });

  await moveEvent(app, events[0]!.id, {
    when: { kind: "instant", starts: "2017-12-02T10:00", ends: "2017-12-02T11:00" },
  });
  const moved = await sent(await read(), first.etag);
  expect([moved.status, moved.etag === first.etag]).toEqual([200, false]);
});

test("the list's head names its news and those of its filter", async () => {
  const app = await testApp("sqlite");
  await aSeminar(app);
  const newsOf = async (path: string) => {
    const view = await listPageView(app, "/events", "nb", app.now(), `https://samling.example.no${path}`);
    return view.frame.head.news;
  };
  expect(await newsOf("/events")).toMatchObject({ href: "/events.xml", type: "application/rss+xml" });
  expect((await newsOf("/events?type=conference"))?.href).toBe("/events.xml?type=conference");
});

/** What goes over the wire to a program that reads gzip, and has perhaps asked before. */
async function sent({ response, keptUntil }: Asked, etag?: string) {
  const body = Buffer.from(await response.arrayBuffer());
  const answer = answerOf(response.status, Object.fromEntries(response.headers), body, keptUntil);
  const server = createServer((incoming, outgoing) => sendAnswer(incoming, outgoing, answer));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const got = await fetch(url, {
    headers: { "accept-encoding": "gzip", ...(etag && { "if-none-match": etag }) },
  });
  const bytes = Number(got.headers.get("content-length") ?? 0);
  return { status: got.status, etag: got.headers.get("etag") ?? undefined, bytes };
}
