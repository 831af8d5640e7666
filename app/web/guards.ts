import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { lettersSeen, mayEdit, mayRead, organisationsEdited } from "#app/accounts/rules.ts";
import { accountOfSession, type SignedIn } from "#app/accounts/session.ts";
import { organisedEvent, type OrganisedEvent } from "#app/events/organised-events.ts";
import { organisedSlugNow } from "#app/events/queries.ts";
import { appOf, forbidden, moved, notFound, seeOther } from "./http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { seenLetter, type SeenLetter } from "#app/mail/letter-list.ts";
import { organisationNames, type NamedOrganisation } from "#app/organisations/queries.ts";
import { registrationById } from "#app/registration/queries.ts";
import { sessionIn } from "./session-cookie.ts";
import type { RegistrationRow } from "#db/schema.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** One who is signed in, at the door of an event that is theirs to see. */
export interface Organiser extends SignedIn {
  readonly event: OrganisedEvent;
}

/**
 * Whoever is signed in. The first line of each loader and action of the organiser's side, or one of those below.
 *
 * @throws Response 303 to the sign-in page, which leads back here; after a form, to the organiser's first page
 */
export async function requireAccount(args: Args): Promise<SignedIn> {
  const signedIn = await signedInAt(args);
  if (signedIn) return signedIn;

  const { request } = args;
  const { pathname, search } = new URL(request.url);
  const language = languageOf(request.url);
  const next = request.method === "POST" ? inLanguage(language, "/organise") : pathname + search;
  throw seeOther(`${inLanguage(language, "/sign-in")}?next=${encodeURIComponent(next)}`);
}

/**
 * Whoever is signed in, and the event at an address, where it is one of an organisation of theirs.
 *
 * @throws Response as `requireAccount`; 404 for an event that there is not, or not for them; 301 from an address that it
 *   had before, a draft's too, and 303 after a form
 */
export async function requireOrganiser(args: Args, eventSlug: string): Promise<Organiser> {
  const signedIn = await requireAccount(args);
  const { db } = appOf(args);
  const event = await organisedEvent(db, eventSlug);
  if (event && mayRead(signedIn, event.organisation_id)) return { ...signedIn, event };

  const now = event ? undefined : await organisedEvent(db, (await organisedSlugNow(db, eventSlug)) ?? "");
  if (!now || !mayRead(signedIn, now.organisation_id)) throw notFound();
  throw atItsAddress(args.request, eventSlug, now.slug);
}

/** To where a page of an event is now; after a form, which nobody has read, to its page. */
function atItsAddress({ method, url }: Request, slug: string, now: string): Response {
  const { pathname, search } = new URL(url);
  const segments = pathname.split("/");
  const at = segments.lastIndexOf("events") + 1;
  if (decodeURIComponent(segments[at] ?? "") !== slug) throw notFound();
  const path = segments.with(at, now).join("/");
  return method === "POST" ? seeOther(path) : moved(path + search);
}

/**
 * As `requireOrganiser`, for what changes something.
 *
 * @throws Response 403 for one who may only look
 */
export async function requireEditor(args: Args, eventSlug: string): Promise<Organiser> {
  const organiser = await requireOrganiser(args, eventSlug);
  if (!mayEdit(organiser, organiser.event.organisation_id)) throw forbidden();
  return organiser;
}

/** One who may begin an event. */
export interface Starter extends SignedIn {
  /** Those they may arrange for, by name; never none. */
  readonly organisations: readonly NamedOrganisation[];
}

/**
 * Whoever is signed in, where there is an organisation that they may arrange events for.
 *
 * @throws Response as `requireAccount`; 403 for one who may only look
 */
export async function requireStarter(args: Args): Promise<Starter> {
  const signedIn = await requireAccount(args);
  const edited = organisationsEdited(signedIn);
  const all = await organisationNames(appOf(args).db);
  const organisations = edited === null ? all : all.filter(({ id }) => edited.includes(id));
  if (organisations.length === 0) throw forbidden();
  return { ...signedIn, organisations };
}

/** An organiser at one of the people of their event. */
export interface PersonReader extends Organiser {
  readonly registration: RegistrationRow;
  /** Whether it is theirs to decide of as well. */
  readonly mayEdit: boolean;
}

/**
 * Whoever is signed in, and the registration at an address: looked up through its event.
 *
 * @throws Response as `requireOrganiser`; 404 also for a registration of another event
 */
export async function requirePerson(args: Args): Promise<PersonReader> {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const registration = await registrationById(appOf(args).db, args.params.registration ?? "");
  if (registration?.event_id !== organiser.event.id) throw notFound();
  return { ...organiser, registration, mayEdit: mayEdit(organiser, organiser.event.organisation_id) };
}

/**
 * As `requirePerson`, for what changes something.
 *
 * @throws Response 403 for one who may only look; 404 for somebody who has been forgotten
 */
export async function requirePersonEditor(args: Args): Promise<PersonReader> {
  const reader = await requirePerson(args);
  if (!reader.mayEdit) throw forbidden();
  if (reader.registration.name === "") throw notFound();
  return reader;
}

/** One who is signed in, at a letter that is theirs to see. */
export interface LetterReader extends SignedIn {
  readonly letter: SeenLetter;
  /** Whether it is theirs to act on as well. */
  readonly mayEdit: boolean;
}

/**
 * Whoever is signed in, and the letter at an address.
 *
 * @throws Response as `requireAccount`; 404 for a letter that there is not, or not for them
 */
export async function requireLetter(args: Args): Promise<LetterReader> {
  const app = appOf(args);
  const signedIn = await requireAccount(args);
  const letter = await seenLetter(app.db, lettersSeen(signedIn, app.config), args.params.letter ?? "");
  if (!letter) throw notFound();
  const isTheirs = mayEdit(signedIn, letter.organisation_id ?? "");
  return { ...signedIn, letter, mayEdit: isTheirs };
}

/**
 * As `requireLetter`, for what changes something.
 *
 * @throws Response 403 for one who may only look
 */
export async function requireLetterEditor(args: Args): Promise<LetterReader> {
  const reader = await requireLetter(args);
  if (!reader.mayEdit) throw forbidden();
  return reader;
}

/** Whoever is signed in, or undefined. Guards nothing. */
export function signedInAt(args: Args): Promise<SignedIn | undefined> {
  const app = appOf(args);
  const session = sessionIn(app, args.request);
  return session ? accountOfSession(app, session) : Promise.resolve(undefined);
}
