import type { App } from "#app/app.ts";
import { closeApp, furnish as furnishWithDemo, openApp } from "#app/context.ts";
import type { Instant } from "#db/schema.ts";
import { testConfig } from "./app.ts";
import { testDatabase, type Engine } from "./engines.ts";
import { startServer, type RunningServer } from "./server.ts";

export interface House {
  /** The domain, on the database that the server shows; its clock began where the server's did. */
  readonly app: App;
  readonly server: RunningServer;
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The built server on a database of its own, with the demo world in it or what `furnish` puts there.
 *
 * @param given.clock where the clock begins; left out: the real time
 * @param given.env settings on top, as the operator would give them
 */
export async function openHouse(
  given: {
    clock?: Instant;
    engine?: Engine;
    furnish?: (app: App) => Promise<void>;
    env?: Readonly<Record<string, string>>;
  } = {},
): Promise<House> {
  const { clock = null, engine = "sqlite", furnish = furnishWithDemo, env } = given;
  const { url: databaseUrl, close } = await testDatabase(engine);
  const app = await openApp({ ...testConfig(databaseUrl), clock });
  await furnish(app);
  const server = await startServer({ databaseUrl, env: { ...(clock && { CLOCK: clock }), ...env } });
  return {
    app,
    server,
    url: server.url,
    async close() {
      await server.stop();
      await closeApp(app);
      await close();
    },
  };
}
