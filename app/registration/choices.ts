import { freeParts, partsOf, takePart, type OfferedPart } from "#app/events/parts.ts";
import { Refusal } from "#app/refusal.ts";
import { daysOf, addDays } from "#app/time.ts";
import type { Db, Trx } from "#db/schema.ts";
import type { ChoiceInLetter } from "#emails/facts.ts";
import { whenOf } from "#app/events/when.ts";
import { grouped } from "./people/grouped.ts";
import type { InvitingEvent } from "./queries.ts";

/**
 * Takes a seat in each chosen part, in the order of their ids, so that two who choose the same never wait for
 * each other.
 *
 * @throws Refusal "part-full", with the part's id and title, when one of them has none left
 * @throws Refusal "no-such-part" for one that the event does not offer
 */
export async function takeParts(trx: Trx, event: InvitingEvent, partIds: readonly string[]): Promise<void> {
  if (partIds.length === 0) return;
  const offered = await offeredOf(trx, event, partIds);
  for (const part of offered) {
    const { last_took } = await takePart(trx, part.id);
    if (!last_took) throw new Refusal("part-full", { partId: part.id, title: part.title, day: part.day });
  }
}

/** @throws Refusal "no-such-part" for one that the event does not offer */
export async function refuseUnknownParts(
  trx: Trx,
  event: InvitingEvent,
  partIds: readonly string[],
): Promise<void> {
  if (partIds.length > 0) await offeredOf(trx, event, partIds);
}

/** Takes a seat in each wished part that has one; the others are no longer wished for. */
export async function takeWishedParts(
  trx: Trx,
  registrationId: string,
): Promise<{ readonly lost: readonly string[] }> {
  const lost: string[] = [];
  for (const partId of await partIdsOf(trx, registrationId)) {
    const { last_took } = await takePart(trx, partId);
    if (!last_took) lost.push(partId);
  }
  if (lost.length > 0) {
    await trx
      .deleteFrom("registration_part")
      .where("registration_id", "=", registrationId)
      .where("part_id", "in", lost)
      .execute();
  }
  return { lost };
}

/** Gives the seats in parts back that a registration holds. What was chosen stays known, as a wish. */
export async function freePartsOf(trx: Trx, registrationId: string): Promise<void> {
  await freeParts(trx, await partIdsOf(trx, registrationId));
}

/** Notes what a registration has chosen. Counts nothing. */
export async function noteParts(trx: Trx, registrationId: string, partIds: readonly string[]): Promise<void> {
  if (partIds.length === 0) return;
  await trx
    .insertInto("registration_part")
    .values(partIds.map((part_id) => ({ registration_id: registrationId, part_id })))
    .execute();
}

/** What a registration has chosen, by rising id. */
export async function partIdsOf(db: Db, registrationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("registration_part")
    .select("part_id")
    .where("registration_id", "=", registrationId)
    .orderBy("part_id")
    .execute();
  return rows.map((row) => row.part_id);
}

/** What each of many has chosen, as letters say it; nothing for one who has chosen none. Two queries. */
export async function choicesOfMany(
  db: Db,
  event: InvitingEvent,
  registrationIds: readonly string[],
): Promise<ReadonlyMap<string, ChoiceInLetter[]>> {
  const rows = await db
    .selectFrom("registration_part")
    .select(["registration_id", "part_id"])
    .where("registration_id", "in", [...registrationIds])
    .execute();
  if (rows.length === 0) return new Map();
  const all = await partsOf(db, event.id);
  const chosenBy = grouped(rows, (row) => row.registration_id);
  return new Map(
    [...chosenBy].map(([id, chosen]) => {
      const ids = chosen.map((row) => row.part_id);
      return [id, all.filter((part) => ids.includes(part.id)).map((part) => inLetter(part, event))];
    }),
  );
}

/** Parts as letters say them, in the order of the programme. */
export async function choicesInLetter(
  db: Db,
  event: InvitingEvent,
  partIds: readonly string[],
): Promise<ChoiceInLetter[]> {
  if (partIds.length === 0) return [];
  const all = await partsOf(db, event.id);
  return all.filter((part) => partIds.includes(part.id)).map((part) => inLetter(part, event));
}

async function offeredOf(trx: Trx, event: InvitingEvent, partIds: readonly string[]): Promise<OfferedPart[]> {
  const all = await partsOf(trx, event.id);
  return [...new Set(partIds)].sort().map((id) => {
    const part = all.find((one) => one.id === id);
    if (!part) throw new Refusal("no-such-part");
    return part;
  });
}

function inLetter(part: OfferedPart, event: InvitingEvent): ChoiceInLetter {
  const { title, lang, starts_at, ends_at, room_name: room, day } = part;
  if (day === null) {
    const when = starts_at
      ? ({ kind: "instant", startsAt: starts_at, endsAt: ends_at, zone: event.zone } as const)
      : ({ kind: "unknown", text: null } as const);
    return { title, lang: lang ?? event.lang, when, room };
  }
  const first = daysOf(whenOf(event))?.first;
  const when = first
    ? ({ kind: "date", startsOn: addDays(first, day - 1), endsOn: null } as const)
    : ({ kind: "unknown", text: null } as const);
  return { title: null, lang: event.lang, when, room: null };
}
