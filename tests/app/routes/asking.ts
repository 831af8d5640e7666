import type { LoaderFunctionArgs } from "@remix-run/node";
import type { App } from "#app/app.ts";
import type { Instant } from "#db/schema.ts";

export interface Asked {
  readonly response: Response;
  /** What the door said of keeping; undefined: nothing. */
  readonly keptUntil: Instant | null | undefined;
}

type Door = (args: LoaderFunctionArgs) => Response | Promise<Response>;

/** Asks a door for what programs read. What it throws is its answer too. */
export async function ask(
  app: App,
  door: Door,
  path: string,
  params: Record<string, string> = {},
): Promise<Asked> {
  let keptUntil: Instant | null | undefined;
  const args = {
    request: new Request(app.config.publicUrl + path),
    params,
    context: {
      app,
      arrivedAt: app.now(),
      keepUntil: (until: Instant | null, query = "") => {
        if (new URL(app.config.publicUrl + path).search === query) keptUntil = until;
      },
    },
  } as unknown as LoaderFunctionArgs;
  try {
    return { response: await door(args), keptUntil };
  } catch (thrown) {
    if (thrown instanceof Response) return { response: thrown, keptUntil };
    throw thrown;
  }
}
