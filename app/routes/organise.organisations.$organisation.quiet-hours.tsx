import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Facts } from "#app/components/facts.tsx";
import { languageOf } from "#app/language/address.ts";
import { CLOCK, setQuietHours } from "#app/organisations/set-quiet-hours.ts";
import { DeskForm, DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { quietHoursPath, quietHoursView } from "#app/views/organise/quiet-hours.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { requireMembers, requireOwner } from "#app/web/member-doors.ts";

export async function loader(args: LoaderFunctionArgs) {
  return quietHoursView(appOf(args), await requireMembers(args), args.request.url);
}

/** Says when letters to many wait. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireOwner(args);
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const typed = { from: form.get("from") ?? "", until: form.get("until") ?? "" };
  if (!CLOCK.test(typed.from) || !CLOCK.test(typed.until))
    return data(quietHoursView(app, reader, url, typed), { status: 400 });
  await setQuietHours(app, reader.organisation.id, typed);
  return redirect(`${quietHoursPath(reader.organisation, languageOf(url))}?done`, 303);
}

export default function QuietHoursRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { form, facts, ...sheet } = useActionData<typeof action>() ?? loaded;
  return (
    <DeskSheet {...sheet}>
      {form && <DeskForm {...form} />}
      {facts.length > 0 && <Facts facts={facts} />}
    </DeskSheet>
  );
}
