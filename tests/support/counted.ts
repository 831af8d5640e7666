import type { KyselyPlugin } from "kysely";
import type { App } from "#app/app.ts";

/** How many queries a piece of work sends. */
export async function queriesOf(app: App, work: (counted: App) => Promise<unknown>): Promise<number> {
  let queries = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      queries++;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  await work({ ...app, db: app.db.withPlugin(counter) });
  return queries;
}
