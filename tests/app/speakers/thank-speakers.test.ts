import { expect } from "vitest";
import { setAttended } from "#app/events/edit/headcounts.ts";
import { deliver } from "#app/mail/deliver.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import { finishFacts } from "#app/materials/finish/finish-facts.ts";
import { giveAnswer } from "#app/speakers/give-answer.ts";
import { sendThanksTest, thankSpeakers } from "#app/speakers/thank-speakers.ts";
import { speakersOf } from "#app/speakers/speakers-of.ts";
import { speakView } from "#app/views/speak/speak-page.ts";
import { KARI } from "#tests/app/programme/edit/edited.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { speakersHouse } from "./invited.ts";

const OVER = "2017-12-06T16:00:00.000Z";

onBothEngines(
  "when it is over those who spoke are thanked once, with how many heard them and what is out",
  async (engine) => {
    const { app, event, invite, inviteTo, token, opened, sent, keynote } = await speakersHouse(engine);
    const thanks = async () => (await finishFacts(app.db, { id: event.id, endsAt: OVER })).speakers;
    expect(await thanks()).toBe(null);
    await invite();
    const link = await token();
    await invite({ email: "sekretar@example.org", part: "secretary", name: "Sekretær 1" });
    const third = (await speakersOf(app.db, event.id)).at(-1)!.turn.one.id;
    const no = await inviteTo(event.id, third, { email: "nei@example.org" });
    await giveAnswer(app, no, { isComing: false, reason: null });
    await deliver(app);
    sent.length = 0;
    const refusal = (people: number) =>
      thankSpeakers(app, event.id, KARI, people).catch((error: { code: string }) => error.code);
    expect(await refusal(2)).toBe("event-not-over");

    app.setNow(OVER);
    const count = { talkId: null, people: 97, words: null, sectors: null };
    await setAttended(app, event.id, [{ ...count, sessionId: keynote.id }], KARI);
    const recording = { kind: "recording", title: "Opptaket", url: "https://vimeo.com/241234567" } as const;
    await addMaterial(app, { eventId: event.id, ...recording });
    expect([await thanks(), await refusal(3)]).toEqual(["waiting", "recipients-changed"]);
    await sendThanksTest(app, event.id, { id: KARI, email: "kari@example.org", name: "Kari" });
    await thankSpeakers(app, event.id, KARI, 2);
    expect([await thanks(), await refusal(0)]).toEqual(["thanked", "nobody-to-write-to"]);
    await deliver(app);
    expect(
      sent
        .map(({ to, text }) => [to, text.includes("/speak/"), /Tilhørere: 97\./.test(text)])
        .sort(([a], [b]) => String(a).localeCompare(String(b))),
    ).toEqual([
      ["innleder1@example.org", true, true],
      ["kari@example.org", false, true],
      ["sekretar@example.org", true, true],
    ]);
    expect(sent.find(({ to }) => to.startsWith("innleder1"))!.text).toContain("Opptaket er ute.");
    expect(sent.find(({ to }) => to.startsWith("sekretar"))!.text).toContain(
      "Takk for hjelpen med innlegget til Innleder 1",
    );

    const address = `${app.config.publicUrl}/speak/${link}`;
    const page = await speakView(app, link, await opened(link), address, app.now());
    expect(page.outcome).toMatchObject({
      listeners: "Tilhørere: 97.",
      items: [{ title: "Opptaket", href: expect.stringContaining("/recordings/") as string }],
      none: null,
    });
  },
);
