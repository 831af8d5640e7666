import type { ExpressionBuilder } from "kysely";
import type { Database, Db, RegistrationRow } from "#db/schema.ts";
import { isLive } from "../rules.ts";
import { grouped } from "../people/grouped.ts";
import { answerIn, type Segment } from "./segment.ts";

/** One to whom a letter would go. */
export type Recipient = Pick<
  RegistrationRow,
  "id" | "name" | "email" | "organisation" | "status" | "kind" | "language"
>;

/**
 * Those of an event who are in a segment, by name, in one query. Each address once: one who cancelled and came back is
 * written to as one who comes. Nobody whose name has been cleared away.
 */
export async function recipientsOf(db: Db, eventId: string, segment: Segment): Promise<Recipient[]> {
  const { states, kind, partIds, domain, attendance } = segment;
  const picked = new Set(segment.people);
  if (states.length === 0) return [];
  const people = await db
    .selectFrom("registration")
    .select(["id", "name", "email", "organisation", "status", "kind", "language"])
    .where("event_id", "=", eventId)
    .where("name", "<>", "")
    .where("status", "in", states)
    .$if(kind !== null, (query) => query.where("kind", "=", kind!))
    .$if(attendance === "came", (query) => query.where("attended_at", "is not", null))
    .$if(attendance === "absent", (query) =>
      query.where("status", "=", "confirmed").where("attended_at", "is", null),
    )
    .$if(partIds.length > 0, (query) => query.where((eb) => hasChosen(eb, partIds)))
    .$if(segment.answers.length > 0, (query) => query.where((eb) => hasAnswered(eb, segment.answers)))
    .orderBy("arrived_at")
    .orderBy("id")
    .execute();
  const fitting = people
    .filter((one) => domain === null || isAt(one.email, domain))
    .filter(({ id }) => picked.size === 0 || picked.has(id));
  return oncePerAddress(fitting).sort(byName);
}

function hasChosen(eb: ExpressionBuilder<Database, "registration">, partIds: readonly string[]) {
  return eb.exists(
    eb
      .selectFrom("registration_part")
      .select("part_id")
      .whereRef("registration_part.registration_id", "=", "registration.id")
      .where("part_id", "in", partIds),
  );
}

/** One of the answers to each of the questions. */
function hasAnswered(eb: ExpressionBuilder<Database, "registration">, answers: readonly string[]) {
  const byQuestion = grouped(answers.map(answerIn), ({ questionId }) => questionId);
  return eb.and(
    [...byQuestion].map(([questionId, given]) => {
      const options = given.map(({ option }) => option);
      return eb.exists(
        eb
          .selectFrom("answer")
          .select("answer.id")
          .whereRef("answer.registration_id", "=", "registration.id")
          .where("answer.question_id", "=", questionId)
          .where((of) =>
            of.or([of("answer.option_id", "in", options), of("answer.text", "in", yesOrNo(options))]),
          ),
      );
    }),
  );
}

function yesOrNo(options: readonly string[]): string[] {
  return ["", ...options.filter((option) => option === "yes" || option === "no")];
}

function isAt(email: string, domain: string): boolean {
  const theirs = email.slice(email.lastIndexOf("@") + 1);
  return theirs === domain || theirs.endsWith(`.${domain}`);
}

/** @param people by arrival: of two that are alike the later one stays */
function oncePerAddress(people: readonly Recipient[]): Recipient[] {
  const byAddress = new Map<string, Recipient>();
  for (const one of people) {
    const other = byAddress.get(one.email);
    if (!other || isLive(one.status) || !isLive(other.status)) byAddress.set(one.email, one);
  }
  return [...byAddress.values()];
}

const collator = new Intl.Collator("nb", { numeric: true });

function byName(a: Recipient, b: Recipient): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
