import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEditor } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { slidesAt } from "#app/web/material-guards.ts";
import { languageOf } from "#app/language/address.ts";
import { withdrawSlides } from "#app/materials/slides/withdraw-slides.ts";
import { ConsequencesPage } from "#app/views/organise/after/consequences-parts.tsx";
import { slideWithdrawalView } from "#app/views/organise/after/slide-page.ts";
import { slidesPath } from "#app/views/organise/after/slides-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return slideWithdrawalView(appOf(args), organiser, await slidesAt(args, organiser), args.request.url);
}

/** Takes them back from everybody; once more changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const { id } = await slidesAt(args, organiser);
  const { event, account } = organiser;
  await withdrawSlides(appOf(args), { eventId: event.id, accountId: account.id }, id);
  return redirect(`${slidesPath(event, languageOf(args.request.url))}/${id}?withdrawn`, 303);
}

export default function SlideWithdrawalRoute() {
  return <ConsequencesPage {...useLoaderData<typeof loader>()} />;
}
