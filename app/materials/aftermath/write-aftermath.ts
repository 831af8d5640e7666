import { sql } from "kysely";
import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { enqueueMany, PRIORITY, type NewLetter } from "#app/mail/outbox.ts";
import { eventInLetter, eventUrl, linkUntil } from "#app/registration/letters.ts";
import { invitingEvent, type InvitingEvent } from "#app/registration/queries.ts";
import { keptTextsFor, standingWords, type KeptTexts } from "#app/registration/templates/standing.ts";
import type { RegistrationRow, Trx } from "#db/schema.ts";
import type { AftermathFacts, OutInLetter } from "#emails/facts.ts";
import { attendanceOf, readersAfter, tickedKinds, type Attendance } from "./readers.ts";
import { whatIsOut } from "./what-is-out.ts";

/** As many as one transaction sees to. */
const PEOPLE_A_CHUNK = 100;

/**
 * Puts the letters that all is out into the outbox: the next people of each event, in one transaction and a fixed
 * number of queries. What is interrupted goes on where it was; nobody gets two.
 *
 * @param people how many at a time
 * @returns whether any is left to be written to
 */
export async function writeAftermath(app: App, people = PEOPLE_A_CHUNK): Promise<boolean> {
  const due = await app.db
    .selectFrom("aftermath_letter")
    .select("event_id")
    .where("done_at", "is", null)
    .orderBy("started_at")
    .execute();
  let isMore = false;
  const faults: unknown[] = [];
  for (const { event_id: eventId } of due) {
    try {
      isMore = (await writeToNext(app, eventId, people)) || isMore;
    } catch (error) {
      // The others must not wait for it.
      faults.push(error);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, "Not all could be written to");
  return isMore;
}

function writeToNext(app: App, eventId: string, people: number): Promise<boolean> {
  return app.db.transaction().execute(async (trx) => {
    const letter = await lockAftermath(trx, eventId);
    if (letter.done_at !== null) return false;
    const next = await readersAfter(trx, eventId, letter.reached_id, people);
    if (next.length > 0) {
      const event = await invitingEvent(trx, eventId);
      const out = await whatIsOut(trx, eventId);
      const ticked = await tickedKinds(trx, eventId);
      const kept = await keptTextsFor(trx, event, "aftermath");
      await enqueueMany(
        trx,
        app,
        next.map((one) => copyFor(app, event, kept, out, attendanceOf(one, ticked), one)),
      );
    }
    const isMore = next.length === people;
    await trx
      .updateTable("aftermath_letter")
      .set({ reached_id: next.at(-1)?.id ?? letter.reached_id, done_at: isMore ? null : app.now() })
      .where("event_id", "=", eventId)
      .execute();
    return isMore;
  });
}

/** A write that always hits, and changes nothing: whoever else writes waits, and goes on from here. */
function lockAftermath(trx: Trx, eventId: string) {
  return trx
    .updateTable("aftermath_letter")
    .set({ actor: sql.ref("actor") })
    .where("event_id", "=", eventId)
    .returning(["reached_id", "done_at"])
    .executeTakeFirstOrThrow();
}

function copyFor(
  app: App,
  event: InvitingEvent,
  kept: KeptTexts,
  out: OutInLetter,
  attendance: Attendance,
  registration: RegistrationRow,
): NewLetter<"aftermath"> {
  return {
    letter: "aftermath",
    language: registration.language as Language,
    facts: aftermathFacts(app, event, kept, out, attendance, registration),
    eventId: event.id,
    registrationId: registration.id,
    dedupeKey: `aftermath/${registration.id}`,
    priority: PRIORITY.mass,
    expiresAt: null,
  };
}

/** What the letter to one of them is made of, as things are now. */
export function aftermathFacts(
  app: App,
  event: InvitingEvent,
  kept: KeptTexts,
  out: OutInLetter,
  attendance: Attendance,
  { name, email, kind, status, language }: WrittenTo,
): AftermathFacts {
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
    by: "organiser",
    reason: null,
    colleague: null,
    offerUntil: null,
    choices: [],
    lostChoices: [],
    before: null,
    writtenAt: app.now(),
    linkUntil: linkUntil(event, app.now()),
    attendance,
    out,
    ownWords: standingWords(kept, language as Language),
  };
}

type WrittenTo = Pick<RegistrationRow, "name" | "email" | "kind" | "status" | "language">;
