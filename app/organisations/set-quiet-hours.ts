import type { App } from "#app/app.ts";

/** «22:00», as an `<input type="time">` sends it. */
export const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** When an organisation's letters to many wait. @param from the same as `until`: never */
export async function setQuietHours(
  app: App,
  organisationId: string,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<void> {
  await app.db
    .updateTable("organisation")
    .set({ quiet_from: from, quiet_until: until })
    .where("id", "=", organisationId)
    .execute();
}
