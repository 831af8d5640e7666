import { sql, type ExpressionBuilder } from "kysely";
import type { Database, Db, EventTable, LetterState, OutboxRow } from "#db/schema.ts";

/** Which letters somebody may see. */
export interface LetterScope {
  /** Those about the events of these; null: all, those about no event or several among them. */
  readonly organisations: readonly string[] | null;
  /** Those by which somebody signs in. */
  readonly toSignIn: boolean;
}

/** What a list is limited to. */
export interface LetterFilter {
  readonly state?: LetterState;
  /** The address of an event. */
  readonly event?: string;
  /** Stands in the recipient's address or in the title of the event. */
  readonly search?: string;
  /** Letters of these names are found as well, whatever else is searched for. */
  readonly kinds?: readonly string[];
}

/** A letter with the event it is about, where it is about one. */
export type SeenLetter = OutboxRow & {
  readonly [K in "event_slug" | "event_title" | "event_lang" | "organisation_id"]: string | null;
} & { readonly is_demonstration: EventTable["is_demonstration"] | null };

export const LETTERS_A_PAGE = 50;

/** One page of the letters, the newest first. @param page from 1 */
export function seenLetters(
  db: Db,
  scope: LetterScope,
  filter: LetterFilter,
  page: number,
): Promise<SeenLetter[]> {
  return seen(db, scope)
    .where((eb) => passes(eb, filter))
    .orderBy("outbox.created_at", "desc")
    .orderBy("outbox.id", "desc")
    .limit(LETTERS_A_PAGE)
    .offset((page - 1) * LETTERS_A_PAGE)
    .execute();
}

/** How many letters are in each state, within the rest of the filter. */
export async function letterCounts(
  db: Db,
  scope: LetterScope,
  filter: LetterFilter,
): Promise<ReadonlyMap<LetterState, number>> {
  const rows = await seen(db, scope)
    .clearSelect()
    .select(["outbox.state", sql<number>`cast(count(*) as integer)`.as("count")])
    .where((eb) => passes(eb, { ...filter, state: undefined }))
    .groupBy("outbox.state")
    .execute();
  return new Map(rows.map(({ state, count }) => [state, count]));
}

/** One letter, or undefined: there is none, or it is not theirs to see. */
export function seenLetter(db: Db, scope: LetterScope, id: string): Promise<SeenLetter | undefined> {
  return seen(db, scope).where("outbox.id", "=", id).executeTakeFirst();
}

/** How many letters each event has, and how many of them failed. @param organisationIds null: of all */
export async function lettersByEvent(
  db: Db,
  organisationIds: readonly string[] | null,
): Promise<ReadonlyMap<string, { readonly letters: number; readonly failed: number }>> {
  const rows = await db
    .selectFrom("outbox")
    .select(["event_id", "state", sql<number>`cast(count(*) as integer)`.as("letters")])
    .where("event_id", "is not", null)
    .$if(organisationIds !== null, (query) =>
      query.where("event_id", "in", (eb) =>
        eb
          .selectFrom("event")
          .select("id")
          .where("organisation_id", "in", [...organisationIds!, ""]),
      ),
    )
    .groupBy(["event_id", "state"])
    .execute();
  const counts = new Map<string, { letters: number; failed: number }>();
  for (const { event_id, state, letters } of rows) {
    const { letters: before, failed } = counts.get(event_id!) ?? { letters: 0, failed: 0 };
    counts.set(event_id!, {
      letters: before + letters,
      failed: state === "failed" ? failed + letters : failed,
    });
  }
  return counts;
}

function seen(db: Db, { organisations, toSignIn }: LetterScope) {
  return db
    .selectFrom("outbox")
    .leftJoin("event", "event.id", "outbox.event_id")
    .leftJoin("mass_letter", (join) =>
      join.onRef("mass_letter.id", "=", "outbox.mass_letter_id").on("mass_letter.series_id", "is not", null),
    )
    .leftJoin("series", "series.id", "mass_letter.series_id")
    .selectAll("outbox")
    .select(["event.slug as event_slug", "event.title as event_title", "event.lang as event_lang"])
    .select((eb) => eb.fn.coalesce("event.organisation_id", "series.organisation_id").as("organisation_id"))
    .select("event.is_demonstration")
    .where((eb) =>
      eb.or([
        organisations === null
          ? eb("outbox.letter", "<>", "sign-in")
          : eb(eb.fn.coalesce("event.organisation_id", "series.organisation_id"), "in", [
              ...organisations,
              "",
            ]),
        ...(toSignIn ? [eb("outbox.letter", "=", "sign-in")] : []),
      ]),
    );
}

function passes(
  eb: ExpressionBuilder<Database & { event: EventTable }, "outbox" | "event">,
  { state, event, search, kinds = [] }: LetterFilter,
) {
  return eb.and([
    ...(state ? [eb("outbox.state", "=", state)] : []),
    ...(event ? [eb("event.slug", "=", event)] : []),
    ...(search
      ? [
          eb.or([
            contains("outbox.to_address", search),
            contains("event.title", search),
            ...(kinds.length > 0 ? [eb("outbox.letter", "in", [...kinds])] : []),
          ]),
        ]
      : []),
  ]);
}

/** Whether a text stands in a column, in capitals or not; «%» and «_» mean themselves. */
function contains(column: string, search: string) {
  const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  return sql<boolean>`lower(${sql.ref(column)}) like lower(${pattern}) escape '\\'`;
}
