import { expect } from "vitest";
import { seenOf } from "#app/events/edit/both.ts";
import { deliver } from "#app/mail/deliver.ts";
import { textOf } from "#app/programme/edit/session-text.ts";
import { programmeOf } from "#app/programme/queries.ts";
import { editSession } from "#app/programme/edit/edit-session.ts";
import { releaseProgramme } from "#app/registration/announcements/release-programme.ts";
import { remindSpeakers } from "#app/speakers/remind-speakers.ts";
import { tellMovedSpeakers } from "#app/speakers/tell-moved.ts";
import { editedSessions, programmeVersion } from "#app/programme/edit/drafts.ts";
import { giveAnswer } from "#app/speakers/give-answer.ts";
import { openSpeaker } from "#app/speakers/open-speaker.ts";
import { revokeSpeaker } from "#app/speakers/revoke-speaker.ts";
import { saveConsents } from "#app/speakers/save-consents.ts";
import { saveSection } from "#app/speakers/save-section.ts";
import { fieldsOf } from "#app/speakers/sections.ts";
import { at, reworded } from "#tests/app/programme/edit/edited.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { speakersHouse } from "./invited.ts";

onBothEngines(
  "a speaker is invited by letter, says yes by its link, and the organiser sees it",
  async (engine) => {
    const { app, invite, token, opened, speaker, sent, event } = await speakersHouse(engine);
    expect((await speaker()).state).toBe("not-asked");
    await invite();
    expect((await speaker()).state).toBe("asked");
    const open = await opened(await token());
    expect(sent.map(({ to, subject }) => [to, subject.split(":")[0]])).toEqual([
      ["innleder1@example.org", "Invitasjon til å holde innlegg"],
    ]);
    expect([open.turn.talk?.title, open.event.id]).toEqual(["Først", event.id]);

    await giveAnswer(app, open.invitation, { isComing: true, reason: null });
    const after = await speaker();
    expect([after.state, after.lacks]).toEqual([
      "yes",
      ["abstract", "bio", "portrait", "slides", "consents"],
    ]);
  },
);

onBothEngines(
  "a no is told to the organiser's contact, once, and nothing is lacking then",
  async (engine) => {
    const { app, invite, token, opened, speaker, sent } = await speakersHouse(engine);
    await invite();
    const { invitation } = await opened(await token());
    const no = { isComing: false, reason: "Er på reise." };
    await giveAnswer(app, invitation, no);
    await giveAnswer(app, invitation, no);
    await deliver(app);
    expect(sent.slice(1).map(({ to, text }) => [to, text.includes("Er på reise.")])).toEqual([
      ["arrangement@example.no", true],
    ]);
    const { state, lacks } = await speaker();
    expect([state, lacks]).toEqual(["no", []]);
  },
);

onBothEngines(
  "what a speaker writes of a talk is a draft until the programme is released",
  async (engine) => {
    const { app, invite, token, opened, event } = await speakersHouse(engine);
    await invite();
    const open = await opened(await token());
    const shown = fieldsOf("text", open);
    const typed = { ...shown, title: "Tillit fra første dag", abstract: "Om tillit." };
    expect(await saveSection(app, open.invitation.id, "text", typed, seenOf(shown))).toBe(null);
    const [session] = await editedSessions(app.db, event.id);
    expect(session!.now!.talks[0]).toMatchObject({ title: "Tillit fra første dag", abstract: "Om tillit." });
    expect((await programmeOf(app.db, event.id)).sessions[0]!.talks[0]!.title).toBe("Først");
  },
);

onBothEngines(
  "two who write in the same field see both; what only one has touched is simply saved",
  async (engine) => {
    const { app, invite, token, opened, editor, event } = await speakersHouse(engine);
    await invite();
    const open = await opened(await token());
    const shown = fieldsOf("text", open);
    const [session] = await editedSessions(app.db, event.id);
    await reworded(app, at(session!, editor.eventId), {
      talks: textOf(session!.now!).talks.map((talk) =>
        talk.id === open.turn.talk!.id ? { ...talk, title: "Arrangørens" } : talk,
      ),
    });

    const mine = { ...shown, abstract: "Mitt." };
    expect(await saveSection(app, open.invitation.id, "text", mine, seenOf(shown))).toBe(null);
    const clash = await saveSection(
      app,
      open.invitation.id,
      "text",
      { ...mine, title: "Min" },
      seenOf(shown),
    );
    expect(clash?.typed.title).toBe("Min");
    expect(clash && fieldsOf("text", clash.open)).toEqual({
      title: "Arrangørens",
      lang: "nb",
      abstract: "Mitt.",
    });
  },
);

