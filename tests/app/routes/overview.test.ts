import { expect, test } from "vitest";
import { draftEvent } from "#app/events/draft-event.ts";
import { register } from "#app/registration/register.ts";
import { loader } from "#app/routes/organise.events.$event.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { argsFor } from "./at-the-desk.ts";

async function atTheDesk(role: "viewer" | "editor" = "editor") {
  const app = await testApp("sqlite");
  const home = await anOrganiser(app);
  const account = await aMember(app, home, role);
  const overview = async (slug: string, prefix = "") => {
    const session = await sessionOf(app, account);
    return loader(argsFor(app, `${prefix}/organise/events/${slug}`, { session, params: { event: slug } }));
  };
  return { app, home, overview };
}

test("an event's first page says when, where, until when, and how full it is", async () => {
  const { app, overview } = await atTheDesk();
  const event = await aSeminar(app, { capacity: 2 });
  for (let n = 1; n <= 3; n++) await register(app, event.slug, person(n), MORNING);
  const { facts, seats, status, more } = await overview(event.slug);
  expect(facts.map(({ term, sentences }) => [term, ...sentences])).toEqual([
    ["Når", "Fredag 1. desember 2017 kl.\u00a009.00–10.00", "Om 11 dager"],
    ["Hvor", expect.stringContaining("Grev Wedels plass 9")],
    ["Påmeldingsfrist", "Tirsdag 28. november"],
  ]);
  expect(seats.meters).toMatchObject([{ taken: 2, capacity: 2, words: "2 av 2 plasser er tatt, 1 venter" }]);
  expect(status).toMatchObject({ words: "Fullt, venteliste" });
  expect(more.links.map(({ href }) => href)).toContain(`/organise/events/${event.slug}/cancellation`);
});

test("a draft says what must be in place, in the reader's language", async () => {
  const { app, home, overview } = await atTheDesk();
  const draft = await draftEvent(app, {
    organisationId: home.id,
    title: "Utkastet",
    type: "seminar",
    when: { kind: "unknown" },
    registration: { mode: "external", url: null, site: "" },
  });
  const { missing, said, more } = await overview(draft.slug, "/en");
  expect(said).toBe("This is a draft. Only you who organise it can see it.");
  expect(missing!.sentences[0]).toMatch(/^\d+ things? must be in place/);
  expect(missing!.link.href).toBe(`/en/organise/events/${draft.slug}/publication`);
  expect(more.links[0]!.href).toBe(`/en/organise/events/${draft.slug}/publication/preview`);
});

test("what is over lacks nothing, and is called off by nobody", async () => {
  const { app, overview } = await atTheDesk();
  const event = await aSeminar(app);
  app.setNow("2018-01-01T08:00:00.000Z");
  const { missing, said, more } = await overview(event.slug);
  expect({ missing, said }).toEqual({ missing: null, said: "Arrangementet er gjennomført." });
  expect(more.links.map(({ href }) => href)).not.toContain(`/organise/events/${event.slug}/cancellation`);
});

test("one who may only look is shown no way to change anything", async () => {
  const { app, overview } = await atTheDesk("viewer");
  const event = await aSeminar(app);
  const { more } = await overview(event.slug);
  expect(more.links.map(({ href }) => href).filter((href) => /cancellation|new/.test(href))).toEqual([]);
});
