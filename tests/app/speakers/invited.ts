import { deliver } from "#app/mail/deliver.ts";
import { inviteSpeaker, type SpeakerWish } from "#app/speakers/invite-speaker.ts";
import { openSpeaker } from "#app/speakers/open-speaker.ts";
import { speakersOf } from "#app/speakers/speakers-of.ts";
import { aPublishedConference, KARI } from "#tests/app/programme/edit/edited.ts";
import { testApp } from "#tests/support/app.ts";
import type { Engine } from "#tests/support/engines.ts";

/** A published conference, and what is sent from it. */
export async function speakersHouse(engine: Engine) {
  const sent: { to: string; subject: string; text: string }[] = [];
  const mailer = {
    send: (letter: { to: string; subject: string; text: string }) =>
      Promise.resolve(String(sent.push({ to: letter.to, subject: letter.subject, text: letter.text }))),
    close: () => Promise.resolve(),
  };
  const app = await testApp(engine, { mailer, config: { hasDemo: false } });
  const conference = await aPublishedConference(app);
  const { event } = conference;
  const [, first] = await speakersOf(app.db, event.id);
  const { id: appearanceId } = first!.turn.one;
  const inviteTo = (eventId: string, to: string, wish: Partial<SpeakerWish> = {}) =>
    inviteSpeaker(
      app,
      eventId,
      {
        appearanceId: to,
        part: "speaker",
        name: "Innleder 1",
        email: "innleder1@example.org",
        language: "nb",
        ...wish,
      },
      KARI,
    );
  const invite = (wish: Partial<SpeakerWish> = {}) => inviteTo(event.id, appearanceId, wish);
  /** What stands in the link of the newest letter. */
  const token = async () => {
    await deliver(app);
    return sent.flatMap(({ text }) => /\/speak\/(\S+)/.exec(text)?.[1] ?? []).at(-1)!;
  };
  const opened = async (link: string) => (await openSpeaker(app.db, link, app.now()))!;
  const speaker = async () =>
    (await speakersOf(app.db, event.id)).find(({ turn }) => turn.one.id === appearanceId)!;
  return { app, ...conference, appearanceId, sent, invite, inviteTo, token, opened, speaker };
}
