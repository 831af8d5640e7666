import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import type { DietChoice, RegistrationRow } from "#db/schema.ts";

/** What is to be served to somebody by name. */
export interface NamedDiet extends Pick<RegistrationRow, "id" | "name" | "organisation"> {
  readonly choices: readonly DietChoice[];
  readonly note: string | null;
}

/**
 * What those with a seat in the room have said of food, by name. Health data: that somebody looked, and at how many,
 * is written in the log of the event before anything is shown.
 */
export async function seeDiets(app: App, eventId: string, accountId: string): Promise<NamedDiet[]> {
  return app.db.transaction().execute(async (trx) => {
    await noteEventActivity(trx, app, "diets-seen", accountId, eventId);
    const rows = await trx
      .selectFrom("diet")
      .innerJoin("registration", "registration.id", "diet.registration_id")
      .select(["registration.id", "registration.name", "registration.organisation"])
      .select(["diet.choices", "diet.note"])
      .where("registration.event_id", "=", eventId)
      .where("registration.kind", "=", "physical")
      .where("registration.status", "in", ["confirmed", "offered"])
      .execute();
    return rows
      .map((row) => ({ ...row, choices: row.choices.split(",").filter(Boolean) as DietChoice[] }))
      .sort((a, b) => collator.compare(a.name, b.name));
  });
}

const collator = new Intl.Collator("nb", { numeric: true });
