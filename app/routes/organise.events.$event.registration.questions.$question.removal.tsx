import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { requireQuestion } from "#app/web/questioning.ts";
import { Refusal } from "#app/refusal.ts";
import { removeQuestion } from "#app/registration/edit/edit-questions.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { questionRemovalView } from "#app/views/organise/event/removal-page.ts";
import { RemovalPage } from "#app/views/organise/event/removal-parts.tsx";
import { sentIn } from "#app/views/organise/event/section-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  return questionRemovalView(appOf(args), await requireQuestion(args), args.request.url);
}

/** Takes a question out of the form, with its answers. */
export async function action(args: ActionFunctionArgs) {
  const editor = await requireQuestion(args);
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const by = { accountId: editor.account.id, version: sentIn(form).version };
  const mayDrop = form.get("asked") === "yes";
  const outcome = await removeQuestion(app, editor.event.id, by, editor.question.id, mayDrop).catch(
    refusalOf,
  );
  if (!(outcome instanceof Refusal)) {
    return redirect(`${deskPath(editor.event, languageOf(url), "registration")}/questions?done`, 303);
  }
  return data(await questionRemovalView(app, editor, url, outcome), { status: statusOf[outcome.code] });
}

export default function RemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <RemovalPage {...(useActionData<typeof action>() ?? loaded)} />;
}
