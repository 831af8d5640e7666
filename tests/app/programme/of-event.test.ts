import { expect, test } from "vitest";
import { addEventPerson } from "#app/programme/of-event/add-event-person.ts";
import { changeEventPerson } from "#app/programme/of-event/change-event-person.ts";
import { peopleOfEvent } from "#app/programme/of-event/people-of-event.ts";
import { eventPersonText, personSeen, readEventPerson } from "#app/programme/of-event/person-text.ts";
import { removeEventPerson } from "#app/programme/of-event/remove-event-person.ts";
import { stepEventPerson } from "#app/programme/of-event/step-event-person.ts";
import { inviteSpeaker } from "#app/speakers/invite-speaker.ts";
import { speakersOf } from "#app/speakers/speakers-of.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const ACTOR = "account-1";

function personText(fields: Record<string, string>) {
  return readEventPerson(new URLSearchParams(fields)).text;
}

onBothEngines(
  "those who belong to an event as such are added, moved, changed and taken out",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    const people = async () => (await peopleOfEvent(app.db, event.id)).map((one) => one.name ?? one.titles);
    for (const number of [1, 2, 3]) {
      await addEventPerson(
        app,
        event.id,
        ACTOR,
        personText({ name: `Innleder ${number}`, titles: "direktør" }),
      );
    }
    const [first, second] = await peopleOfEvent(app.db, event.id);
    const at = { eventId: event.id, accountId: ACTOR };
    await stepEventPerson(app, { ...at, id: first!.id }, "down");
    await stepEventPerson(app, { ...at, id: first!.id }, "down");
    await stepEventPerson(app, { ...at, id: first!.id }, "down");
    expect(await people()).toEqual(["Innleder 2", "Innleder 3", "Innleder 1"]);

    const seen = personSeen(eventPersonText(second!));
    const change = (name: string, shown: string) =>
      changeEventPerson(
        app,
        { eventId: event.id, actor: ACTOR, id: second!.id },
        (now) => ({ ...now, name }),
        shown,
      );
    await change("Innleder 4", seen);
    await expect(change("Innleder 5", seen)).rejects.toMatchObject({ code: "stale-version" });
    expect((await peopleOfEvent(app.db, event.id))[0]).toMatchObject({
      name: "Innleder 4",
      speaker_slug: "innleder-4",
      titles: "direktør",
    });

    await expect(removeEventPerson(app, event.id, ACTOR, second!.id, seen)).rejects.toMatchObject({
      code: "stale-version",
    });
    const [now] = await peopleOfEvent(app.db, event.id);
    await removeEventPerson(app, event.id, ACTOR, second!.id, personSeen(eventPersonText(now!)));
    expect(await people()).toEqual(["Innleder 3", "Innleder 1"]);
  },
);

onBothEngines(
  "they are invited as those of a programme are, and asked for slides but no abstract",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    const { id } = await addEventPerson(app, event.id, ACTOR, personText({ name: "Innleder 1" }));
    await inviteSpeaker(
      app,
      event.id,
      { appearanceId: id, part: "speaker", name: null, email: "i@example.org", language: "nb" },
      ACTOR,
    );
    const [speaker] = await speakersOf(app.db, event.id);
    expect([speaker!.state, speaker!.lacks]).toEqual([
      "asked",
      ["answer", "bio", "portrait", "slides", "consents"],
    ]);
  },
);

test("somebody has a name, or a title in its place", () => {
  const faults = (fields: Record<string, string>) => readEventPerson(new URLSearchParams(fields)).faults;
  expect(faults({ organisation: "Ruter#" })).toEqual({ name: "nobody" });
  expect(faults({ titles: "Representant for Gran kommune", "to-come": "on" })).toEqual({});
  expect(faults({ name: "x".repeat(201) })).toEqual({ name: "too-long" });
});
