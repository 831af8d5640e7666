import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { questionFields } from "#app/events/edit/question-form.ts";
import { appOf } from "#app/web/http.ts";
import { questioned, requireQuestion } from "#app/web/questioning.ts";
import { questionView } from "#app/views/organise/event/question-page.ts";
import { SettingsPage } from "#app/views/organise/event/settings-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { question, ...organiser } = await requireQuestion(args);
  const asked = { id: question.id, now: questionFields(question) };
  return questionView(appOf(args), organiser, args.request.url, asked);
}

/** Saves a question. */
export async function action(args: ActionFunctionArgs) {
  const { question, ...organiser } = await requireQuestion(args);
  return questioned(args, organiser, question);
}

export default function QuestionRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <SettingsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
