import type { Db } from "#db/schema.ts";
import type { EventPage } from "../event-page.ts";
import type { Checked } from "./checklist.ts";

/** What the checklist asks of an event. Two queries more than its page. @param asked what speakers have said */
export async function checkedEvent(db: Db, page: EventPage, asked: Checked["asked"] = []): Promise<Checked> {
  const [pictures, appearances] = await Promise.all([
    db
      .selectFrom("picture")
      .innerJoin("image", "image.id", "picture.image_id")
      .select("image.alt")
      .where("picture.event_id", "=", page.event.id)
      .orderBy("picture.position")
      .execute(),
    db
      .selectFrom("appearance")
      .select("is_name_to_come")
      .where("event_id", "=", page.event.id)
      .orderBy("position")
      .execute(),
  ]);
  return { page, pictures, appearances, asked };
}
