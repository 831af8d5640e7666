import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { mayEdit, mayRead } from "#app/accounts/rules.ts";
import type { SignedIn } from "#app/accounts/session.ts";
import { seriesBySlug } from "#app/events/queries.ts";
import { requireAccount } from "./guards.ts";
import { appOf, forbidden, notFound } from "./http.ts";
import { seriesLetter } from "#app/registration/mass-letters/queries.ts";
import type { MassLetterRow, SeriesRow } from "#db/schema.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** One who is signed in, at a series that is theirs to see. */
export interface SeriesReader extends SignedIn {
  readonly series: SeriesRow;
  readonly mayEdit: boolean;
}

/**
 * Whoever is signed in, and the series at an address, where it is one of an organisation of theirs.
 *
 * @throws Response as `requireAccount`; 404 for a series that there is not, or not for them
 */
export async function requireSeries(args: Args): Promise<SeriesReader> {
  const signedIn = await requireAccount(args);
  const series = await seriesBySlug(appOf(args).db, args.params.series ?? "");
  if (!series || !mayRead(signedIn, series.organisation_id)) throw notFound();
  return { ...signedIn, series, mayEdit: mayEdit(signedIn, series.organisation_id) };
}

/**
 * As `requireSeries`, for what changes something.
 *
 * @throws Response 403 for one who may only look
 */
export async function requireSeriesEditor(args: Args): Promise<SeriesReader> {
  const reader = await requireSeries(args);
  if (!reader.mayEdit) throw forbidden();
  return reader;
}

/** One who is signed in, at a letter to those who follow a series. */
export interface SeriesLetterReader extends SeriesReader {
  readonly letter: MassLetterRow;
}

/** As `requireSeries`, and the letter at an address: looked up through its series. @throws Response 404 also for others' */
export async function requireSeriesLetter(args: Args): Promise<SeriesLetterReader> {
  const reader = await requireSeries(args);
  const letter = await seriesLetter(appOf(args).db, reader.series.id, args.params.news ?? "");
  if (!letter) throw notFound();
  return { ...reader, letter };
}

/** As `requireSeriesLetter`, for what changes something. @throws Response 403 for one who may only look */
export async function requireSeriesLetterEditor(args: Args): Promise<SeriesLetterReader> {
  const reader = await requireSeriesLetter(args);
  if (!reader.mayEdit) throw forbidden();
  return reader;
}
