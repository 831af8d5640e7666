import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { requireDateEditor } from "#app/web/date-guards.ts";
import { removeDate } from "#app/events/edit/important-dates.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { dateRemovalView } from "#app/views/organise/date-form.ts";
import { DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { organisedDatePath } from "#app/views/organise/organise-dates.ts";

export async function loader(args: LoaderFunctionArgs) {
  return dateRemovalView(appOf(args), await requireDateEditor(args), args.request.url);
}

/** Takes the date out of pages and feeds. */
export async function action(args: ActionFunctionArgs) {
  const { account, date } = await requireDateEditor(args);
  const app = appOf(args);
  const version = Number((await readForm(args.request)).get("version") ?? Number.NaN);
  const by = { accountId: account.id, organisationId: date.organisation_id, version };
  const outcome = await removeDate(app, date.id, by).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const view = dateRemovalView(app, await requireDateEditor(args), args.request.url, outcome);
    return data(view, { status: statusOf[outcome.code] });
  }
  return redirect(`${organisedDatePath(languageOf(args.request.url))}?removed`, 303);
}

export default function DateRemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { sentence, form, ...view } = useActionData<typeof action>() ?? loaded;
  return (
    <DeskSheet {...view}>
      <form className="telling" method="post" action={form.action}>
        <p>{sentence}</p>
        <input type="hidden" name="version" value={form.version} />
        <Actions>
          <Button>{form.button}</Button>
        </Actions>
      </form>
    </DeskSheet>
  );
}
