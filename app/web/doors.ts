import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { eventPage, type EventPage } from "#app/events/event-page.ts";
import { publicEvent, publicEventById, slugNow } from "#app/events/queries.ts";
import { appOf, arrivalOf, gone, moved, notFound } from "./http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { readToken } from "#app/mail/token.ts";
import { openRanking, type OpenRanking } from "#app/registration/prioritise/give-ranking.ts";
import { rankingOf, type AskedRanking } from "#app/registration/prioritise/rankings.ts";
import { registrationByToken } from "#app/registration/queries.ts";
import type { RegistrationRow } from "#db/schema.ts";

/**
 * The public event at an address, with all that its pages say.
 *
 * @throws Response 404 for an unknown or unpublished one, 410 for one withdrawn, 301 from an address it had before
 */
export async function openEvent(args: LoaderFunctionArgs | ActionFunctionArgs): Promise<EventPage> {
  const { db } = appOf(args);
  const slug = args.params.event ?? "";
  const event = await publicEvent(db, slug);
  if (event?.withdrawn_at) throw gone();
  if (event) return eventPage(db, event);

  const now = await slugNow(db, slug);
  if (!now) throw notFound();
  throw moved(inLanguage(languageOf(args.request.url), `/events/${now}`));
}

/** A registration whose link somebody has, with the event it is for. */
export interface OwnRegistration {
  readonly token: string;
  readonly registration: RegistrationRow;
  readonly page: EventPage;
}

/**
 * The registration that a personal link opens. Whoever has the link is the person.
 *
 * @throws Response as `deadLink` says, for a link that opens nothing
 */
export async function openRegistration(
  args: LoaderFunctionArgs | ActionFunctionArgs,
): Promise<OwnRegistration> {
  const { db } = appOf(args);
  const token = args.params.token ?? "";
  const registration = await registrationByToken(db, token, arrivalOf(args));
  const event = registration && (await publicEventById(db, registration.event_id));
  if (!registration || !event) throw deadLink(token);
  return { token, registration, page: await eventPage(db, event) };
}

/**
 * As `openRegistration`, for what is about all that its person is registered for.
 *
 * @throws Response 404 also for one who has been forgotten
 */
export async function openPerson(args: LoaderFunctionArgs | ActionFunctionArgs): Promise<OwnRegistration> {
  const own = await openRegistration(args);
  if (own.registration.name === "") throw notFound();
  return own;
}

/**
 * For a personal link that opens nothing: 410 where it may once have, 404 where it is none. Its page tells of the way to
 * a new one.
 */
export function deadLink(token: string): Response {
  return Response.json({ dead: "own-link" } satisfies DeadLink, { status: readToken(token) ? 410 : 404 });
}

/** What the page of such an answer is told. */
export interface DeadLink {
  readonly dead: "own-link";
}

/**
 * The question to an organisation that a link opens; without it, where its time is over. Whoever has the link may
 * answer.
 *
 * @throws Response 404 for what is no link of ours
 */
export async function openQuestion(
  args: LoaderFunctionArgs | ActionFunctionArgs,
): Promise<{ readonly token: string; readonly open: OpenRanking | null }> {
  const token = args.params.token ?? "";
  if (!readToken(token)) throw notFound();
  const found = await openRanking(appOf(args).db, token, arrivalOf(args));
  return { token, open: found?.isOpen ? found : null };
}

/** One of an event's questions to organisations, at the organiser's address. @throws Response 404 */
export async function rankingAt(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  eventId: string,
): Promise<AskedRanking> {
  const ranking = await rankingOf(appOf(args).db, eventId, args.params.ranking ?? "");
  if (!ranking) throw notFound();
  return ranking;
}
