import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { limitIn } from "#app/web/choosing.ts";
import { choosable } from "#app/events/choosable.ts";
import { offerChoice } from "#app/events/edit/offer-choice.ts";
import { partIn } from "#app/events/edit/part-in.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { questionsWords } from "#app/language/organise/questions.ts";
import { Refusal } from "#app/refusal.ts";
import { choicesPath, choicesView, type RefusedChoice } from "#app/views/organise/event/choices-page.ts";
import { ChoicesPage } from "#app/views/organise/event/choices-parts.tsx";
import { organisedPage } from "#app/views/organise/event/organised-page.ts";
import { sentIn } from "#app/views/organise/event/section-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return choicesView(appOf(args), organiser, args.request.url);
}

/** Lets people choose one more day or session. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const { faults: words } = questionsWords[languageOf(url)].parts;
  const form = await readForm(args.request);
  const page = async (why: Omit<RefusedChoice, "form">, status: number) =>
    data(await choicesView(app, organiser, url, { form, ...why }), { status });

  const { event } = await organisedPage(app.db, organiser);
  const given = partIn(form.get("part") ?? "", await choosable(app.db, event));
  const limit = limitIn(form);
  if (given === undefined || limit === undefined) {
    const faults = {
      ...(given === undefined && { part: words["no-part"] }),
      ...(limit === undefined && { limit: words["no-number"] }),
    };
    return page({ faults }, 400);
  }
  const by = { accountId: organiser.account.id, version: sentIn(form).version };
  const outcome = await offerChoice(app, event.id, by, given, limit).catch(refusalOf);
  if (outcome instanceof Refusal) return page({ refusal: outcome }, statusOf[outcome.code]);
  return redirect(`${choicesPath(event, languageOf(url))}?done`, 303);
}

export default function ChoicesRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ChoicesPage {...(useActionData<typeof action>() ?? loaded)} />;
}
