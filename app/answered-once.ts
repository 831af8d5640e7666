import type { ActionFunction, LoaderFunction, ServerBuild } from "@remix-run/node";
import type { Refusal } from "./refusal.ts";
import { statusOf } from "#app/web/http.ts";

/**
 * The built pages, each of which answers a form once. After a form that gave a page Remix asks the loader at its address
 * as well: the page would be made twice, and one that leads elsewhere would take along what it had to say. A refusal
 * that the page has no place for, as when somebody else was quicker, is answered with its status.
 */
export function answeredOnce(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const { loader, action } = route?.module ?? {};
    if (!route || !loader || !action) return [id, route] as const;
    return [id, { ...route, module: { ...route.module, ...doorsOf(loader, action) } }] as const;
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function doorsOf(loader: LoaderFunction, action: ActionFunction) {
  // Each request has a context of its own.
  const answered = new WeakSet<object>();
  const once: LoaderFunction = (args) => (answered.has(args.context) ? null : loader(args));
  const noted: ActionFunction = async (args) => {
    const answer = await Promise.resolve(action(args)).catch(refused);
    if (!(answer instanceof Response)) answered.add(args.context);
    return answer;
  };
  return { loader: once, action: noted };
}

/** The pages are a bundle of their own, with a `Refusal` of its own. */
function refused(error: unknown): never {
  if (!(error instanceof Error) || error.name !== "Refusal") throw error;
  throw new Response(null, { status: statusOf[(error as Refusal).code] });
}
