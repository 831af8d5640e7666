import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { PRIORITY, type NewLetter } from "#app/mail/outbox.ts";
import { netChanges } from "#app/programme/release/net-changes.ts";
import { releasesOf, type PublicRelease } from "#app/programme/release/releases.ts";
import type { Db, Instant, RegistrationRow } from "#db/schema.ts";
import type { LetterFacts } from "#emails/facts.ts";
import { choicesOfMany } from "../choices.ts";
import { eventInLetter, eventUrl, linkUntil } from "../letters.ts";
import type { InvitingEvent } from "../queries.ts";
import { changeSince, toldAs } from "../announcements/told.ts";
import { keptTextsFor, standingWords } from "../templates/standing.ts";
import type { DueReminder } from "./due.ts";

/** More than this nobody reads in a letter: the page has them all. */
const MOST_CHANGES = 12;

/** Whom a reminder is for, or would be. */
export type Reminded = Pick<
  RegistrationRow,
  "id" | "name" | "email" | "kind" | "status" | "language" | "arrived_at" | "first_told"
>;

/** The reminders to so many, in a fixed number of queries: as many as places the event has had, and six. */
export async function remindersTo(
  db: Db,
  app: App,
  event: InvitingEvent,
  { kind, startsAt, anchorAt }: DueReminder & { readonly anchorAt: Instant },
  people: readonly Reminded[],
): Promise<NewLetter<"registration-reminder">[]> {
  const facts = await reminderFacts(db, app, event, people);
  return people.map((one) => ({
    letter: "registration-reminder",
    language: one.language as Language,
    facts: facts.get(one.id)!,
    eventId: event.id,
    registrationId: one.id,
    dedupeKey: `registration-reminder/${one.id}/${kind}/${anchorAt}`,
    priority: PRIORITY.mass,
    expiresAt: startsAt,
  }));
}

/** What the reminders to some are made of, by registration, as things are now. */
export async function reminderFacts(
  db: Db,
  app: App,
  event: InvitingEvent,
  people: readonly Reminded[],
): Promise<ReadonlyMap<string, LetterFacts>> {
  if (people.length === 0) return new Map();
  const ids = people.map(({ id }) => id);
  const choices = await choicesOfMany(db, event, ids);
  const releases = await releasesOf(db, event.id);
  const kept = await keptTextsFor(db, event, "registration-reminder");
  const beforeOf = keeping(
    ({ kind, first_told: told }: Reminded) => `${kind}${told}`,
    async ({ kind, first_told }) =>
      (await changeSince(db, event, { kind, told: toldAs(kind, first_told) })).before,
  );
  const changesOf = keeping(
    ({ arrived_at }: Reminded) => String(releases.filter(({ at }) => at > arrived_at).length),
    ({ arrived_at }) => Promise.resolve(changesAfter(releases, arrived_at)),
  );
  const facts = new Map<string, LetterFacts>();
  for (const one of people) {
    facts.set(one.id, {
      ...plainFacts(app, event, one),
      choices: choices.get(one.id) ?? [],
      before: await beforeOf(one),
      ...(await changesOf(one)),
      ownWords: standingWords(kept, one.language as Language),
    });
  }
  return facts;
}

/** What of the programme has become another since somebody registered, once for all who registered since then. */
function changesAfter(releases: readonly PublicRelease[], arrivedAt: Instant) {
  const since = releases.filter(({ at }) => at > arrivedAt).reverse();
  const all = netChanges(since.map(({ changes }) => changes));
  return {
    programmeChanges: all.slice(0, MOST_CHANGES),
    moreChanges: Math.max(0, all.length - MOST_CHANGES),
  };
}

/** The same answer for all who are alike, worked out once. */
function keeping<T, A>(keyOf: (one: T) => string, answer: (one: T) => Promise<A>): (one: T) => Promise<A> {
  const kept = new Map<string, Promise<A>>();
  return (one) => {
    const key = keyOf(one);
    if (!kept.has(key)) kept.set(key, answer(one));
    return kept.get(key)!;
  };
}

function plainFacts(app: App, event: InvitingEvent, { name, email, kind, status, language }: Reminded) {
  return {
    event: eventInLetter(event, eventUrl(app.config.publicUrl, event.slug, language as Language)),
    person: { name, email, kind },
    sender: {
      name: event.organiser_acronym ?? event.organiser_name,
      address: app.config.mailFrom.address,
    },
    status,
    invitation: null,
    placeInLine: null,
    by: "organiser" as const,
    reason: null,
    colleague: null,
    offerUntil: null,
    lostChoices: [],
    writtenAt: app.now(),
    linkUntil: linkUntil(event, app.now()),
  };
}
