import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { enqueueMany, PRIORITY, type NewLetter } from "#app/mail/outbox.ts";
import {
  followedInLetter,
  withOrganisation,
  type Followed,
  type Subscriber,
} from "#app/subscriptions/queries.ts";
import { plus } from "#app/time.ts";
import type { Db, MassLetterRow, SeriesRow, SubscriptionRow, Trx } from "#db/schema.ts";
import type { SeriesLetterFacts } from "#emails/facts.ts";
import { textsOf } from "./queries.ts";
import { textFor, type LetterTexts } from "./texts.ts";

/** How long the way out of a letter leads out. */
const LEAVE_DAYS = 365;

/** The series whose followers a letter is for. */
export function seriesOf(db: Db, letter: Pick<MassLetterRow, "series_id">): Promise<SeriesRow> {
  return db
    .selectFrom("series")
    .selectAll()
    .where("id", "=", letter.series_id ?? "")
    .executeTakeFirstOrThrow();
}

/** The next of those who followed when somebody said yes, and still do; gives how many were seen to. */
export async function writeToSubscribers(
  trx: Trx,
  app: App,
  letter: MassLetterRow,
  people: number,
): Promise<number> {
  const next = await unwritten(trx, letter.id, people);
  if (next.length === 0) return 0;
  const series = await seriesOf(trx, letter);
  const followed = await withOrganisation(trx, series);
  const texts = await textsOf(trx, letter.id);
  await enqueueMany(
    trx,
    app,
    next.filter(({ ended_at }) => ended_at === null).map((one) => copyFor(app, letter, followed, texts, one)),
  );
  await trx
    .updateTable("mass_letter_subscriber")
    .set({ is_written: 1 })
    .where("mass_letter_id", "=", letter.id)
    .where(
      "subscription_id",
      "in",
      next.map(({ id }) => id),
    )
    .execute();
  return next.length;
}

type Next = Subscriber & Pick<SubscriptionRow, "ended_at">;

function unwritten(trx: Trx, massLetterId: string, people: number): Promise<Next[]> {
  return trx
    .selectFrom("mass_letter_subscriber as recipient")
    .innerJoin("subscription", "subscription.id", "recipient.subscription_id")
    .select(["subscription.id", "subscription.email", "subscription.language", "subscription.ended_at"])
    .where("recipient.mass_letter_id", "=", massLetterId)
    .where("recipient.is_written", "=", 0)
    .orderBy("recipient.subscription_id")
    .limit(people)
    .execute();
}

function copyFor(
  app: App,
  { id }: MassLetterRow,
  followed: Followed,
  texts: LetterTexts,
  subscriber: Subscriber,
): NewLetter<"series-letter"> {
  return {
    letter: "series-letter",
    language: subscriber.language as Language,
    facts: seriesLetterFacts(app, followed, texts, subscriber),
    eventId: null,
    registrationId: null,
    massLetterId: id,
    dedupeKey: `series-letter/${id}/${subscriber.id}`,
    priority: PRIORITY.mass,
    expiresAt: null,
  };
}

/** What the copy for one who follows is made of. @param subscriber without an id: an organiser who tries it out */
export function seriesLetterFacts(
  app: App,
  followed: Followed,
  texts: LetterTexts,
  subscriber: Omit<Subscriber, "id"> & { readonly id: string | null },
): SeriesLetterFacts {
  const language = subscriber.language as Language;
  const { subject = "", body = "", lang = language } = textFor(texts, language) ?? {};
  const { name, acronym } = followed.organisation;
  return {
    person: { email: subscriber.email },
    sender: { name: acronym ?? name, address: app.config.mailFrom.address },
    followed: followedInLetter(app, followed, language),
    subscriptionId: subscriber.id,
    subject,
    body,
    lang,
    linkUntil: plus(app.now(), { days: LEAVE_DAYS }),
  };
}
