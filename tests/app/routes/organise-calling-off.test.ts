import { expect } from "vitest";
import { draftEvent } from "#app/events/draft-event.ts";
import { blankFacts } from "#app/events/edit/start-draft.ts";
import { announce } from "#app/registration/announcements/announce.ts";
import { callOffEvent } from "#app/registration/announcements/call-off-event.ts";
import { restoreEvent } from "#app/registration/announcements/restore-event.ts";
import { undoCallingOff } from "#app/registration/announcements/undo-calling-off.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { action as restore } from "#app/routes/organise.events.$event.restoration.tsx";
import { action, loader } from "#app/routes/organise.events.$event.cancellation.tsx";
import { action as undo } from "#app/routes/organise.events.$event.announcement.undo.tsx";
import { loader as overview } from "#app/routes/organise.events.$event.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { anOrganiser, aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

async function house(engine: Engine, people: number) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const organiser = await anOrganiser(app);
  const event = await aSeminar(app, { slug: "e07", capacity: 2 });
  await registered(app, "e07", people);
  const account = await aMember(app, organiser, "editor");
  const session = await sessionOf(app, account);
  const at = (slug: string, form?: Record<string, string>) =>
    argsFor(app, `/organise/events/${slug}/cancellation`, { session, params: { event: slug }, form });
  return { app, organiser, event, account, at };
}

onBothEngines(
  "whom it reaches is told first; then it is called off, undone, and called off",
  async (engine) => {
    const { app, event, account, at } = await house(engine, 3);
    const before = await loader(at("e07"));
    expect(before.sentences[0]).toBe(
      "3 personer får brev om avlysningen, og hos 2 personer blir oppføringen i kalenderen avlyst.",
    );
    expect([before.form!.button, before.pending]).toEqual(["Avlys arrangementet", null]);

    const reason = "Innlederen er syk.";
    const done = { status: 303, location: "/organise/events/e07/cancellation" };
    expect(await answerOf(() => action(at("e07", { reason })))).toEqual(done);
    const since = await loader(at("e07"));
    expect([since.since!.reason.text, since.since!.told, since.form]).toEqual([reason, null, null]);
    expect(since.pending!.undo).not.toBeNull();
    await undoCallingOff(app, event.id, account.id);
    expect((await loader(at("e07"))).form).not.toBeNull();

    await action(at("e07", { reason }));
    app.setNow("2017-11-20T08:06:00.000Z");
    await announce(app);
    const after = await loader(at("e07"));
    expect([after.pending, after.since!.told]).toEqual([
      null,
      "3 personer har fått brev om avlysningen, eller får det nå.",
    ]);
    expect(await answerOf(() => action(at("e07", { reason: "Igjen." })))).toEqual(done);
    expect((await loader(at("e07"))).since!.reason.text).toBe(reason);
  },
);

onBothEngines(
  "neither a draft nor what is over is called off; words without end are not taken",
  async (engine) => {
    const { app, organiser, at } = await house(engine, 0);
    await draftEvent(app, { ...blankFacts(organiser.id), slug: "utkast", title: "Utkast" });
    expect((await loader(at("utkast"))).sentences).toEqual([
      "Dette er et utkast som ingen har sett. Det er ikke noe å avlyse.",
    ]);
    const refused = async (slug: string, reason: string) => {
      const { data, init } = (await action(at(slug, { reason }))) as unknown as {
        data: Awaited<ReturnType<typeof loader>>;
        init: { status: number };
      };
      return [init.status, data.wrong!.errors[0]!.text, data.form?.field.defaultValue];
    };
    expect(await refused("utkast", "")).toEqual([
      409,
      "Dette er et utkast som ingen har sett. Det er ikke noe å avlyse.",
      undefined,
    ]);
    const long = "å".repeat(1001);
    expect(await refused("e07", long)).toEqual([400, "Skriv høyst 1000 tegn.", long]);
    app.setNow("2017-12-02T08:00:00.000Z");
    expect((await refused("e07", ""))[1]).toBe("Arrangementet er gjennomført. Det er for sent å avlyse det.");
    const states = await app.db.selectFrom("event").select("status").orderBy("id").execute();
    expect(states.map(({ status }) => status)).toEqual(["published", "draft"]);
  },
);

