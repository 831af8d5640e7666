import { createAccount } from "#app/accounts/create-account.ts";
import { giveMembership } from "#app/accounts/give-membership.ts";
import type { App } from "#app/app.ts";
import { addPicture } from "#app/articles/add-picture.ts";
import { picturesOf } from "#app/articles/queries.ts";
import { recordHeadcount } from "#app/events/change-event.ts";
import { eventPage, type EventPage } from "#app/events/event-page.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import { materialsOf } from "#app/materials/queries.ts";
import { addBreakfasts2017 } from "#db/demo/breakfasts-2017.ts";
import { addCompetence2017 } from "#db/demo/competence-2017.ts";
import { addDigitalPolicy2017 } from "#db/demo/digital-policy-2017.ts";
import { addLean2015 } from "#db/demo/lean-2015.ts";
import { addOrganisations } from "#db/demo/organisations.ts";
import { addSeries } from "#db/demo/series.ts";
import { addTimeThieves2015 } from "#db/demo/time-thieves-2015.ts";
import { addVenues } from "#db/demo/venues.ts";
import { sessionOf } from "#tests/app/accounts/people.ts";
import { testApp, type TestApp } from "#tests/support/app.ts";
import { visitor, type Visitor } from "#tests/support/visitor.ts";

/** The demo world's events of 2015 and 2017, without what was written of them later. */
export async function demoWorld(): Promise<TestApp> {
  const app = await testApp("sqlite", { config: { hasDemo: false } });
  const organisations = await addOrganisations(app);
  const world = { organisations, series: await addSeries(app, organisations), venues: await addVenues(app) };
  const lean = await addLean2015(app, world);
  await addTimeThieves2015(app, world, lean);
  await addCompetence2017(app, world);
  await addDigitalPolicy2017(app, world, await addBreakfasts2017(app, world));
  return app;
}

export interface EmptyHouse {
  readonly app: TestApp;
  readonly by: Visitor;
  readonly session: string;
}

/**
 * A house without events or series, and one who edits for those who arrange. Organisations, which have no screen, and the
 * houses where they meet are the demo world's.
 */
export async function emptyHouse(): Promise<EmptyHouse> {
  const app = await testApp("sqlite", { config: { hasDemo: false } });
  const { difi, kmd, leanForum, vestreToten, programme } = await addOrganisations(app);
  await addVenues(app);
  const account = await createAccount(app, { email: "arrangor@example.org", name: "Kari Prøve" });
  for (const { id: organisationId } of [difi, kmd, leanForum, vestreToten, programme]) {
    await giveMembership(app, { accountId: account.id, organisationId, role: "editor" });
  }
  const session = await sessionOf(app, account);
  return { app, by: visitor(app, session), session };
}

export async function pageOf({ db }: App, slug: string): Promise<EventPage> {
  const event = await db.selectFrom("event").selectAll().where("slug", "=", slug).executeTakeFirstOrThrow();
  return eventPage(db, event);
}

/** Puts what of an event has no screen: its pictures, what can be read or heard, how many came. */
export async function putWithoutScreen(from: App, to: App, slug: string): Promise<void> {
  const [was, now] = [await pageOf(from, slug), await pageOf(to, slug)];
  const eventId = now.event.id;
  for (const { kind, title, lang, url, source, captions } of await materialsOf(from.db, {
    eventId: was.event.id,
  })) {
    await addMaterial(to, {
      ...{ eventId, kind, title, lang, captions },
      ...(url && { url }),
      ...(source && { source }),
    } as Parameters<typeof addMaterial>[1]);
  }
  for (const { alt } of await picturesOf(from.db, { eventId: was.event.id })) {
    await addPicture(to, { eventId }, { alt: alt! });
  }
  const counts = await from.db
    .selectFrom("headcount")
    .selectAll()
    .where("event_id", "=", was.event.id)
    .execute();
  for (const { kind, words, sectors, session_id, talk_id } of counts) {
    const place = await placeOf(from, to, eventId, session_id, talk_id);
    await recordHeadcount(to, { eventId, kind, words: words!, sectors: sectors ?? undefined, ...place });
  }
}

async function placeOf(from: App, to: App, eventId: string, sessionId: string | null, talkId: string | null) {
  if (sessionId === null) return {};
  const { slug } = await from.db
    .selectFrom("session")
    .select("slug")
    .where("id", "=", sessionId)
    .executeTakeFirstOrThrow();
  const session = await to.db
    .selectFrom("session")
    .select("id")
    .where("event_id", "=", eventId)
    .where("slug", "=", slug)
    .executeTakeFirstOrThrow();
  if (talkId === null) return { sessionId: session.id };
  const { number } = await from.db
    .selectFrom("talk")
    .select("number")
    .where("id", "=", talkId)
    .executeTakeFirstOrThrow();
  const talk = await to.db
    .selectFrom("talk")
    .select("id")
    .where("session_id", "=", session.id)
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  return { sessionId: session.id, talkId: talk.id };
}
