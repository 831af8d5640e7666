import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventDesk } from "#app/components/event-desk.tsx";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, arrivalOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { sayFinished } from "#app/materials/finish/say-finished.ts";
import { Refusal } from "#app/refusal.ts";
import { DeskForm } from "#app/views/organise/desk-form-parts.tsx";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { itemsOf, itemsView, readItems } from "#app/views/organise/after/items-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return itemsView(appOf(args), organiser, args.request.url, arrivalOf(args));
}

/** Says what is not coming, or is somewhere else. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const { items } = await itemsOf(app, organiser, arrivalOf(args));
  const said = readItems(await readForm(args.request), items);

  const { event, account } = organiser;
  const outcome = await sayFinished(app, event.id, said, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, language);
    return data(await itemsView(app, organiser, url, arrivalOf(args), sentence), {
      status: statusOf[outcome.code],
    });
  }
  return redirect(`${deskPath(event, language, "after")}?done`, 303);
}

export default function ItemsRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { form, ...view } = useActionData<typeof action>() ?? loaded;
  return (
    <EventDesk {...view}>
      <DeskForm {...form} />
    </EventDesk>
  );
}
