import type { App } from "#app/app.ts";
import { freeParts } from "#app/events/parts.ts";
import { Refusal } from "#app/refusal.ts";
import type { RegistrationRow, SeatKind, Trx } from "#db/schema.ts";
import { noteActivity } from "./activity.ts";
import { changeKind, lockKinds, type ChangedKind } from "./change-kind.ts";
import { noteParts, partIdsOf, refuseUnknownParts, takeParts } from "./choices.ts";
import {
  keepAnswers,
  keepAssistance,
  keepConsent,
  keepDiet,
  type GivenAnswer,
  type GivenDiet,
} from "./keep-answers.ts";
import { writeTo } from "./letters.ts";
import { invitingEvent, placeInLine, registrationById, type InvitingEvent } from "./queries.ts";
import { hasStarted, holdsSeat, isLive } from "./rules.ts";

/** What a person may change of an own registration. */
export interface ChangeWish {
  readonly name: string;
  readonly organisation: string | null;
  /** Left out: as it is. */
  readonly kind?: SeatKind;
  readonly answers: readonly GivenAnswer[];
  /** Undefined leaves it as it is: no page shows it. */
  readonly diet: GivenDiet | null | undefined;
  /** As `diet`. */
  readonly assistance: string | null | undefined;
  readonly parts: readonly string[];
  readonly wantsNewsletter: boolean;
}

export interface Changed {
  readonly registration: RegistrationRow;
  /** Whether name, organisation, kind of seat, sessions or days are others than before: what the letter tells of. */
  readonly isChanged: boolean;
}

/**
 * Changes what a person has said of themselves and chosen. A change that others could see is told by letter.
 *
 * @throws Refusal "no-such-registration", "not-held" for one that is over, "event-started", "part-full",
 *   "no-such-part", and as `changeKind`
 */
export async function changeRegistration(
  app: App,
  registrationId: string,
  wish: ChangeWish,
): Promise<Changed> {
  const asked = await registrationById(app.db, registrationId);
  if (!asked) throw new Refusal("no-such-registration");
  return app.db.transaction().execute(async (trx) => {
    await lockKinds(trx, asked.event_id, [asked.kind, wish.kind ?? asked.kind]);
    const before = await registrationById(trx, registrationId);
    if (!before || !isLive(before.status)) throw new Refusal("not-held");
    const event = await invitingEvent(trx, before.event_id);
    if (hasStarted(event, app.now())) throw new Refusal("event-started");

    const choseOthers = await changeParts(trx, event, before, wish.parts);
    const renamed = await trx
      .updateTable("registration")
      .set({ name: wish.name, organisation: wish.organisation })
      .where("id", "=", before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await keepAnswers(trx, app, before.id, wish.answers);
    if (wish.diet !== undefined) await keepDiet(trx, before.id, wish.diet);
    if (wish.assistance !== undefined) await keepAssistance(trx, before.id, wish.assistance);
    await keepConsent(trx, app, before, wish.wantsNewsletter);

    const toKind = wish.kind === undefined || wish.kind === before.kind ? null : wish.kind;
    const { registration, letter } = toKind
      ? await changeKind(trx, app, event, renamed, toKind)
      : { registration: renamed, letter: SAME_KIND };
    await noteActivity(trx, app, "changed", "visitor", registration, toKind ? { kind: toKind } : undefined);
    const isRenamed = before.name !== wish.name || before.organisation !== wish.organisation;
    const isChanged = choseOthers || isRenamed || toKind !== null;
    if (isChanged && letter) await tell(trx, app, event, registration, letter);
    return { registration, isChanged };
  });
}

const SAME_KIND = { invitation: null, before: null } as const;

/** Gives back what is no longer chosen, and takes what is new; only wishes change where there is no seat. */
async function changeParts(
  trx: Trx,
  event: InvitingEvent,
  { id, status }: RegistrationRow,
  wished: readonly string[],
): Promise<boolean> {
  const had = await partIdsOf(trx, id);
  const dropped = had.filter((part) => !wished.includes(part));
  const added = wished.filter((part) => !had.includes(part));
  if (dropped.length === 0 && added.length === 0) return false;

  if (holdsSeat(status)) {
    await freeParts(trx, dropped);
    await takeParts(trx, event, added);
  } else {
    await refuseUnknownParts(trx, event, added);
  }
  if (dropped.length > 0) {
    await trx
      .deleteFrom("registration_part")
      .where("registration_id", "=", id)
      .where("part_id", "in", dropped)
      .execute();
  }
  await noteParts(trx, id, added);
  return true;
}

async function tell(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  registration: RegistrationRow,
  about: typeof SAME_KIND | NonNullable<ChangedKind["letter"]>,
): Promise<void> {
  await writeTo(trx, app, event, registration, {
    letter: "registration-changed",
    occasion: app.newId(),
    ...about,
    placeInLine: await placeInLine(trx, registration),
    offerUntil: registration.offer_expires_at,
  });
}
