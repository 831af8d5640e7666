import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Field } from "#app/components/form.tsx";
import { Notice } from "#app/components/notice.tsx";
import { addOne } from "#app/web/adding.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { addOneView } from "#app/views/organise/people/add-one-page.ts";
import { Terms } from "#app/views/organise/people/adding-parts.tsx";
import { AskedFields } from "#app/views/form-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return addOneView(appOf(args), organiser, args.request.url, null);
}

/** Adds one person. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const typed = await readForm(args.request);
  const outcome = await addOne(appOf(args), organiser, args.request.url, typed);
  if ("to" in outcome) return redirect(outcome.to, 303);
  const { faults, status } = outcome;
  return data(await addOneView(appOf(args), organiser, args.request.url, { typed, faults }), { status });
}

export default function AddOneRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { frame, trail, rooms, about, heading, lead, blocked, wrong, form, toMany } =
    useActionData<typeof action>() ?? loaded;
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading} lead={lead}>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      {blocked ? (
        <Notice tone="info">
          <p>{blocked}</p>
        </Notice>
      ) : (
        <>
          <p className="desk__file">
            <a href={toMany.href}>{toMany.text}</a>
          </p>
          <form className="form" method="post" action={form.action} noValidate>
            <Field {...form.name} autoComplete="off" maxLength={200} />
            <Field {...form.email} type="email" autoComplete="off" spellCheck={false} maxLength={254} />
            <Field {...form.organisation} autoComplete="off" maxLength={200} />
            <AskedFields fields={form.asked} />
            <Terms {...form.terms} />
            <Actions>
              <Button>{form.button}</Button>
            </Actions>
          </form>
        </>
      )}
    </EventDesk>
  );
}
