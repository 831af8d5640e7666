import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { openLog } from "./log.ts";

const log = openLog("info");

/** Renders a page whole: nothing on our pages waits for anything. Without scripts it carries no marks for them. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  page: EntryContext,
  _context: AppLoadContext,
): Response {
  const matches = page.staticHandlerContext.matches;
  const hasScripts = matches.some((match) => {
    const handle = page.routeModules[match.route.id]?.handle as { scripts?: boolean } | undefined;
    return handle?.scripts === true;
  });
  const render = hasScripts ? renderToString : renderToStaticMarkup;
  const markup = render(<RemixServer context={answered(page)} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers });
}

/** What a form came back with stands where its page was loaded with something else: in the title too. */
function answered(page: EntryContext): EntryContext {
  const { actionData, loaderData } = page.staticHandlerContext;
  if (!actionData) return page;
  const staticHandlerContext = { ...page.staticHandlerContext, loaderData: { ...loaderData, ...actionData } };
  return { ...page, staticHandlerContext };
}

/** What no door expected. The address stays out of the log: it may hold a secret. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  log.error({ err: error, method: request.method }, "a page failed");
}