onBothEngines(
  "a consent has its time, is taken back as easily, and is not asked for again",
  async (engine) => {
    const { app, invite, token, opened, speaker } = await speakersHouse(engine);
    await invite();
    const link = await token();
    const { invitation } = await opened(link);
    await saveConsents(app, invitation, ["slides", "photo"]);
    app.setNow("2017-11-21T08:00:00.000Z");
    await saveConsents(app, invitation, ["photo"]);
    expect((await opened(link)).consents.map((one) => [one.purpose, one.given_at, one.withdrawn_at])).toEqual(
      [
        ["slides", "2017-11-20T08:00:00.000Z", "2017-11-21T08:00:00.000Z"],
        ["photo", "2017-11-20T08:00:00.000Z", null],
      ],
    );
    expect((await speaker()).lacks).not.toContain("consents");
  },
);

onBothEngines(
  "an invitation that is taken back opens nothing; another's of the same turn still does",
  async (engine) => {
    const { app, invite, token, event } = await speakersHouse(engine);
    const { id } = await invite();
    const first = await token();
    await invite({ email: "sekretar@example.org", part: "secretary", name: "Sekretær 1" });
    const second = await token();
    await revokeSpeaker(app, event.id, id, "account-1");
    expect(await openSpeaker(app.db, first, app.now())).toBe(undefined);
    expect((await openSpeaker(app.db, second, app.now()))?.invitation.part).toBe("secretary");
    const wrong = `${second.slice(0, -2)}AA`;
    expect(await openSpeaker(app.db, wrong, app.now())).toBe(undefined);
  },
);

onBothEngines(
  "whoever lacks something is reminded a week and two days before, by day and once",
  async (engine) => {
    const { app, invite, token, sent, event } = await speakersHouse(engine);
    await invite();
    await token();
    const reminded = async (now: string) => {
      app.setNow(now);
      await remindSpeakers(app);
      await deliver(app);
      return sent.length - 1;
    };
    expect(await reminded("2017-11-27T10:00:00.000Z")).toBe(0);
    expect(await reminded("2017-11-28T02:00:00.000Z")).toBe(0);
    expect(await reminded("2017-11-28T10:00:00.000Z")).toBe(1);
    expect(await reminded("2017-11-29T10:00:00.000Z")).toBe(1);
    expect(await reminded("2017-12-03T10:00:00.000Z")).toBe(2);
    expect(await reminded("2017-12-05T10:00:00.000Z")).toBe(2);
    expect(sent[1]!.text).toContain("Dette mangler: svar på om du kommer, sammendrag,");
    expect(event.starts_on).toBe("2017-12-05");
  },
);

onBothEngines(
  "a speaker whose own time moves is told once, when it is public and not before",
  async (engine) => {
    const { app, invite, token, sent, event, editor } = await speakersHouse(engine);
    await invite();
    await token();
    const [session] = await editedSessions(app.db, event.id);
    const moved = { starts_at: "2017-12-05T10:00:00.000Z", ends_at: "2017-12-05T11:00:00.000Z" };
    await editSession(app, at(session!, editor.eventId), "session-moved", (now) => ({ ...now, ...moved }));
    const told = async () => {
      await tellMovedSpeakers(app);
      await deliver(app);
      return sent.slice(1).map(({ to, subject }) => [to, subject.split(":")[0]]);
    };
    expect(await told()).toEqual([]);
    const version = programmeVersion(await editedSessions(app.db, event.id));
    await releaseProgramme(app, event.id, "account-1", { name: "2", text: null, lang: "nb", version });
    expect(await told()).toEqual([["innleder1@example.org", "Ny tid eller nytt sted for innlegget"]]);
    expect(await told()).toHaveLength(1);
    expect(sent[1]!.text).toMatch(/Nå: tirsdag 5\. desember 2017 kl\.\s11\.00–12\.00, Storsalen/);
  },
);
