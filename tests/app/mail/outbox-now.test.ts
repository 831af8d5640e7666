import { expect } from "vitest";
import { MailFault } from "#app/app.ts";
import { deliver } from "#app/mail/deliver.ts";
import { outboxNow } from "#app/mail/outbox-now.ts";
import { writeMassLetters } from "#app/registration/mass-letters/write-mass-letters.ts";
import { register } from "#app/registration/register.ts";
import { aDraft, approved } from "#tests/app/registration/mass-letters/letters.ts";
import { aSeminar, MORNING, person } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { houseWith } from "./letters-home.ts";

onBothEngines(
  "the outbox says what waits, since when, for the morning, and how many this minute",
  async (engine) => {
    let answer: string | MailFault = new MailFault("refused", "550 no such user");
    const { app } = await houseWith(engine, () => answer);
    const event = await aSeminar(app);
    const nothing = { waiting: 0, oldestAt: null, failed: 0, forMorning: 0, thisMinute: 0 };
    expect(await outboxNow(app, null)).toEqual(nothing);
    await register(app, event.slug, person(1), MORNING);
    expect(await outboxNow(app, null)).toEqual({ ...nothing, waiting: 1, oldestAt: MORNING });
    await deliver(app);
    answer = "250 OK";
    expect(await outboxNow(app, [event.organisation_id])).toEqual({ ...nothing, failed: 1, thisMinute: 1 });
    expect(await outboxNow(app, [])).toEqual({ ...nothing, thisMinute: 1 });

    await approved(app, event, await aDraft(app, event));
    const night = "2017-11-20T21:30:00.000Z";
    app.setNow(night);
    await writeMassLetters(app);
    await deliver(app);
    const waits = { ...nothing, waiting: 1, oldestAt: night, failed: 1, forMorning: 1 };
    expect(await outboxNow(app, [event.organisation_id])).toEqual(waits);
  },
);
