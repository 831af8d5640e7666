import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requirePersonEditor } from "./guards.ts";
import { appOf, arrivalOf, readForm, refusalOf, statusOf } from "./http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { Refusal } from "#app/refusal.ts";
import type { Decision } from "#app/registration/cancel.ts";
import {
  overrideField,
  readDecision,
  reasonField,
  type DecisionName,
} from "#app/registration/people/read-decision.ts";
import { peoplePath } from "#app/views/organise/people/people-list.ts";
import { personView } from "#app/views/organise/people/person-page.ts";

/** Decides of a registration, by its id. */
export type Decide = (
  registrationId: string,
  decision: Decision,
  override: string | null,
) => Promise<unknown>;

/**
 * Has an organiser's decision carried out, and leads back to the person; or says on the person's page why not, with
 * what was typed.
 *
 * @throws Response as `requirePersonEditor`
 */
export async function decided(args: ActionFunctionArgs, name: DecisionName, decide: Decide) {
  const reader = await requirePersonEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const typed = await readForm(args.request);
  const page = async (sentence: string, field: string, status: number) => {
    const decision = { name, sentence, field, typed };
    return data(await personView(app, await requirePersonEditor(args), url, arrivalOf(args), { decision }), {
      status,
    });
  };

  const read = readDecision(typed, name);
  if ("fault" in read) {
    const { tooLong, turn } = peopleWords[language].decisions;
    const sentences = { "too-long": tooLong, "no-reason": turn.noReason, "no-number": turn.noNumber };
    return page(sentences[read.why], read.fault, 400);
  }

  const { id } = reader.registration;
  const decision = { accountId: reader.account.id, reason: read.reason };
  const outcome = await decide(id, decision, read.override).catch(refusalOf);
  if (!(outcome instanceof Refusal)) return redirect(`${peoplePath(reader.event, language)}/${id}?done`, 303);
  const field = outcome.code === "event-full" ? overrideField(name) : reasonField(name);
  return page(organiserRefusal(outcome, language), field, statusOf[outcome.code]);
}
