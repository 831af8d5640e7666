import { callOffEvent } from "#app/registration/announcements/call-off-event.ts";
import { cancelForPerson, cancelRegistration, type Decision } from "#app/registration/cancel.ts";
import { changeCapacity } from "#app/registration/edit/change-capacity.ts";
import { changeRegistration } from "#app/registration/change.ts";
import { decline, giveSeat, putOnWaitlist, setPriority } from "#app/registration/decide.ts";
import { handOver } from "#app/registration/hand-over.ts";
import { moveEvent } from "#app/registration/announcements/move-event.ts";
import { acceptOffer, expireOffers } from "#app/registration/offers.ts";
import { register } from "#app/registration/register.ts";
import { restoreEvent } from "#app/registration/announcements/restore-event.ts";
import { undoRestoration } from "#app/registration/announcements/undo-restoration.ts";
import { restoreRegistration } from "#app/registration/restore.ts";
import { sweep } from "#app/registration/sweep.ts";
import { undoCallingOff } from "#app/registration/announcements/undo-calling-off.ts";
import { plus } from "#app/time.ts";
import { person } from "#tests/support/app.ts";
import type { Dice } from "#tests/support/dice.ts";
import { aKind, houseWork, somebody, type Week } from "./chaos.ts";

type Deed = (week: Week) => Promise<unknown>;

/** So few that they meet themselves and each other again. */
const PEOPLE = 24;
const DECISION: Decision = { accountId: "account-1", reason: "Tilfeldig." };

/** What can happen, and how often of a hundred times. */
const deeds: readonly (readonly [times: number, deed: Deed])[] = [
  [32, registers],
  [12, (week) => of(week, ["confirmed"], (id) => cancelRegistration(week.app, id))],
  [5, (week) => of(week, ["offered"], (id) => acceptOffer(week.app, id, week.app.now()))],
  [3, (week) => of(week, ["offered"], (id) => cancelRegistration(week.app, id))],
  [3, (week) => of(week, ["waitlisted", "received"], (id) => cancelForPerson(week.app, id, DECISION))],
  [8, (week) => of(week, ["received", "waitlisted"], (id) => givesSeat(week, id))],
  [3, (week) => of(week, ["received"], (id) => decline(week.app, id, DECISION))],
  [
    5,
    (week) =>
      of(week, ["received", "confirmed"], (id) => putOnWaitlist(week.app, id, withOrWithout(week.dice))),
  ],
  [3, (week) => of(week, ["waitlisted"], (id) => puts(week, id))],
  [7, (week) => of(week, ["cancelled", "declined"], (id) => restores(week, id))],
  [6, (week) => of(week, ["confirmed"], (id) => handsOver(week, id))],
  [5, (week) => of(week, ["confirmed", "waitlisted"], (id) => changes(week, id))],
  [6, changesCapacity],
  [2, (week) => expireOffers(week.app)],
  [2, (week) => sweep(week.app)],
  [1, moves],
  [1, callsOff],
  [2, putsOnAgain],
];

/** What happens next, by the dice. */
export function nextDeed({ dice }: Week): Deed {
  let left = dice.below(deeds.reduce((sum, [times]) => sum + times, 0));
  return deeds.find(([times]) => (left -= times) < 0)![1];
}

function registers(week: Week): Promise<unknown> {
  const { app, dice, events, parts } = week;
  const event = dice.of(events);
  const number = dice.below(PEOPLE);
  const colleagues = dice.inTen(1) ? [aPerson(dice.below(PEOPLE)), aPerson(PEOPLE + number)] : [];
  const wish = person(number, {
    kind: aKind(week, event),
    submissionKey: `form-${number}-${dice.below(3)}`,
    parts: event === events[0] ? parts.filter(() => dice.inTen(4)) : [],
    colleagues: colleagues.filter((one) => one.email !== person(number).email),
  });
  return register(app, event.slug, wish, app.now());
}

function givesSeat({ app, dice }: Week, id: string): Promise<unknown> {
  return giveSeat(app, id, withOrWithout(dice), dice.inTen(1) ? "Foredragsholder" : null);
}

function withOrWithout(dice: Dice): Decision {
  return dice.inTen(5) ? DECISION : { ...DECISION, reason: null };
}

function puts({ app, dice }: Week, id: string): Promise<unknown> {
  return setPriority(app, id, dice.below(4) - 1, { ...DECISION, reason: "Går foran." });
}

function restores({ app, dice }: Week, id: string): Promise<unknown> {
  return restoreRegistration(app, id, withOrWithout(dice), dice.inTen(1) ? "Feil hos oss" : null);
}

function handsOver({ app, dice }: Week, id: string): Promise<unknown> {
  return handOver(app, id, aPerson(dice.below(PEOPLE * 2)), "nb");
}

function changes({ app, dice, parts }: Week, id: string): Promise<unknown> {
  const { name, organisation, answers, wantsNewsletter } = person(dice.below(PEOPLE));
  const wish = { name, organisation, answers, diet: undefined, assistance: undefined, wantsNewsletter };
  return changeRegistration(app, id, { ...wish, parts: parts.filter(() => dice.inTen(5)) });
}

function changesCapacity(week: Week): Promise<unknown> {
  const { app, dice, events } = week;
  const event = dice.of(events);
  const capacity = dice.below(20) === 0 ? null : 1 + dice.below(4);
  const change = { capacity, accountId: DECISION.accountId, keepRegistered: dice.inTen(2) };
  return changeCapacity(app, event.id, aKind(week, event), change);
}

/** By an hour, or back; what has become free for those who wait, the house finds within a minute. */
async function moves({ app, dice, events }: Week): Promise<void> {
  const { id, starts_at } = dice.of(events);
  const starts = plus(starts_at!, { hours: 1 + dice.below(2) }).slice(0, 16);
  await moveEvent(app, id, DECISION.accountId, {
    when: { kind: "instant", starts, ends: `${starts.slice(0, 10)}T17:00` },
  });
  if (dice.inTen(5)) app.setNow(plus(app.now(), { minutes: 6 }));
  await houseWork(app);
}

/** Most are taken back in time. */
async function callsOff({ app, dice, events }: Week): Promise<void> {
  const { id } = dice.of(events);
  await callOffEvent(app, id, DECISION.accountId, "Storm");
  if (dice.inTen(8)) await undoCallingOff(app, id, DECISION.accountId);
  await houseWork(app);
}

/** What is off is on again; some of it is undone at once. */
async function putsOnAgain({ app, dice, events }: Week): Promise<void> {
  for (const { id } of events) {
    await restoreEvent(app, id, DECISION.accountId);
    if (dice.inTen(2)) await undoRestoration(app, id, DECISION.accountId);
  }
  if (dice.inTen(5)) app.setNow(plus(app.now(), { minutes: 6 }));
  await houseWork(app);
}

async function of(
  week: Week,
  statuses: Parameters<typeof somebody>[1][],
  deed: (id: string) => Promise<unknown>,
): Promise<unknown> {
  const id = await somebody(week, ...statuses);
  return id && deed(id);
}

function aPerson(number: number): { readonly name: string; readonly email: string } {
  const { name, email } = person(number);
  return { name, email };
}
