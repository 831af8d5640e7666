import { addToProgramme } from "#app/programme/edit/add-to-programme.ts";
import type { SessionWish } from "#app/programme/edit/new-draft.ts";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { aDraftConference } from "#tests/app/programme/edit/edited.ts";
import { anOrganiser, testApp, type TestApp } from "#tests/support/app.ts";
import type { Engine } from "#tests/support/engines.ts";
import { argsFor } from "./at-the-desk.ts";

/** Two days in three rooms, its editor, and who only looks. */
export async function conferenceDesk(engine: Engine) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const { event, rooms } = await aDraftConference(app);
  const home = await anOrganiser(app);
  const account = await aMember(app, home, "editor");
  const other = await aMember(app, home, "editor", "kollega@example.org");
  const viewer = await sessionOf(app, await aMember(app, home, "viewer", "viewer@example.org"));
  const editor = { eventId: event.id, accountId: account.id };
  return {
    app,
    event,
    rooms,
    editor,
    viewer,
    session: await sessionOf(app, account),
    otherSession: await sessionOf(app, other),
    add: (wish: SessionWish) => addToProgramme(app, editor, wish),
  };
}

/** A request to one of the programme's own pages; a form makes it a POST. */
export function atProgramme(
  app: TestApp,
  desk: { readonly session: string; readonly event: { readonly slug: string } },
  path = "",
  form?: Record<string, string>,
  prefix = "",
) {
  const session = /^\/sessions\/([^/?]+)/.exec(path)?.[1];
  return argsFor(app, `${prefix}/organise/events/${desk.event.slug}/programme${path}`, {
    session: desk.session,
    params: { event: desk.event.slug, ...(session && { session }) },
    form,
  });
}
