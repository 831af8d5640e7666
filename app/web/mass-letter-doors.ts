import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { requireOrganiser, type Organiser } from "./guards.ts";
import { appOf, forbidden, notFound } from "./http.ts";
import { languageOf } from "#app/language/address.ts";
import { massLetter, type EventLetterRow } from "#app/registration/mass-letters/queries.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** An organiser at a letter to many of their event. */
export interface MassLetterReader extends Organiser {
  readonly letter: EventLetterRow;
  /** Whether it is theirs to write and send as well. */
  readonly mayEdit: boolean;
}

/**
 * Whoever is signed in, and the letter at an address: looked up through its event.
 *
 * @throws Response as `requireOrganiser`; 404 also for a letter of another event
 */
export async function requireMassLetter(args: Args): Promise<MassLetterReader> {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const letter = await massLetter(appOf(args).db, organiser.event.id, args.params.mass ?? "");
  if (!letter) throw notFound();
  return { ...organiser, letter, mayEdit: mayEdit(organiser, organiser.event.organisation_id) };
}

/** As `requireMassLetter`, for what changes something. @throws Response 403 for one who may only look */
export async function requireMassLetterEditor(args: Args): Promise<MassLetterReader> {
  const reader = await requireMassLetter(args);
  if (!reader.mayEdit) throw forbidden();
  return reader;
}

/** Where a button of a letter's page sends its form: looking there changes nothing, and leads to the page. */
export async function toMassLetter(args: LoaderFunctionArgs) {
  return back(args, await requireMassLetter(args));
}

/** Does what a button of a letter's page asks for, and leads back to it. */
export async function actedOnMassLetter(
  args: ActionFunctionArgs,
  act: (app: App, id: string, accountId: string) => Promise<unknown>,
) {
  const editor = await requireMassLetterEditor(args);
  await act(appOf(args), editor.letter.id, editor.account.id);
  return back(args, editor);
}

function back({ request }: Args, { event, letter }: MassLetterReader) {
  return redirect(`${deskPath(event, languageOf(request.url), "letters")}/${letter.id}`, 303);
}
