import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NEW_QUESTION } from "#app/events/edit/question-form.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { questioned } from "#app/web/questioning.ts";
import { questionView } from "#app/views/organise/event/question-page.ts";
import { SettingsPage } from "#app/views/organise/event/settings-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return questionView(appOf(args), organiser, args.request.url, { id: null, now: NEW_QUESTION });
}

/** Adds a question. */
export async function action(args: ActionFunctionArgs) {
  return questioned(args, await requireEditor(args, args.params.event ?? ""), null);
}

export default function NewQuestionRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <SettingsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
