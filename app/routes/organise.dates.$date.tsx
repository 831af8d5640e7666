import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Facts } from "#app/components/facts.tsx";
import { requireDate, requireDateEditor } from "#app/web/date-guards.ts";
import { merged } from "#app/events/edit/both.ts";
import { changeDate, importantDateFields } from "#app/events/edit/important-dates.ts";
import { readDate } from "#app/events/edit/read-date.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { theirsChosen } from "#app/views/organise/both-versions.ts";
import { datePageView, type RefusedDate } from "#app/views/organise/date-form.ts";
import { DeskForm, DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { organisedDatePath } from "#app/views/organise/organise-dates.ts";

export async function loader(args: LoaderFunctionArgs) {
  const reader = await requireDate(args);
  return datePageView(appOf(args), reader, reader.date, args.request.url);
}

/** Saves the date. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireDateEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const { fields, faults } = readDate(form);
  const typed = merged(fields, importantDateFields(reader.date), theirsChosen(form));
  const sent = { version: form.get("version") ?? "", seen: form.get("seen") ?? "" };
  const page = async (why: Pick<RefusedDate, "faults" | "refusal">, status: number) => {
    const { date } = await requireDateEditor(args);
    return data(await datePageView(app, reader, date, url, { typed, sent, ...why }), { status });
  };

  if (Object.keys(faults).length > 0) return page({ faults }, 400);
  const { id, organisation_id: organisationId } = reader.date;
  const by = { accountId: reader.account.id, organisationId, version: Number(sent.version) };
  const outcome = await changeDate(app, id, by, typed).catch(refusalOf);
  if (outcome instanceof Refusal) return page({ refusal: outcome }, statusOf[outcome.code]);
  return redirect(`${organisedDatePath(languageOf(url))}?done`, 303);
}

export default function DateRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { form, facts, remove, ...view } = useActionData<typeof action>() ?? loaded;
  return (
    <DeskSheet {...view}>
      {form && <DeskForm {...form} />}
      {facts.length > 0 && <Facts facts={facts} />}
      {remove && (
        <p className="desk__file">
          <a href={remove.href}>{remove.text}</a>
        </p>
      )}
    </DeskSheet>
  );
}
