import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { mayEdit } from "#app/accounts/rules.ts";
import { requireOrganiser, type Organiser } from "./guards.ts";
import { appOf, forbidden, notFound } from "./http.ts";
import { massLetter, type EventLetterRow } from "#app/registration/mass-letters/queries.ts";

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
