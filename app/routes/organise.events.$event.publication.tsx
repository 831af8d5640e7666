import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { publish } from "#app/events/edit/publish.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { PublicationPage } from "#app/views/organise/event/publication-parts.tsx";
import { publicationPath } from "#app/views/organise/event/publication-path.ts";
import { publicationView } from "#app/views/organise/event/publication.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return publicationView(appOf(args), organiser, args.request.url, arrivalOf(args));
}

/** Makes the draft public, or says what is missing. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;

  const outcome = await publish(app, organiser.event.id, organiser.account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const view = await publicationView(app, organiser, url, arrivalOf(args), outcome);
    return data(view, { status: statusOf[outcome.code] });
  }
  return redirect(`${publicationPath(organiser.event, languageOf(url))}?done=published`, 303);
}

export default function PublicationRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PublicationPage {...(useActionData<typeof action>() ?? loaded)} />;
}
