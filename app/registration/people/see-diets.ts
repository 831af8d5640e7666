import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import type { DietChoice, RegistrationRow } from "#db/schema.ts";

/** What is to be served to somebody by name, and what they need in order to take part. */
export interface NamedDiet extends Pick<RegistrationRow, "id" | "name" | "organisation"> {
  readonly choices: readonly DietChoice[];
  readonly note: string | null;
  readonly assistance: string | null;
}

/**
 * What those with a seat have said of food, where they eat here, and of assistance, by name. Health data: that somebody
 * looked is written in the log of the event before anything is shown.
 */
export async function seeDiets(app: App, eventId: string, accountId: string): Promise<NamedDiet[]> {
  return app.db.transaction().execute(async (trx) => {
    await noteEventActivity(trx, app, "diets-seen", accountId, eventId);
    const rows = await trx
      .selectFrom("registration")
      .leftJoin("diet", (join) =>
        join.onRef("diet.registration_id", "=", "registration.id").on("registration.kind", "=", "physical"),
      )
      .leftJoin("assistance", "assistance.registration_id", "registration.id")
      .select(["registration.id", "registration.name", "registration.organisation"])
      .select(["diet.choices", "diet.note", "assistance.text as assistance"])
      .where("registration.event_id", "=", eventId)
      .where("registration.status", "in", ["confirmed", "offered"])
      .where((eb) => eb.or([eb("diet.choices", "is not", null), eb("assistance.text", "is not", null)]))
      .execute();
    return rows
      .map((row) => ({ ...row, choices: (row.choices ?? "").split(",").filter(Boolean) as DietChoice[] }))
      .sort((a, b) => collator.compare(a.name, b.name));
  });
}

const collator = new Intl.Collator("nb", { numeric: true });
