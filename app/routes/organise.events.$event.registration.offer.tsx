import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { chooseOffer, type OfferWish } from "#app/events/edit/choose-offer.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { NEW_OFFER, offerPath, offerView, type RefusedOffer } from "#app/views/organise/event/offer-page.ts";
import { sentIn } from "#app/views/organise/event/section-page.ts";
import { SettingsPage } from "#app/views/organise/event/settings-parts.tsx";

const MOST_CHARACTERS = 200;

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return offerView(appOf(args), organiser, args.request.url);
}

/** Makes the event one of several dates of the same, or of nothing else. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const page = async (why: Omit<RefusedOffer, "form">, status: number) =>
    data(await offerView(app, organiser, url, { form, ...why }), { status });

  const chosen = form.get("offer");
  const title = form.get("title")?.trim() ?? "";
  if (chosen === null) return page({ faults: { offer: "no-offer" } }, 400);
  if (chosen === NEW_OFFER && title === "") return page({ faults: { title: "no-title" } }, 400);
  if (title.length > MOST_CHARACTERS) return page({ faults: { title: "too-long" } }, 400);

  const { event, account } = organiser;
  const wish: OfferWish = chosen === NEW_OFFER ? { title } : { offerId: chosen || null };
  const by = { accountId: account.id, version: sentIn(form).version };
  const outcome = await chooseOffer(app, event.id, by, wish).catch(refusalOf);
  if (outcome instanceof Refusal) return page({ refusal: outcome }, statusOf[outcome.code]);
  return redirect(`${offerPath(event, languageOf(url))}?done`, 303);
}

export default function OfferRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <SettingsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
