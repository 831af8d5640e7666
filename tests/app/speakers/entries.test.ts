import { expect } from "vitest";
import { rendered } from "#app/mail/rendered.ts";
import { editedSessions, programmeVersion } from "#app/programme/edit/drafts.ts";
import { editSession } from "#app/programme/edit/edit-session.ts";
import { callOffEvent } from "#app/registration/announcements/call-off-event.ts";
import { releaseProgramme } from "#app/registration/announcements/release-programme.ts";
import { restoreEvent } from "#app/registration/announcements/restore-event.ts";
import { Refusal } from "#app/refusal.ts";
import { giveAnswer } from "#app/speakers/give-answer.ts";
import { speakCalendar } from "#app/views/speak/speak-calendar.ts";
import { mailedEntry } from "#app/speakers/mailed-entry.ts";
import { speakerByInvitation } from "#app/speakers/open-speaker.ts";
import { keepSpeakerEntries } from "#app/speakers/keep-entries.ts";
import { revokeSpeaker } from "#app/speakers/revoke-speaker.ts";
import { tellMovedSpeakers } from "#app/speakers/tell-moved.ts";
import type { SpeakerInvitationRow } from "#db/schema.ts";
import type { SpeakerFacts } from "#emails/facts.ts";
import { at, KARI } from "#tests/app/programme/edit/edited.ts";
import { tellAll } from "#tests/app/registration/announcements/told.ts";
import { faultsInOrder, liveEntries } from "#tests/support/calendar-client.ts";
import { diceFrom } from "#tests/support/dice.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { speakersHouse } from "./invited.ts";

const TO = "innleder1@example.org";

/** One who is invited to hold a talk at nine, and whose calendar one can look into. */
async function aSpeaker(engine: Engine) {
  const house = await speakersHouse(engine);
  const { app, event } = house;
  let invitation = await house.invite();
  const deeds = {
    invite: async (): Promise<SpeakerInvitationRow> => (invitation = await house.invite()),
    answer: (isComing: boolean) => giveAnswer(app, invitation, { isComing, reason: null }),
    move: (hour: number) => release({ starts_at: clock(hour), ends_at: clock(hour + 1) }),
    remove: () => release(null),
    callOff: () => callOffEvent(app, event.id, KARI, "Storm."),
    restore: () => restoreEvent(app, event.id, KARI),
    revoke: () => revokeSpeaker(app, event.id, invitation.id, KARI),
  };
  return { ...house, ...deeds, settle, calendar };

  async function release(to: { starts_at: string; ends_at: string } | null): Promise<void> {
    const [session] = await editedSessions(app.db, event.id);
    const verb = to ? "session-moved" : "session-removed";
    await editSession(app, at(session!, event.id), verb, (now) => (to ? { ...now, ...to } : null));
    const version = programmeVersion(await editedSessions(app.db, event.id));
    await releaseProgramme(app, event.id, KARI, { name: "Ny", text: null, lang: "nb", version });
  }

  /** The gathering time passes, and the house does what it does by itself. */
  async function settle(): Promise<void> {
    await tellAll(app);
    await tellMovedSpeakers(app);
    await keepSpeakerEntries(app);
  }

  /** What the calendar shows, what it stumbled over, and by which letters it heard. */
  async function calendar() {
    const letters = await app.db
      .selectFrom("outbox")
      .selectAll()
      .where("to_address", "=", TO)
      .orderBy("id")
      .execute();
    const told = letters.flatMap((letter) => {
      const text = rendered(letter).calendar?.text;
      const facts = JSON.parse(letter.facts) as SpeakerFacts;
      return text === undefined ? [] : [{ text, letter: letter.letter, facts }];
    });
    const texts = told.map(({ text }) => text);
    const back = told.filter(({ letter, facts }) => letter === "speaker-entry" || facts.wasCalledOff);
    return {
      live: liveEntries(texts),
      faults: faultsInOrder(texts, new Set(back.map(({ text }) => text))),
      heard: told.map(({ letter, facts: { entry } }) => [letter, entry!.method, entry!.sequence].join(" ")),
    };
  }
}

function clock(hour: number): string {
  return `2017-12-05T${String(hour).padStart(2, "0")}:00:00.000Z`;
}

