import type { App } from "#app/app.ts";
import { columnOf, type FeedOwner } from "./owner.ts";

/** From now on the calendar's address leads nowhere. One that there is not is fine. */
export async function revokeFeed(app: App, owner: FeedOwner): Promise<void> {
  await app.db
    .deleteFrom("personal_feed")
    .where(...whereOf(owner))
    .execute();
}

function whereOf(owner: FeedOwner) {
  const [column, value] = columnOf(owner);
  return [column, "=", value] as const;
}
