import { expect } from "vitest";
import { createSeries } from "#app/events/create-series.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import { editContact } from "#app/events/edit/edit-contact.ts";
import { editTexts } from "#app/events/edit/edit-texts.ts";
import { differing } from "#app/events/edit/event-fields.ts";
import { blankFacts } from "#app/events/edit/start-draft.ts";
import { organisedSlugNow, slugNow } from "#app/events/queries.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { register } from "#app/registration/register.ts";
import { anOrganiser, aSeminar, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { letters, refusalOf } from "../../registration/left-behind.ts";
import { aNamedOrganiser, as, atOnce, eventNow, fieldsNow, KARI, log, OLA, refused } from "./stories.ts";

onBothEngines("what an event is about is saved by itself, and noted without a word of it", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { topics: ["Hva nå?"] });
  await register(app, event.slug, person(1), app.now());
  const before = await letters(app);
  app.setNow("2017-11-21T08:00:00.000Z");
  const { texts } = await fieldsNow(app, event.id);
  const typed = {
    ...texts,
    lead: "Kom og hør.",
    topics: ["Hvem?", " ", "Hvorfor?"],
    spokenLanguages: ["nb", "en"],
  };
  const saved = await editTexts(app, event.id, as(KARI, event), typed);

  expect(saved).toEqual({
    ...event,
    lead: "Kom og hør.",
    spoken_languages: "nb,en",
    version: event.version + 1,
    calendar_sequence: event.calendar_sequence + 1,
    changed_at: "2017-11-21T08:00:00.000Z",
  });
  expect((await fieldsNow(app, event.id)).texts).toEqual({ ...typed, topics: ["Hvem?", "Hvorfor?"] });
  expect(await log(app)).toEqual([
    [KARI, "texts-changed", { version: saved.version, changed: "lead,spoken_languages" }],
  ]);
  expect(await letters(app)).toEqual(before);
});

onBothEngines("a stale save is refused, and says who saved, when, and what differs", async (engine) => {
  const app = await testApp(engine);
  const kari = await aNamedOrganiser(app);
  const event = await aSeminar(app);
  const { texts } = await fieldsNow(app, event.id);
  const first = await editTexts(app, event.id, as(kari, event), { ...texts, lead: "Karis ord" });
  const typed = { ...texts, lead: "Olas ord", audience: "Alle" };
  const { code, facts } = await refused(editTexts(app, event.id, as(OLA, event), typed));

  expect([code, facts]).toEqual([
    "stale-version",
    { version: first.version, accountId: kari, name: "Kari Prøve", at: app.now(), zone: "Europe/Oslo" },
  ]);
  const now = (await fieldsNow(app, event.id)).texts;
  expect(differing(typed, now)).toEqual(["lead", "audience"]);
  expect(await eventNow(app, event.id)).toEqual(first);
  const second = await editTexts(app, event.id, { accountId: OLA, version: Number(facts.version) }, typed);
  expect([second.lead, second.audience]).toEqual(["Olas ord", "Alle"]);
});

onBothEngines(
  "sections do not stand in each other's way, and the same form twice is one save",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    const { texts, contact } = await fieldsNow(app, event.id);
    await editTexts(app, event.id, as(KARI, event), { ...texts, lead: "Ny" });
    const both = await editContact(app, event.id, as(OLA, event), { ...contact, phone: "55 55 55 55" });
    expect([both.lead, both.contact_phone]).toEqual(["Ny", "55 55 55 55"]);
    expect(await editTexts(app, event.id, as(KARI, event), { ...texts, lead: "Ny" })).toEqual(both);
    expect(await log(app)).toHaveLength(2);
  },
);

onBothEngines(
  "of two who save the same section at once, exactly one wins and the others are told",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    const { texts } = await fieldsNow(app, event.id);
    const attempts = ["a", "b", "c", "d"].map((lead) =>
      editTexts(app, event.id, as(`account-${lead}`, event), { ...texts, lead }),
    );
    expect(await atOnce(attempts)).toEqual({ won: 1, told: Array(3).fill("stale-version") });
    expect((await eventNow(app, event.id)).version).toBe(event.version + 1);
  },
);

