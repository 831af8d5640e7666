import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { slidesAt } from "#app/web/material-guards.ts";
import { languageOf } from "#app/language/address.ts";
import { publishSlides } from "#app/materials/slides/publish-slides.ts";
import { Refusal } from "#app/refusal.ts";
import { slideView } from "#app/views/organise/after/slide-page.ts";
import { slidesPath } from "#app/views/organise/after/slides-page.ts";
import { SlidePage } from "#app/views/organise/after/slides-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const one = await slidesAt(args, organiser);
  return slideView(appOf(args), organiser, one, args.request.url, arrivalOf(args));
}

/** Publishes the newest of them. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const one = await slidesAt(args, organiser);
  const app = appOf(args);
  const { url } = args.request;
  const { event, account } = organiser;
  const isPreReading = (await readForm(args.request)).get("when") === "before";
  const by = { eventId: event.id, accountId: account.id };
  const outcome = await publishSlides(app, by, one.id, isPreReading).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const now = await slidesAt(args, organiser);
    return data(slideView(app, organiser, now, url, arrivalOf(args), outcome), {
      status: statusOf[outcome.code],
    });
  }
  return redirect(`${slidesPath(event, languageOf(url))}/${one.id}?done`, 303);
}

export default function SlideRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <SlidePage {...(useActionData<typeof action>() ?? loaded)} />;
}
