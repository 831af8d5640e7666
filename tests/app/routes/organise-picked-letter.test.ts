import { expect } from "vitest";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { recipientsOf } from "#app/registration/mass-letters/recipients.ts";
import { keptSegment } from "#app/registration/mass-letters/segment.ts";
import { action, loader } from "#app/routes/organise.events.$event.letters.new.tsx";
import { loader as listDoor } from "#app/routes/organise.events.$event.people.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { anOrganiser, aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

const PATH = "/organise/events/e07/letters/new";

onBothEngines("a letter goes to those who are ticked on the list, however they stand", async (engine) => {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  const event = await aSeminar(app, { slug: "e07" });
  const [first, second] = await registered(app, "e07", 3);
  await cancelRegistration(app, second!);
  const at = (path: string) => argsFor(app, path, { session, params: { event: "e07" } });
  const list = await listDoor(at("/organise/events/e07/people"));
  expect(list.acts?.buttons.at(-1)).toEqual({ value: "letter", text: "Skriv brev til dem", to: PATH });

  const view = await loader(at(`${PATH}?act=letter&id=${first}&id=${second}&id=ukjent&state=received`));
  expect([view.found.count, view.picked?.href]).toEqual(["2 personer får brevet", `${PATH}?state=confirmed`]);
  const everyone = await loader(at(`${PATH}?act=letter&everyone=yes&state=confirmed`));
  expect(everyone.found.count).toBe("2 personer får brevet");
  expect((await loader(at(`${PATH}?act=letter`))).picked).toBeNull();

  const request = new Request(app.config.publicUrl + PATH, {
    method: "POST",
    headers: { cookie: `__Host-samling=${session}` },
    body: new URLSearchParams(view.write!.fields.map(([name, value]) => [name, value])),
  });
  expect((await answerOf(() => action({ ...at(PATH), request }))).status).toBe(303);
  const { segment } = await app.db.selectFrom("mass_letter").select("segment").executeTakeFirstOrThrow();
  const people = await recipientsOf(app.db, event.id, keptSegment(segment));
  expect(people.map(({ id }) => id).sort()).toEqual([first, second].sort());
});