onBothEngines("hostile text is kept word for word, and a line stays a line", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const { texts } = await fieldsNow(app, event.id);
  const hostile = `<script>alert(1)</script> "'; drop table event;-- {{navn}} %s \u202e =SUM(A1)`;
  const saved = await editTexts(app, event.id, as(KARI, event), {
    ...texts,
    title: `${hostile}\r\nBCC: alle@example.org\u0000`,
    body: `${hostile}\r\n\r\n\u0000- ett\r- to  \n`,
    topics: ["a\nb"],
  });
  expect(saved.title).toBe(`${hostile} BCC: alle@example.org`);
  expect(saved.body).toBe(`${hostile}\n\n- ett\n- to`);
  expect((await fieldsNow(app, event.id)).texts.topics).toEqual(["a b"]);
});

onBothEngines(
  "until it is public its address follows its title, and nobody outside is led to it",
  async (engine) => {
    const app = await testApp(engine);
    const { id } = await anOrganiser(app);
    const draft = await draftEvent(app, blankFacts(id));
    expect(draft.slug).toBe("uten-navn");
    const { texts } = await fieldsNow(app, draft.id);
    const named = await editTexts(app, draft.id, as(KARI, draft), { ...texts, title: "Årets møte" });
    expect(named.slug).toBe("arets-mote");
    expect(await slugNow(app.db, "uten-navn")).toBeUndefined();
    expect(await organisedSlugNow(app.db, "uten-navn")).toBe(named.slug);
    const event = await aSeminar(app);
    const public_ = (await fieldsNow(app, event.id)).texts;
    const renamed = await editTexts(app, event.id, as(KARI, event), { ...public_, title: "Et annet navn" });
    expect(renamed.slug).toBe(event.slug);
  },
);

onBothEngines("what is public keeps its title, and its series is one of its organiser's", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const { texts } = await fieldsNow(app, event.id);
  const untitled = await refused(editTexts(app, event.id, as(KARI, event), { ...texts, title: " \n " }));
  expect([untitled.code, untitled.facts]).toEqual(["not-ready-to-publish", { blockers: "no-title" }]);
  const other = await createOrganisation(app, { name: "En annen", kind: "municipality" });
  const series = await createSeries(app, { organisationId: other.id, name: "Deres", about: "" });
  const theirs = { ...texts, seriesId: series.id };
  expect(await refusalOf(editTexts(app, event.id, as(KARI, event), theirs))).toBe("no-such-series");
  expect(await refusalOf(editTexts(app, "no-event", as(KARI, event), texts))).toBe("no-such-event");
  expect(await eventNow(app, event.id)).toEqual(event);
});

onBothEngines("«denne og kommende» reaches those later meetings that said the same", async (engine) => {
  const app = await testApp(engine);
  const { id: organisationId } = await anOrganiser(app);
  const { id: seriesId } = await createSeries(app, { organisationId, name: "Frokost", about: "" });
  const meeting = (on: string, audience: string) =>
    aSeminar(app, {
      slug: `m${on}`,
      seriesId,
      audience,
      lead: `Den ${on}`,
      when: { kind: "date", from: on },
      deadline: undefined,
    });
  const past = await meeting("2017-11-13", "Ledere");
  const first = await meeting("2017-12-01", "Ledere");
  const same = await meeting("2018-01-05", "Ledere");
  const own = await meeting("2018-02-02", "Kommuner");
  const { texts } = await fieldsNow(app, first.id);
  const typed = { ...texts, audience: "Alle", lead: "Ny ingress" };
  await editTexts(app, first.id, as(KARI, first), typed, "this-and-coming");

  const now = await Promise.all([past, first, same, own].map(({ id }) => eventNow(app, id)));
  expect(now.map((one) => [one.audience, one.lead])).toEqual([
    ["Ledere", "Den 2017-11-13"],
    ["Alle", "Ny ingress"],
    ["Alle", "Den 2018-01-05"],
    ["Kommuner", "Den 2018-02-02"],
  ]);
  expect(now.map((one, at) => one.version - [past, first, same, own][at]!.version)).toEqual([0, 1, 1, 0]);
  expect((await log(app)).map(([, verb]) => verb)).toEqual(["texts-changed", "texts-changed"]);
});
