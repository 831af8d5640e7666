import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { Instant } from "#db/schema.ts";
import type { App } from "#app/app.ts";
import { Refusal, type RefusalCode } from "#app/refusal.ts";

/** What a door is given besides the request. */
export interface Door {
  readonly app: App;
  /** When the request came, read once, before anything else. */
  readonly arrivedAt: Instant;
  /** The address of whoever asks, as far as the proxies that are trusted tell. Never stored as it is. */
  readonly clientAddress: string;
  /**
   * Says that this answer is the same for everybody until an instant, or until what it shows is written. Holds for
   * one query only, "" unless said: of other queries there is no end, and they are not kept.
   */
  readonly keepUntil: (until: Instant | null, query?: string) => void;
  /** Lets this one answer run a script of ours: gives the nonce that its element carries. No other page runs any. */
  readonly allowScript: () => string;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends Door {}
}
declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}

type Args = LoaderFunctionArgs | ActionFunctionArgs;

export const appOf = (args: Args): App => args.context.app;

export const arrivalOf = (args: Args): Instant => args.context.arrivedAt;

export const clientOf = (args: Args): string => args.context.clientAddress;

export function notFound(): Response {
  return new Response(null, { status: 404 });
}

/** For good: search engines and bookmarks follow. */
export function moved(to: string): Response {
  return new Response(null, { status: 301, headers: { Location: to } });
}

/** To a page that is asked for by GET, whatever this was. */
export function seeOther(to: string): Response {
  return new Response(null, { status: 303, headers: { Location: to } });
}

/** They may look, and not do this. */
export function forbidden(): Response {
  return new Response(null, { status: 403 });
}

export function gone(): Response {
  return new Response(null, { status: 410 });
}

/** A new code does not compile until it has a status. */
export const statusOf: Record<RefusalCode, 400 | 403 | 404 | 409 | 410 | 429> = {
  "no-such-event": 404,
  "no-such-registration": 404,
  "no-such-series": 404,
  "no-such-organisation": 404,
  "event-withdrawn": 410,
  "event-cancelled": 409,
  "event-started": 409,
  "event-full": 409,
  "registration-not-open": 409,
  "registration-closed": 409,
  "registration-elsewhere": 409,
  "part-full": 409,
  "no-such-part": 400,
  "same-address-twice": 409,
  "not-held": 409,
  "offer-ended": 409,
  "nobody-waits": 409,
  "line-skipped-without-reason": 409,
  "too-many-letters": 429,
  "too-many-forms": 429,
  "time-skipped": 400,
  "time-ambiguous": 400,
  "slug-taken": 409,
  "not-ready-to-publish": 409,
  "capacity-below-taken": 409,
  "already-announced": 409,
  "wrong-code": 400,
  "sign-in-ended": 410,
  "plan-outdated": 409,
  "ranking-over": 410,
  "not-their-contact": 409,
  "not-their-people": 400,
  "letter-not-failed": 409,
  "stale-version": 409,
  "no-such-session": 404,
  "no-such-talk": 404,
  "no-such-room": 400,
  "no-such-track": 400,
  "no-such-appearance": 404,
  "nothing-to-undo": 409,
  "in-use": 409,
  "event-undated": 409,
  "ends-before-start": 400,
  "no-such-question": 404,
  "no-such-material": 404,
  "no-such-date": 404,
  "no-such-offer": 404,
  "no-such-place": 404,
  "question-has-answers": 409,
  "part-chosen": 409,
  "seats-taken": 409,
  "answers-awaited": 409,
  "same-event": 400,
  "no-such-letter": 404,
  "letter-approved": 409,
  "letter-without-text": 409,
  "nobody-to-write-to": 409,
  "recipients-changed": 409,
  "nobody-left-to-write-to": 409,
  "event-not-over": 409,
  "nothing-out": 409,
  "article-not-ready": 409,
  "no-such-article": 404,
  "no-such-picture": 404,
  "picture-without-alt": 400,
  "last-owner": 409,
  "no-such-member": 404,
  "no-such-file": 404,
  "no-such-upload": 404,
  "upload-not-whole": 409,
  "file-empty": 400,
  "file-too-large": 400,
  "speaker-files-full": 409,
  "event-files-full": 409,
  "disk-full": 409,
  "file-type-refused": 400,
  "file-has-macros": 400,
  "archive-unsafe": 400,
  "picture-unreadable": 400,
  "portrait-too-small": 400,
  "file-infected": 400,
  "slides-held-back": 409,
};

/** For `.catch(refusalOf)`: a refusal becomes a value, anything else stays an error. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

/** What no form of ours comes near. */
const MAX_FORM_BYTES = 64 * 1024;

/**
 * What a form sent, with repeated fields kept. Control characters other than line breaks are taken out: one of
 * them (NUL) no PostgreSQL text can hold.
 *
 * @param maxBytes more than other forms need, where whole lists are pasted
 * @throws Response 413 when it is too large, 415 when it is no plain form
 */
export async function readForm(request: Request, maxBytes = MAX_FORM_BYTES): Promise<URLSearchParams> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) throw new Response(null, { status: 415 });
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new Response(null, { status: 413 });
    chunks.push(chunk);
  }
  const form = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(Buffer.concat(chunks).toString("utf8"))) {
    form.append(cleaned(name), cleaned(value));
  }
  return form;
}

/** As texts are kept: lines end in one way, and there are no other control characters. */
export function cleaned(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
}
