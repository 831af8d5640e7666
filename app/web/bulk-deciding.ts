import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { requireEditor, type Organiser } from "./guards.ts";
import { appOf, arrivalOf, readForm } from "./http.ts";
import { languageOf } from "#app/language/address.ts";
import { bulkWords } from "#app/language/organise/bulk.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { isLongerThan, MAX_ANSWER_CHARACTERS, written } from "#app/registration/form/form-fields.ts";
import { cancelMany, declineMany, giveSeats } from "#app/registration/people/bulk.ts";
import { BULK_ACTS, MOST_AT_ONCE, type BulkAct } from "#app/registration/people/bulk-outlook.ts";
import { everyoneOf, peopleById } from "#app/registration/people/chosen.ts";
import type { Listed } from "#app/registration/people/listed.ts";
import { donePath } from "#app/views/organise/people/bulk-outcome.ts";
import { bulkView } from "#app/views/organise/people/bulk-page.ts";
import { peoplePath } from "#app/views/organise/people/people-list.ts";
import { wishIn } from "#app/views/organise/people/people-wish.ts";

const decide = { seat: giveSeats, rejection: declineMany, cancellation: cancelMany } as const;

/** What deciding it of those who are chosen would lead to. Decides nothing. @throws Response as `requireEditor` */
export async function bulkAsked(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const query = new URL(url).searchParams;
  const people = await pickedPeople(args, organiser);
  return bulkView(app, organiser, url, { act: actIn(query), people, now: arrivalOf(args) });
}

/** Who was ticked on the list of people, or everyone that the list was of. */
export async function pickedPeople(args: LoaderFunctionArgs, { event }: Organiser): Promise<Listed[]> {
  const { db } = appOf(args);
  const { url } = args.request;
  const query = new URL(url).searchParams;
  const people =
    query.get("everyone") === "yes"
      ? await everyoneOf(db, event.id, wishIn(url))
      : await peopleById(db, event.id, query.getAll("id").slice(0, MOST_AT_ONCE));
  return people.slice(0, MOST_AT_ONCE);
}

/** Decides it of all of them, and leads back to the list; or says of each what happened. */
export async function bulkDecided(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const { event, account } = organiser;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const typed = form.get("reason") ?? "";
  const act = actIn(form);
  const people = await peopleById(app.db, event.id, form.getAll("id").slice(0, MOST_AT_ONCE));
  const page = async (
    reports: Awaited<ReturnType<typeof cancelMany>>,
    fault: string | null,
    status: number,
  ) => {
    const now = await peopleById(
      app.db,
      event.id,
      people.map((one) => one.id),
    );
    const about = { act, people: now, now: arrivalOf(args) };
    return data(await bulkView(app, organiser, url, about, { typed, reports, fault }), { status });
  };
  if (people.length === 0) return page([], null, 400);
  if (isLongerThan(MAX_ANSWER_CHARACTERS, typed)) {
    const all = people.map(({ id }) => ({ id, did: "not-held" as const }));
    return page(all, peopleWords[language].decisions.tooLong, 400);
  }

  const decision = { accountId: account.id, reason: written(typed) };
  const ids = people.map((one) => one.id);
  const reports = await decide[act](app, event.id, ids, decision);
  const refused = reports.filter(({ did }) => did !== "done" && did !== "already");
  if (refused.length === 0) return redirect(donePath(peoplePath(event, language), act, reports), 303);
  const lacksReason = refused.some(({ did }) => did === "line-skipped-without-reason");
  return page(reports, lacksReason ? bulkWords[language].reasonMissing : null, 409);
}

function actIn(query: URLSearchParams): BulkAct {
  return BULK_ACTS.find((one) => one === query.get("act")) ?? "seat";
}
