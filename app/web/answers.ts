import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Instant } from "#db/schema.ts";
import type { CalendarFile } from "#app/views/site/feeds.ts";
import { blackedOut } from "#emails/blacked-out.ts";

/** What may be asked for again by anybody, and is not kept here where its address is not one of ours. */
const ASKED_AGAIN = { "Cache-Control": "public, max-age=0, must-revalidate" };

/**
 * A calendar for programs and people, kept for all who ask.
 *
 * @param query the one that is kept; of others there is no end
 */
export function calendarAnswer(args: LoaderFunctionArgs, file: CalendarFile, query = ""): Response {
  args.context.keepUntil(file.keepUntil, query);
  return new Response(file.text, { headers: { ...headersOf(file), ...ASKED_AGAIN } });
}

/** A calendar for whoever has its address: asked for again and again, and kept by nobody on the way. */
export function privateCalendarAnswer(file: CalendarFile): Response {
  return new Response(file.text, {
    headers: { ...headersOf(file), "Cache-Control": "private, no-cache", "Referrer-Policy": "no-referrer" },
  });
}

function headersOf({ name, changedAt }: CalendarFile) {
  return {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": `inline; filename="${name.replace(/[^\w.-]/g, "-")}.ics"`,
    ...(changedAt && { "Last-Modified": new Date(changedAt).toUTCString() }),
  };
}

/** A text for programs, kept until something public is written. */
export function textAnswer(args: LoaderFunctionArgs, type: string, text: string): Response {
  args.context.keepUntil(null);
  return new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}

/** As `textAnswer`, until an instant, and for the one query that is kept. */
export function feedAnswer(
  args: LoaderFunctionArgs,
  type: string,
  text: string,
  until: Instant | null,
  query: string,
): Response {
  args.context.keepUntil(until, query);
  return new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8`, ...ASKED_AGAIN } });
}

/** Data for programs. Pages of any site may read it: it is public. */
export function jsonAnswer(data: object, status = 200): Response {
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", "Access-Control-Allow-Origin": "*" },
  });
}

/** A letter's page has styles of its own, and must reach nothing of ours. */
const ALONE =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'";

/** A letter as its recipient sees it, its links blacked out. */
export function letterAnswer(letter: Parameters<typeof blackedOut>[0]): Response {
  return new Response(blackedOut(letter).html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": ALONE,
      "X-Robots-Tag": "noindex",
    },
  });
}

/** A file for one who may have it and nobody else, which nothing on the way keeps. */
export function privateFileAnswer(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  name: string,
): Response {
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
