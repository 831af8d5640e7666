import type { App } from "#app/app.ts";
import { enqueueMany, PRIORITY, type NewLetter } from "#app/mail/outbox.ts";
import type { Language } from "#app/language/language.ts";
import type { MassLetterRow, RegistrationRow, Trx } from "#db/schema.ts";
import { invitingEvent, type InvitingEvent } from "../queries.ts";
import { organiserFacts } from "./facts.ts";
import { lockMassLetter } from "./lock.ts";
import { textsOf, type EventLetterRow } from "./queries.ts";
import type { LetterTexts } from "./texts.ts";
import { writeToSubscribers } from "./to-subscribers.ts";

/** As many as one transaction sees to: whoever pauses waits no longer. */
const PEOPLE_A_CHUNK = 100;

/**
 * Puts what organisers have said yes to into the outbox: the next people of each letter, in one transaction and a fixed
 * number of queries. What is interrupted goes on where it was; whoever works at the same time takes the people after.
 *
 * @param people how many at a time
 * @returns whether any is left to be written to
 */
export async function writeMassLetters(app: App, people = PEOPLE_A_CHUNK): Promise<boolean> {
  let isMore = false;
  const faults: unknown[] = [];
  for (const { id } of await dueMassLetters(app)) {
    try {
      isMore = (await writeToNext(app, id, people)) || isMore;
    } catch (error) {
      // The others must not wait for it.
      faults.push(error);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, "Not all could be written to");
  return isMore;
}

/** The first one that was approved goes first. */
function dueMassLetters(app: App): Promise<Pick<MassLetterRow, "id">[]> {
  return app.db
    .selectFrom("mass_letter")
    .select("id")
    .where("approved_at", "is not", null)
    .where("written_at", "is", null)
    .where("paused_at", "is", null)
    .orderBy("approved_at")
    .orderBy("id")
    .execute();
}

function writeToNext(app: App, id: string, people: number): Promise<boolean> {
  return app.db.transaction().execute(async (trx) => {
    const letter = await lockMassLetter(trx, id);
    if (letter.written_at !== null || letter.paused_at !== null) return false;
    const written =
      letter.event_id === null
        ? await writeToSubscribers(trx, app, letter, people)
        : await writeToRegistered(trx, app, { ...letter, event_id: letter.event_id }, people);
    const isMore = written === people;
    if (!isMore) {
      await trx.updateTable("mass_letter").set({ written_at: app.now() }).where("id", "=", id).execute();
    }
    return isMore;
  });
}

async function writeToRegistered(
  trx: Trx,
  app: App,
  letter: EventLetterRow,
  people: number,
): Promise<number> {
  const next = await unwritten(trx, letter.id, people);
  if (next.length === 0) return 0;
  const event = await invitingEvent(trx, letter.event_id);
  const texts = await textsOf(trx, letter.id);
  const copies = next.filter(({ name }) => name !== "").map((one) => copyFor(app, letter, event, texts, one));
  await enqueueMany(trx, app, copies);
  await noteWritten(trx, letter.id, next);
  return next.length;
}

/** The next of those who were there at the moment of yes. */
function unwritten(trx: Trx, id: string, people: number): Promise<RegistrationRow[]> {
  return trx
    .selectFrom("mass_letter_recipient as recipient")
    .innerJoin("registration", "registration.id", "recipient.registration_id")
    .selectAll("registration")
    .where("recipient.mass_letter_id", "=", id)
    .where("recipient.is_written", "=", 0)
    .orderBy("recipient.registration_id")
    .limit(people)
    .execute();
}

function copyFor(
  app: App,
  letter: MassLetterRow,
  event: InvitingEvent,
  texts: LetterTexts,
  registration: RegistrationRow,
): NewLetter<"from-organiser"> {
  return {
    letter: "from-organiser",
    language: registration.language as Language,
    facts: organiserFacts(app, event, texts, registration),
    eventId: event.id,
    registrationId: registration.id,
    massLetterId: letter.id,
    dedupeKey: `from-organiser/${letter.id}/${registration.id}`,
    priority: PRIORITY.mass,
    // One may well write to thank those who came.
    expiresAt: null,
  };
}

async function noteWritten(trx: Trx, id: string, people: readonly RegistrationRow[]): Promise<void> {
  await trx
    .updateTable("mass_letter_recipient")
    .set({ is_written: 1 })
    .where("mass_letter_id", "=", id)
    .where(
      "registration_id",
      "in",
      people.map((one) => one.id),
    )
    .execute();
}
