import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { endOf } from "#app/events/rules.ts";
import type { Language } from "#app/language/language.ts";
import { enqueue } from "#app/mail/outbox.ts";
import { Refusal } from "#app/refusal.ts";
import { closesAtEndOf, plus } from "#app/time.ts";
import type { Instant, LocalDate, RankingRow, Trx } from "#db/schema.ts";
import { isWithinLetterRate } from "#app/mail/letter-rate.ts";
import { eventInLetter, eventUrl } from "../letters.ts";
import { invitingEvent, type InvitingEvent } from "../queries.ts";
import { domainOf } from "./organisations.ts";
import { peopleToRank } from "./people-to-rank.ts";

export interface RankingQuestion {
  /** Of `KnownOrganisation`: a domain. One that is known by its name alone cannot be asked. */
  readonly organisationKey: string;
  /** Somebody there; normalised. */
  readonly contactEmail: string;
  readonly language: Language;
  /** The last day to answer, in the event's zone; left out: until the event is over. */
  readonly answerBy?: LocalDate | null;
}

/** Where nobody knows when the event is over. */
const UNDATED_DAYS = 90;

/**
 * Asks an organisation by letter in which order its people shall have seats. Asked again, the letter goes out again;
 * links that went to another contact end, and an answer that was given stands until there is a new one.
 *
 * The contact must have an address at the organisation: nobody else may see who is registered from there.
 *
 * @param accountId who asks
 * @throws Refusal "not-their-contact"; "not-their-people" where nobody from there wishes for a seat; "too-many-letters",
 *   "event-cancelled"
 */
export async function askToRank(
  app: App,
  eventId: string,
  question: RankingQuestion,
  accountId: string,
): Promise<RankingRow> {
  const [ranking] = await askAllToRank(app, eventId, [question], accountId);
  return ranking!;
}

/**
 * Asks several organisations, as `askToRank` asks one: all of them, or none.
 *
 * @throws Refusal as `askToRank`; its `organisation` is the key of the first that cannot be asked
 */
export function askAllToRank(
  app: App,
  eventId: string,
  questions: readonly RankingQuestion[],
  accountId: string,
): Promise<RankingRow[]> {
  return app.db.transaction().execute(async (trx) => {
    const { status } = await lockEvent(trx, eventId);
    if (status === "cancelled") throw new Refusal("event-cancelled");
    const event = await invitingEvent(trx, eventId);
    const asked: RankingRow[] = [];
    for (const question of questions) asked.push(await ask(trx, app, event, question, accountId));
    return asked;
  });
}

async function ask(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  question: RankingQuestion,
  accountId: string,
): Promise<RankingRow> {
  const { organisationKey: organisation, contactEmail, language, answerBy = null } = question;
  if (domainOf(contactEmail) !== organisation) {
    throw new Refusal("not-their-contact", { organisation, domain: organisation });
  }
  const theirs = await peopleToRank(trx, event.id, organisation);
  if (!theirs) throw new Refusal("not-their-people", { organisation });
  if (!(await isWithinLetterRate(trx, app, contactEmail))) {
    throw new Refusal("too-many-letters", { organisation });
  }

  const until = askedUntil(event, answerBy, app.now());
  const asked = await putQuestion(trx, app, event.id, question, theirs.name, until, accountId);
  await noteEventActivity(trx, app, "ranking-asked", accountId, event.id, { people: theirs.people.length });
  await enqueue(trx, app, {
    letter: "ranking-asked",
    language,
    facts: {
      person: { email: contactEmail },
      sender: {
        name: event.organiser_acronym ?? event.organiser_name,
        address: app.config.mailFrom.address,
      },
      event: eventInLetter(event, eventUrl(app.config.publicUrl, event.slug, language)),
      rankingId: asked.id,
      organisation: theirs.name,
      people: theirs.people.length,
      rankingUntil: until,
      answerBy,
    },
    eventId: event.id,
    registrationId: null,
    dedupeKey: `ranking-asked/${asked.id}/${app.newId()}`,
    expiresAt: until,
  });
  return asked;
}

function askedUntil(event: InvitingEvent, answerBy: LocalDate | null, now: Instant): Instant {
  const end = endOf(event) ?? plus(now, { days: UNDATED_DAYS });
  const last = answerBy === null ? end : closesAtEndOf(answerBy, event.zone);
  return last < end ? last : end;
}

/** The question, new or put once more. */
async function putQuestion(
  trx: Trx,
  app: App,
  eventId: string,
  { organisationKey, contactEmail }: RankingQuestion,
  organisation: string,
  until: Instant,
  accountId: string,
): Promise<RankingRow> {
  const asked = {
    organisation,
    contact_email: contactEmail,
    actor: accountId,
    asked_at: app.now(),
    expires_at: until,
    closed_at: null,
  };
  const ranking = await trx
    .insertInto("ranking")
    .values({
      ...asked,
      id: app.newId(),
      event_id: eventId,
      organisation_key: organisationKey,
      given_at: null,
    })
    .onConflict((conflict) => conflict.columns(["event_id", "organisation_key"]).doUpdateSet(asked))
    .returningAll()
    .executeTakeFirstOrThrow();
  await trx.deleteFrom("ranking_link").where("ranking_id", "=", ranking.id).execute();
  return ranking;
}
