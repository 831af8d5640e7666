import { expect } from "vitest";
import { draftEvent } from "#app/events/draft-event.ts";
import { deliver } from "#app/mail/deliver.ts";
import { addEventPerson } from "#app/programme/of-event/add-event-person.ts";
import { readEventPerson } from "#app/programme/of-event/person-text.ts";
import { inviteMany } from "#app/speakers/invite-many.ts";
import { knownAddresses } from "#app/speakers/known-addresses.ts";
import { speakersOf } from "#app/speakers/speakers-of.ts";
import { KARI } from "#tests/app/programme/edit/edited.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { speakersHouse } from "./invited.ts";

onBothEngines(
  "several are invited at once, whoever was asked meanwhile is not asked again",
  async (engine) => {
    const { app, event, sent, invite } = await speakersHouse(engine);
    const all = await speakersOf(app.db, event.id);
    const wishes = all.map(({ turn: { one } }) => ({
      appearanceId: one.id,
      part: "speaker" as const,
      name: one.name,
      email: `${one.name!.replace(/ /g, "").toLowerCase()}@example.org`,
      language: "nb" as const,
    }));
    await invite({ email: "annen@example.org" });
    await expect(inviteMany(app, event.id, wishes, KARI, 3)).rejects.toMatchObject({
      code: "recipients-changed",
      facts: { people: 2 },
    });
    expect(await inviteMany(app, event.id, wishes, KARI, 2)).toBe(2);
    await expect(inviteMany(app, event.id, wishes, KARI, 2)).rejects.toMatchObject({
      code: "nobody-to-write-to",
    });
    await deliver(app);
    expect(sent.map(({ to }) => to).sort()).toEqual([
      "annen@example.org",
      "innleder2@example.org",
      "ordstyrer1@example.org",
    ]);
  },
);

onBothEngines("one wish that is refused stops them all", async (engine) => {
  const { app, event, sent, inviteTo } = await speakersHouse(engine);
  const [moderator, first] = await speakersOf(app.db, event.id);
  const wish = { part: "speaker", name: null, email: "samme@example.org", language: "nb" } as const;
  const both = [first, moderator].map((one) => ({ ...wish, appearanceId: one!.turn.one.id }));
  for (let times = 0; times < 5; times += 1)
    await inviteTo(event.id, first!.turn.one.id, wish).then(({ id }) =>
      app.db.deleteFrom("speaker_invitation").where("id", "=", id).execute(),
    );
  await expect(inviteMany(app, event.id, both, KARI, 2)).rejects.toMatchObject({ code: "too-many-letters" });
  await deliver(app);
  expect(sent).toHaveLength(5);
});

onBothEngines(
  "those of an event that is still a draft are invited, their letter leads to no page, and next time the address is known",
  async (engine) => {
    const { app, sent, event: held } = await speakersHouse(engine);
    const event = await draftEvent(app, {
      organisationId: held.organisation_id,
      type: "seminar",
      registration: { mode: "closed" },
      title: "Under arbeid",
      when: { kind: "instant", starts: "2017-12-07T09:00", ends: "2017-12-07T10:00" },
    });
    const text = readEventPerson(new URLSearchParams({ name: "Innleder 9" })).text;
    await addEventPerson(app, event.id, KARI, text);
    const [one] = await speakersOf(app.db, event.id);
    const wish = { appearanceId: one!.turn.one.id, part: "speaker", name: null, language: "nb" } as const;
    await inviteMany(app, event.id, [{ ...wish, email: "ni@example.org" }], KARI, 1);
    await deliver(app);
    expect(sent.map(({ to, text: said }) => [to, said.includes("/events/")])).toEqual([
      ["ni@example.org", false],
    ]);
    const { organisation_id: owner } = event;
    const slug = one!.turn.one.speaker_slug!;
    expect([...(await knownAddresses(app.db, owner, [slug, "ingen"]))]).toEqual([[slug, "ni@example.org"]]);
    expect((await knownAddresses(app.db, "another", [slug])).size).toBe(0);
  },
);
