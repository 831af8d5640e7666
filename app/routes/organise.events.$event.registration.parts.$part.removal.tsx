import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePart } from "#app/web/choosing.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { withdrawPart } from "#app/registration/edit/edit-parts.ts";
import { choiceRemovalView } from "#app/views/organise/event/choice-page.ts";
import { choicesPath } from "#app/views/organise/event/choices-page.ts";
import { RemovalPage } from "#app/views/organise/event/removal-parts.tsx";
import { sentIn } from "#app/views/organise/event/section-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  return choiceRemovalView(appOf(args), await requirePart(args), args.request.url);
}

/** Offers a day or a session no more. */
export async function action(args: ActionFunctionArgs) {
  const editor = await requirePart(args);
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const by = { accountId: editor.account.id, version: sentIn(form).version };
  const mayDrop = form.get("asked") === "yes";
  const outcome = await withdrawPart(app, editor.event.id, by, editor.part.id, mayDrop).catch(refusalOf);
  if (!(outcome instanceof Refusal)) {
    return redirect(`${choicesPath(editor.event, languageOf(url))}?done`, 303);
  }
  return data(await choiceRemovalView(app, editor, url, outcome), { status: statusOf[outcome.code] });
}

export default function RemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <RemovalPage {...(useActionData<typeof action>() ?? loaded)} />;
}
