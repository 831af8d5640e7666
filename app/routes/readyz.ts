import type { LoaderFunctionArgs } from "@remix-run/node";
import { jsonAnswer } from "#app/web/answers.ts";
import { appOf } from "#app/web/http.ts";
import { readiness } from "#app/site/readiness.ts";

/** Whether visitors may be sent here, and if not, why. */
export async function loader(args: LoaderFunctionArgs) {
  const faults = await readiness(appOf(args));
  const isReady = faults.length === 0;
  return jsonAnswer({ ready: isReady, not_ready: faults }, isReady ? 200 : 503);
}
