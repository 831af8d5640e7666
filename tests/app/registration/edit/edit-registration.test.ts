import { expect } from "vitest";
import { moveOf } from "#app/events/edit/move-of.ts";
import { changeCapacity } from "#app/registration/edit/change-capacity.ts";
import { editRegistration } from "#app/registration/edit/edit-registration.ts";
import { moveEvent } from "#app/registration/announcements/move-event.ts";
import { pendingAnnouncement } from "#app/registration/announcements/announcements.ts";
import { addByHand } from "#app/registration/people/add-by-hand.ts";
import { readPeople } from "#app/registration/people/read-people.ts";
import { register } from "#app/registration/register.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import { blankFacts } from "#app/events/edit/start-draft.ts";
import { anOrganiser, aSeminar, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { as, atOnce, eventNow, fieldsNow, KARI, log, OLA, refused } from "../../events/edit/stories.ts";
import { brokenInvariants, namesAndStatus, refusalOf, seatsOf } from "../left-behind.ts";

onBothEngines(
  "one save says how one gets a seat: a new kind, more seats, and a deadline with a clock",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 1 });
    for (const number of [1, 2, 3]) await register(app, event.slug, person(number), app.now());
    const { registration } = await fieldsNow(app, event.id);
    const saved = await editRegistration(app, event.id, as(KARI, event), {
      ...registration,
      seats: { physical: 2, stream: null },
      deadline: { kind: "instant", at: "2017-11-24T12:00" },
      opens: "2017-11-01T08:00",
      hasCatering: true,
      publicCount: "exact",
    });
    expect([saved.deadline_at, saved.registration_opens_at, saved.has_catering, saved.public_count]).toEqual([
      "2017-11-24T11:00:00.000Z",
      "2017-11-01T07:00:00.000Z",
      1,
      "exact",
    ]);
    expect((await fieldsNow(app, event.id)).registration.seats).toEqual({ physical: 2, stream: null });
    expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual([
      "confirmed",
      "confirmed",
      "waitlisted",
    ]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("fewer seats than are taken want a yes, and no kind with people in it goes", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 2 });
  for (const number of [1, 2]) await register(app, event.slug, person(number), app.now());
  const { registration } = await fieldsNow(app, event.id);
  const fewer = { ...registration, seats: { physical: 1 } };
  const { code, facts } = await refused(editRegistration(app, event.id, as(KARI, event), fewer));
  expect([code, facts.taken]).toEqual(["capacity-below-taken", 2]);
  const streamed = { ...registration, seats: { stream: 5 } };
  expect(await refusalOf(editRegistration(app, event.id, as(KARI, event), streamed))).toBe("seats-taken");
  const elsewhere = { ...registration, mode: "email", address: "pm@example.org" } as const;
  expect(await refusalOf(editRegistration(app, event.id, as(KARI, event), elsewhere))).toBe("seats-taken");
  expect(await eventNow(app, event.id)).toEqual(event);

  const kept = await editRegistration(app, event.id, as(KARI, event), fewer, true);
  const closed = await editRegistration(app, event.id, as(KARI, kept), { ...fewer, mode: "closed" });
  expect(closed.registration_mode).toBe("closed");
  expect((await fieldsNow(app, event.id)).registration.seats).toEqual({ physical: 1 });
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines(
  "a form that shows an old number of seats is stale, also when the number was changed elsewhere",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 60 });
    const { registration } = await fieldsNow(app, event.id);
    await changeCapacity(app, event.id, "physical", { capacity: 80, accountId: OLA, keepRegistered: false });
    const typed = { ...registration, answerOn: "2017-11-29" };
    const { code, facts } = await refused(editRegistration(app, event.id, as(KARI, event), typed));
    expect([code, facts.accountId]).toEqual(["stale-version", OLA]);
    expect((await fieldsNow(app, event.id)).registration).toEqual({
      ...registration,
      seats: { physical: 80 },
    });
    const now = await eventNow(app, event.id);
    const attempts = [90, 100].map((physical) =>
      editRegistration(app, event.id, as(KARI, now), { ...typed, seats: { physical } }),
    );
    expect(await atOnce(attempts)).toEqual({ won: 1, told: ["stale-version"] });
  },
);

