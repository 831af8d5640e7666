import { expect } from "vitest";
import { askQuestion } from "#app/events/ask-question.ts";
import { offerPart } from "#app/events/offer-part.ts";
import { addSession } from "#app/programme/add-session.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { changeRegistration, type ChangeWish } from "#app/registration/change.ts";
import { handOver } from "#app/registration/hand-over.ts";
import { register } from "#app/registration/register.ts";
import { aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { activity, brokenInvariants, letterFacts, letters, refusalOf, seatsOf } from "./left-behind.ts";

onBothEngines(
  "a chosen session with a limit is held with the seat, and given back with it",
  async (engine) => {
    const { app, slug, a } = await withSessions(engine, { capacity: 60, limit: 1 });
    const { registrationId } = await register(app, slug, person(1, { parts: [a] }), MORNING);
    expect(await takenIn(app)).toEqual([1, 0]);
    expect((await letterFacts(app))[0]?.choices.map((one) => one.title)).toEqual(["Kart og terreng"]);

    await cancelRegistration(app, registrationId);
    expect(await takenIn(app)).toEqual([0, 0]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("a full session is refused, and takes no seat; the same to a known address", async (engine) => {
  const { app, slug, a, b } = await withSessions(engine, { capacity: 60, limit: 1 });
  await register(app, slug, person(1, { parts: [a] }), MORNING);
  expect(await refusalOf(register(app, slug, person(2, { parts: [a] }), MORNING))).toBe("part-full");
  await register(app, slug, person(2, { parts: [b] }), MORNING);
  const again = person(2, { parts: [a], submissionKey: "another form" });
  expect(await refusalOf(register(app, slug, again, MORNING))).toBe("part-full");
  expect(await refusalOf(register(app, slug, person(3, { parts: ["nowhere"] }), MORNING))).toBe(
    "no-such-part",
  );

  expect(await seatsOf(app)).toEqual({ physical: [2, 0] });
  expect(await takenIn(app)).toEqual([1, 1]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("forty at once for one seat in a session: one has it", async (engine) => {
  const { app, slug, a } = await withSessions(engine, { capacity: 60, limit: 1 });
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      register(app, slug, person(index + 1, { parts: [a] }), MORNING).then(
        () => "in",
        () => "full",
      ),
    ),
  );
  expect(answers.filter((answer) => answer === "in")).toHaveLength(1);
  expect(await takenIn(app)).toEqual([1, 0]);
  expect(await seatsOf(app)).toEqual({ physical: [1, 0] });
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines(
  "one who waits has a wish; full when the seat comes, it falls, and the letter says so",
  async (engine) => {
    const { app, slug, a, b } = await withSessions(engine, { capacity: 2, limit: 1 });
    const first = await register(app, slug, person(1), MORNING);
    await register(app, slug, person(2, { parts: [a] }), MORNING);
    await register(app, slug, person(3, { parts: [a] }), MORNING);
    expect(await takenIn(app)).toEqual([1, 0]);
    await cancelRegistration(app, first.registrationId);

    const promoted = (await letterFacts(app)).at(-1);
    expect([promoted?.choices, promoted?.lostChoices.map((one) => one.title)]).toEqual([
      [],
      ["Kart og terreng"],
    ]);
    expect(await takenIn(app)).toEqual([1, 0]);
    expect(b).not.toBe(a);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("a person changes name and session; only what others see is told by letter", async (engine) => {
  const { app, slug, a, b } = await withSessions(engine, { capacity: 60, limit: 1 });
  const { registrationId } = await register(app, slug, person(1, { parts: [a] }), MORNING);
  const wish: ChangeWish = {
    name: "Prøvedeltaker 1",
    organisation: "Eksempeldirektoratet",
    answers: [],
    diet: { choices: ["vegan"], note: null },
    assistance: undefined,
    parts: [a],
    wantsNewsletter: true,
  };
  expect((await changeRegistration(app, registrationId, wish)).isChanged).toBe(false);
  expect((await letters(app)).slice(1)).toEqual(["subscription-asked → provedeltaker1@example.org"]);
  expect(await app.db.selectFrom("diet").select(["choices", "note"]).execute()).toEqual([
    { choices: "vegan", note: null },
  ]);

  const moved = await changeRegistration(app, registrationId, { ...wish, parts: [b], diet: undefined });
  expect([moved.isChanged, await takenIn(app)]).toEqual([true, [0, 1]]);
  expect(await app.db.selectFrom("diet").select("choices").execute()).toHaveLength(1);
  expect((await letters(app)).slice(2)).toEqual(["registration-changed → provedeltaker1@example.org"]);
  expect((await letterFacts(app)).at(-1)?.invitation).toBeNull();
  expect((await activity(app)).slice(1)).toEqual(["visitor changed", "visitor changed"]);

  await register(app, slug, person(2, { parts: [a] }), MORNING);
  expect(await refusalOf(changeRegistration(app, registrationId, { ...wish, name: "Ny", parts: [a] }))).toBe(
    "part-full",
  );
  expect(await takenIn(app)).toEqual([1, 1]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("answers, diet and consent are kept, and a taken-back consent says when", async (engine) => {
  const { app, slug, eventId } = await withSessions(engine, { capacity: 60, limit: 1 });
  const question = await askQuestion(app, eventId, {
    kind: "several",
    text: "Hva kan du?",
    options: ["Lean", "Klarspråk"],
  });
  const options = await app.db.selectFrom("question_option").select("id").orderBy("position").execute();
  const answers = options.map(({ id }) => ({ questionId: question.id, optionId: id, text: null }));
  const wish = person(1, {
    answers,
    diet: { choices: ["vegetarian", "nut-free"], note: "Tåler spor" },
    assistance: undefined,
    wantsNewsletter: true,
  });
  const { registrationId } = await register(app, slug, wish, MORNING);

  expect(await app.db.selectFrom("answer").select("option_id").orderBy("id").execute()).toEqual(
    options.map(({ id }) => ({ option_id: id })),
  );
  expect(await app.db.selectFrom("diet").selectAll().execute()).toEqual([
    { registration_id: registrationId, choices: "vegetarian,nut-free", note: "Tåler spor" },
  ]);
  const asBefore = {
    name: wish.name,
    organisation: wish.organisation,
    answers,
    diet: undefined,
    assistance: undefined,
    parts: [],
  };
  await changeRegistration(app, registrationId, { ...asBefore, wantsNewsletter: false });
  await changeRegistration(app, registrationId, { ...asBefore, wantsNewsletter: true });
  const consents = await app.db
    .selectFrom("consent")
    .select(["given_at", "withdrawn_at"])
    .orderBy("id")
    .execute();
  expect(consents).toEqual([
    { given_at: MORNING, withdrawn_at: MORNING },
    { given_at: MORNING, withdrawn_at: null },
  ]);
});

onBothEngines(
  "an answer to a question that went while the form was on its way is dropped",
  async (engine) => {
    const { app, slug, eventId } = await withSessions(engine, { capacity: 60, limit: 1 });
    const question = await askQuestion(app, eventId, { kind: "text", text: "Hva vil du lære?" });
    const answers = [{ questionId: question.id, optionId: null, text: "Alt" }];
    await app.db.deleteFrom("question").execute();
    const { status, registrationId } = await register(app, slug, person(1, { answers }), MORNING);

    expect(status).toBe("confirmed");
    expect(await app.db.selectFrom("answer").selectAll().execute()).toEqual([]);
    const wish = {
      name: "Prøvedeltaker 1",
      organisation: null,
      diet: undefined,
      assistance: undefined,
      parts: [],
      wantsNewsletter: false,
    };
    expect((await changeRegistration(app, registrationId, { ...wish, answers })).isChanged).toBe(true);
  },
);

onBothEngines("a seat handed over keeps its sessions; diet and links stay behind", async (engine) => {
  const { app, slug, a } = await withSessions(engine, { capacity: 1, limit: 1 });
  const { registrationId } = await register(
    app,
    slug,
    person(1, {
      parts: [a],
      diet: { choices: ["vegan"], note: null },
      assistance: undefined,
      wantsNewsletter: false,
    }),
    MORNING,
  );
  app.setNow("2017-11-29T08:00:00.000Z");
  const colleague = { name: "Prøvedeltaker 2", email: "provedeltaker2@example.org" };
  expect(await handOver(app, registrationId, colleague, "nn")).toEqual({ isHandedOver: true });

  const rows = await app.db.selectFrom("registration").selectAll().orderBy("id").execute();
  expect(rows.map((row) => [row.name, row.status, row.ended_as, row.language])).toEqual([
    ["Prøvedeltaker 1", "cancelled", "handed-over", "nb"],
    ["Prøvedeltaker 2", "confirmed", null, "nn"],
  ]);
  expect(rows[1]!.calendar_uid).not.toBe(rows[0]!.calendar_uid);
  expect(await seatsOf(app)).toEqual({ physical: [1, 0] });
  expect(await takenIn(app)).toEqual([1, 0]);
  expect(await app.db.selectFrom("diet").selectAll().execute()).toEqual([]);
  const [, cancel, request] = await letterFacts(app);
  expect([cancel?.invitation?.method, cancel?.invitation?.sequence, cancel?.colleague]).toEqual([
    "CANCEL",
    1,
    "Prøvedeltaker 2",
  ]);
  expect([request?.invitation?.method, request?.invitation?.sequence, request?.colleague]).toEqual([
    "REQUEST",
    0,
    "Prøvedeltaker 1",
  ]);
  expect(await refusalOf(handOver(app, registrationId, colleague, "nb"))).toBe("not-held");
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines(
  "a colleague who is registered is not told of on the page, only in a letter to the holder",
  async (engine) => {
    const { app, slug } = await withSessions(engine, { capacity: 2, limit: 1 });
    const { registrationId } = await register(app, slug, person(1), MORNING);
    await register(app, slug, person(2), MORNING);
    const colleague = { name: "Prøvedeltaker 2", email: "provedeltaker2@example.org" };

    expect(await handOver(app, registrationId, colleague, "nb")).toEqual({ isHandedOver: false });
    expect(await seatsOf(app)).toEqual({ physical: [2, 0] });
    expect((await letters(app)).slice(2)).toEqual([
      "registration-not-handed-over → provedeltaker1@example.org",
    ]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("one who waits, or whose event has begun, has nothing to hand over", async (engine) => {
  const { app, slug } = await withSessions(engine, { capacity: 1, limit: 1 });
  const first = await register(app, slug, person(1), MORNING);
  const second = await register(app, slug, person(2), MORNING);
  const colleague = { name: "Prøvedeltaker 3", email: "provedeltaker3@example.org" };
  expect(await refusalOf(handOver(app, second.registrationId, colleague, "nb"))).toBe("not-held");
  app.setNow("2017-12-01T08:00:00.000Z");
  expect(await refusalOf(handOver(app, first.registrationId, colleague, "nb"))).toBe("event-started");
});

/** A seminar with two parallel sessions, each with the same limit. */
async function withSessions(engine: Engine, { capacity, limit }: { capacity: number; limit: number }) {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity });
  const parts: string[] = [];
  for (const title of ["Kart og terreng", "Klart språk"]) {
    const session = await addSession(app, event.id, {
      title,
      day: 1,
      starts: "2017-12-01T09:15",
      ends: "2017-12-01T09:45",
    });
    parts.push((await offerPart(app, event.id, { sessionId: session.id }, limit)).id);
  }
  return { app, slug: event.slug, eventId: event.id, a: parts[0]!, b: parts[1]! };
}

async function takenIn(app: TestApp): Promise<number[]> {
  const rows = await app.db.selectFrom("part").select("taken").orderBy("id").execute();
  return rows.map((row) => row.taken);
}