onBothEngines(
  "what nobody has signed up for is called off, and that is undone, pressed twice",
  async (engine) => {
    const { app, account, at } = await house(engine, 0);
    const session = await sessionOf(app, account);
    const desk = (path: string, form?: Record<string, string>) =>
      argsFor(app, `/organise/events/e07${path}`, { session, params: { event: "e07" }, form });
    await action(at("e07", { reason: "Innlederen er syk." }));
    const { pending } = await overview(desk(""));
    expect(pending!.sentences).toEqual([
      "Ingen er påmeldt, og ingen får brev. Avlysningen blir endelig kl.\u00a009.05.",
    ]);
    const { announcement } = pending!.undo!;
    for (const press of [1, 2]) {
      const answer = await answerOf(() => undo(desk("/announcement/undo", { announcement })));
      expect({ press, ...answer }).toEqual({
        press,
        status: 303,
        location: "/organise/events/e07/place?undone=calling-off",
      });
    }
    expect((await overview(desk(""))).pending).toBeNull();
  },
);

onBothEngines(
  "what was called off is held after all: whom that reaches is told first, and it can be undone",
  async (engine) => {
    const { app, event, account, at } = await house(engine, 4);
    const session = await sessionOf(app, account);
    const desk = (path: string, form?: Record<string, string>) =>
      argsFor(app, `/organise/events/e07${path}`, { session, params: { event: "e07" }, form });
    const { id } = await app.db
      .selectFrom("registration")
      .select("id")
      .orderBy("id")
      .executeTakeFirstOrThrow();
    await cancelRegistration(app, id);
    await action(at("e07", { reason: "Storm." }));
    expect((await loader(at("e07"))).restoring).toBeNull();
    app.setNow("2017-11-20T08:06:00.000Z");
    await announce(app);
    const { restoring } = await loader(at("e07"));
    expect(restoring!.sentences).toEqual([
      "3 personer som har hørt om avlysningen, får brev om at arrangementet holdes likevel, og hos 2 personer kommer oppføringen tilbake i kalenderen.",
      "De får tilbake plassen, tilbudet eller stedet i køen som de hadde.",
      "1 person hadde meldt seg av selv, og er fortsatt avmeldt.",
      "Siden, kalenderne og påmeldingen åpner med en gang.",
      "Brevene går ut etter 5 minutter. Til da kan du angre.",
    ]);
    for (const press of [1, 2]) {
      const answer = await answerOf(() => restore(desk("/restoration", {})));
      expect({ press, ...answer }).toEqual({ press, status: 303, location: "/organise/events/e07" });
    }
    const { pending } = await overview(desk(""));
    expect([pending!.heading, pending!.sentences, pending!.undo!.button]).toEqual([
      "Arrangementet holdes likevel",
      ["3 personer får brev kl.\u00a009.11. Da kan det ikke angres."],
      "Angre at det holdes likevel",
    ]);
    const { announcement } = pending!.undo!;
    for (const press of [1, 2]) {
      const answer = await answerOf(() => undo(desk("/announcement/undo", { announcement })));
      expect({ press, ...answer }).toEqual({
        press,
        status: 303,
        location: "/organise/events/e07/cancellation",
      });
    }
    expect((await loader(at("e07"))).since!.reason.text).toBe("Storm.");

    await restoreEvent(app, event.id, account.id);
    await callOffEvent(app, event.id, account.id, "Mer storm.");
    app.setNow("2017-12-02T08:00:00.000Z");
    await announce(app);
    const { data, init } = (await restore(desk("/restoration", {}))) as unknown as {
      data: Awaited<ReturnType<typeof loader>>;
      init: { status: number };
    };
    expect([init.status, data.wrong!.errors[0]!.text, data.restoring!.form]).toEqual([
      409,
      "Arrangementet skulle vært holdt nå. Det er for sent å trekke avlysningen tilbake.",
      null,
    ]);
  },
);