onBothEngines(
  "people added by hand do not stand in the way where registration is by mail",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { registration: { mode: "email", address: "pm@example.org" } });
    const { people } = readPeople("Kari Holm <kari@etat.example>");
    const byHand = {
      accountId: KARI,
      reason: null,
      kind: "physical",
      language: "nb",
      givesSeat: true,
    } as const;
    await addByHand(app, event.id, people, byHand);
    const { registration } = await fieldsNow(app, event.id);
    const other = { ...registration, address: "ny@example.org" };
    const saved = await editRegistration(app, event.id, as(KARI, event), other);
    expect(saved.registration_email).toBe("ny@example.org");
    expect(await editRegistration(app, event.id, as(KARI, saved), other)).toEqual(saved);
    expect(await seatsOf(app)).toEqual({ physical: [1, 0] });
    const by = as(KARI, saved);
    const elsewhere = { ...other, mode: "external", url: "https://example.no", site: "Difi" } as const;
    expect(await refusalOf(editRegistration(app, event.id, by, elsewhere))).toBe("seats-taken");
    const own = await editRegistration(app, event.id, by, { ...other, mode: "own", seats: { physical: 5 } });
    expect([own.registration_mode, await brokenInvariants(app)]).toEqual(["own", []]);
  },
);

onBothEngines(
  "those who wait for an answer are answered before seats go to the first who come",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { allocation: "prioritised", answerOn: "2017-11-29" });
    await register(app, event.slug, person(1), app.now());
    const { registration } = await fieldsNow(app, event.id);
    const { code, facts } = await refused(
      editRegistration(app, event.id, as(KARI, event), { ...registration, allocation: "first-come" }),
    );
    expect([code, facts]).toEqual(["answers-awaited", { received: 1 }]);
  },
);

onBothEngines("what is public stays fit to be, and a night without that clock is refused", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { registration: { mode: "email", address: "pm@example.org" } });
  const { registration } = await fieldsNow(app, event.id);
  const by = as(KARI, event);
  const { code, facts } = await refused(
    editRegistration(app, event.id, by, { ...registration, address: " " }),
  );
  expect([code, facts.blockers]).toEqual(["not-ready-to-publish", "no-registration-address"]);
  const late = { ...registration, deadline: { kind: "date", on: "2017-12-02" } as const };
  expect((await refused(editRegistration(app, event.id, by, late))).facts.blockers).toBe(
    "deadline-after-start",
  );
  const gap = { ...registration, opens: "2018-03-25T02:30" };
  expect(await refusalOf(editRegistration(app, event.id, by, gap))).toBe("time-skipped");
  const twice = { ...registration, deadline: { kind: "instant", at: "2017-10-29T02:30" } as const };
  expect(await refusalOf(editRegistration(app, event.id, by, twice))).toBe("time-ambiguous");
  const over = { ...registration, deadline: { kind: "date", on: "2017-11-19" } as const };
  expect((await editRegistration(app, event.id, by, over)).deadline_on).toBe("2017-11-19");
});

onBothEngines(
  "a draft moves without a past; what is public moves for the one who saw it last",
  async (engine) => {
    const app = await testApp(engine);
    const { id } = await anOrganiser(app);
    const draft = await draftEvent(app, { ...blankFacts(id), title: "Utkast", placeText: "Oslo" });
    const { place } = await fieldsNow(app, draft.id);
    const when = { kind: "instant", starts: "2018-01-10T09:00", ends: "2018-01-10T10:00" } as const;
    const typed = { ...place, when, placeText: "Bergen", doorsText: "Kaffe" };
    const moved = await moveEvent(app, draft.id, KARI, moveOf(typed), draft.version);
    expect([moved.place_text, moved.doors_text, moved.previous_place, moved.previous_starts_at]).toEqual([
      "Bergen",
      "Kaffe",
      null,
      null,
    ]);
    expect(await pendingAnnouncement(app.db, draft.id)).toBeUndefined();
    const stale = moveEvent(app, draft.id, OLA, moveOf({ ...typed, placeText: "Voss" }), draft.version);
    expect((await refused(stale)).facts.accountId).toBe(KARI);
    const backwards = { ...typed, when: { ...when, ends: "2018-01-10T08:00" } };
    const now = moved.version;
    expect(await refusalOf(moveEvent(app, draft.id, KARI, moveOf(backwards), now))).toBe("ends-before-start");
    const night = { ...typed, when: { kind: "instant", starts: "2018-03-25T02:30" } as const };
    expect(await refusalOf(moveEvent(app, draft.id, KARI, moveOf(night), now))).toBe("time-skipped");
    const roomless = { ...typed, roomId: "a room of nobody" };
    expect(await refusalOf(moveEvent(app, draft.id, KARI, moveOf(roomless), now))).toBe("no-such-place");
    expect((await log(app)).map(([, verb]) => verb)).toEqual(["event-moved"]);
    const attempts = ["Voss", "Hamar"].map((placeText) =>
      moveEvent(app, draft.id, KARI, moveOf({ ...typed, placeText }), now),
    );
    expect(await atOnce(attempts)).toEqual({ won: 1, told: ["stale-version"] });
  },
);
