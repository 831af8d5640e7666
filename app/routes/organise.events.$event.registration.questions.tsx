import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askedForm } from "#app/events/asked-form.ts";
import { orderQuestions } from "#app/events/edit/questions.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { organisedPage } from "#app/views/organise/event/organised-page.ts";
import { QuestionsPage } from "#app/views/organise/event/questions-parts.tsx";
import { questionsView } from "#app/views/organise/event/questions-page.ts";
import { sentIn } from "#app/views/organise/event/section-page.ts";
import { stepped } from "#app/views/stepped.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return questionsView(appOf(args), organiser, args.request.url);
}

/** Moves a question one step up or down. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const { event } = await organisedPage(app.db, organiser);
  const { questions } = await askedForm(app.db, event);
  const ids = stepped(
    questions.map((one) => one.id),
    form.get("step") ?? "",
  );
  const by = { accountId: organiser.account.id, version: sentIn(form).version };
  const outcome = await orderQuestions(app, event.id, by, ids).catch(refusalOf);
  if (!(outcome instanceof Refusal)) {
    return redirect(`${deskPath(event, languageOf(url), "registration")}/questions?done`, 303);
  }
  return data(await questionsView(app, organiser, url, outcome), { status: statusOf[outcome.code] });
}

export default function QuestionsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <QuestionsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