onBothEngines("who says yes has an entry, which moves with the talk and goes with a no", async (engine) => {
  const { app, speaker, answer, move, settle, calendar } = await aSpeaker(engine);
  await settle();
  expect((await calendar()).live).toEqual([]);
  await answer(true);
  await settle();
  const [entry] = (await calendar()).live;
  expect(entry).toMatchObject({
    title: "Først",
    starts: "2017-12-05T08:00:00Z",
    ends: "2017-12-05T09:00:00Z",
    place: "Storsalen, Eksempelhuset",
    organiser: "mailto:samling@example.no",
    attendee: `mailto:${TO}`,
  });
  expect(entry!.description).toContain("Leankonferansen");
  expect(entry!.description).not.toContain("/speak/");
  const open = (await speakerByInvitation(app.db, (await speaker()).invitations[0]!.id))!;
  const file = speakCalendar(app, open, "nb", await mailedEntry(app.db, open.invitation))!;
  expect(file).toContain(`UID:${entry!.uid}`);

  await move(10);
  await settle();
  await settle();
  await answer(false);
  await settle();
  expect(await calendar()).toEqual({
    live: [],
    faults: [],
    heard: ["speaker-entry REQUEST 0", "speaker-moved REQUEST 1", "speaker-entry CANCEL 2"],
  });
  await answer(true);
  await settle();
  const again = await calendar();
  expect([again.live.length, again.live[0]!.uid === entry!.uid, again.faults]).toEqual([1, false, []]);
});

onBothEngines("what came and went before anybody was told is no letter", async (engine) => {
  const { answer, move, callOff, restore, settle, calendar } = await aSpeaker(engine);
  await answer(true);
  await answer(false);
  await settle();
  expect((await calendar()).heard).toEqual([]);
  await answer(true);
  await settle();
  await move(10);
  await move(8);
  await callOff();
  await restore();
  await settle();
  expect((await calendar()).heard).toEqual(["speaker-entry REQUEST 0"]);
});

onBothEngines("called off it goes, restored the same entry comes back", async (engine) => {
  const { answer, callOff, restore, settle, calendar, app } = await aSpeaker(engine);
  await answer(true);
  await settle();
  const [entry] = (await calendar()).live;
  await callOff();
  await settle();
  expect((await calendar()).live).toEqual([]);
  await restore();
  await settle();
  const { live, faults, heard } = await calendar();
  expect([live[0]!.uid, live[0]!.sequence, faults]).toEqual([entry!.uid, 2, []]);
  expect(heard.slice(1)).toEqual(["speaker-moved CANCEL 1", "speaker-moved REQUEST 2"]);
  const last = await app.db.selectFrom("outbox").selectAll().orderBy("id", "desc").executeTakeFirstOrThrow();
  expect(rendered(last).subject).toContain("Holdes likevel");
});

onBothEngines("the entry outlives a talk that is taken out of the programme, and goes", async (engine) => {
  const { answer, remove, settle, calendar, app } = await aSpeaker(engine);
  await answer(true);
  await settle();
  await remove();
  expect(await app.db.selectFrom("speaker_invitation").select("id").execute()).toEqual([]);
  await settle();
  const { live, faults, heard } = await calendar();
  expect([live, faults, heard.slice(1)]).toEqual([[], [], ["speaker-entry CANCEL 1"]]);
});

onBothEngines(
  "whatever happens in any order, the calendar shows the talk and nothing else",
  async (engine) => {
    const { app, event, answer, move, callOff, restore, revoke, invite, settle, calendar } =
      await aSpeaker(engine);
    const dice = diceFrom(20171205);
    const deeds = [
      () => answer(true),
      () => answer(true),
      () => answer(false),
      () => move(6 + dice.below(6)),
      callOff,
      restore,
      restore,
      revoke,
      invite,
      invite,
    ];
    for (let round = 0; round < 25; round++) {
      for (let left = 1 + dice.below(4); left > 0; left--) {
        await (dice.of(deeds)() as Promise<unknown>).catch((error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
        });
      }
      await settle();
      const should = await app.db
        .selectFrom("speaker_invitation")
        .innerJoin("speaker_answer", "speaker_answer.appearance_id", "speaker_invitation.appearance_id")
        .innerJoin("appearance", "appearance.id", "speaker_invitation.appearance_id")
        .innerJoin("session", "session.id", "appearance.session_id")
        .innerJoin("event", "event.id", "speaker_invitation.event_id")
        .select("session.starts_at")
        .where("event.id", "=", event.id)
        .where("event.status", "=", "published")
        .where("revoked_at", "is", null)
        .where("is_coming", "=", 1)
        .execute();
      const { live, faults } = await calendar();
      const starts = should.map(({ starts_at }) => starts_at!.replace(".000Z", "Z"));
      expect({ round, starts: live.map((one) => one.starts), faults }).toEqual({ round, starts, faults: [] });
    }
  },
);
