import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { attendancePasteView } from "#app/views/organise/after/attendance-paste.ts";
import { AttendancePastePage } from "#app/views/organise/after/attendance-paste-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return attendancePasteView(appOf(args), organiser, args.request.url);
}

/** Reads, and writes nothing. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const typed = (await readForm(args.request)).get("people") ?? "";
  const view = await attendancePasteView(appOf(args), organiser, args.request.url, typed);
  return data(view, { status: view.isWrong ? 400 : 200 });
}

export default function PasteRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <AttendancePastePage {...(useActionData<typeof action>() ?? loaded)} />;
}
