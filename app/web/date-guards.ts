import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { mayEdit, mayRead } from "#app/accounts/rules.ts";
import type { SignedIn } from "#app/accounts/session.ts";
import { organisedDate, type OrganisedDate } from "#app/events/organised-dates.ts";
import { requireAccount } from "./guards.ts";
import { appOf, forbidden, notFound } from "./http.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** One who is signed in, at an important date that is theirs to see. */
export interface DateReader extends SignedIn {
  readonly date: OrganisedDate;
  readonly mayEdit: boolean;
}

/**
 * Whoever is signed in, and the important date at an address, where it is one of an organisation of theirs.
 *
 * @throws Response as `requireAccount`; 404 for a date that there is not, or not for them
 */
export async function requireDate(args: Args): Promise<DateReader> {
  const signedIn = await requireAccount(args);
  const date = await organisedDate(appOf(args).db, args.params.date ?? "");
  if (!date || !mayRead(signedIn, date.organisation_id)) throw notFound();
  return { ...signedIn, date, mayEdit: mayEdit(signedIn, date.organisation_id) };
}

/**
 * As `requireDate`, for what changes something.
 *
 * @throws Response 403 for one who may only look
 */
export async function requireDateEditor(args: Args): Promise<DateReader> {
  const reader = await requireDate(args);
  if (!reader.mayEdit) throw forbidden();
  return reader;
}
