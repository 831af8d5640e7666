import type { App } from "#app/app.ts";
import { approveMassLetter } from "#app/registration/mass-letters/approve.ts";
import { draftMassLetter, writeTexts } from "#app/registration/mass-letters/draft.ts";
import type { EventLetterRow } from "#app/registration/mass-letters/queries.ts";
import { recipientsOf } from "#app/registration/mass-letters/recipients.ts";
import { keptSegment, type Segment } from "#app/registration/mass-letters/segment.ts";
import type { LetterTexts } from "#app/registration/mass-letters/texts.ts";
import type { EventRow, MassLetterRow } from "#db/schema.ts";

/** Who writes. */
export const KARI = "account-kari";

export const ALL_WITH_A_SEAT: Segment = {
  states: ["confirmed"],
  kind: null,
  partIds: [],
  answers: [],
  domain: null,
  attendance: null,
  people: [],
};

export const ROOM_CHANGED: LetterTexts = {
  nb: { subject: "Om {arrangement}", body: "Hei {navn}!\n\nVi ses {tid}." },
};

/** A draft with a text, for a segment. */
export async function aDraft(
  app: App,
  event: Pick<EventRow, "id" | "zone">,
  wish: { segment?: Partial<Segment>; texts?: LetterTexts } = {},
): Promise<EventLetterRow> {
  const segment = { ...ALL_WITH_A_SEAT, ...wish.segment };
  const draft = await draftMassLetter(app, event.id, segment, KARI);
  const written = await writeTexts(app, { ...draft, zone: event.zone }, wish.texts ?? ROOM_CHANGED, KARI);
  return { ...written, event_id: event.id };
}

/** Says yes to a draft as it is, for as many as it would reach now. */
export async function approved(
  app: App,
  event: Pick<EventRow, "id" | "zone">,
  draft: MassLetterRow,
): Promise<MassLetterRow> {
  const { length: people } = await recipientsOf(app.db, event.id, keptSegment(draft.segment));
  return approveMassLetter(app, { ...draft, zone: event.zone, people }, KARI);
}

/** "address: subject of the facts" of the copies in the outbox, by address. */
export async function copies(app: App): Promise<string[]> {
  const rows = await app.db
    .selectFrom("outbox")
    .select("to_address")
    .where("mass_letter_id", "is not", null)
    .orderBy("to_address")
    .execute();
  return rows.map((row) => row.to_address);
}
