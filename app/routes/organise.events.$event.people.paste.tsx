import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { previewed } from "#app/web/pasting.ts";
import { pasteView } from "#app/views/organise/people/paste-page.ts";
import { PastePage } from "#app/views/organise/people/paste-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return pasteView(appOf(args), organiser, args.request.url);
}

/** Reads, and writes nothing. */
export function action(args: ActionFunctionArgs) {
  return previewed(args);
}

export default function PasteRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PastePage {...(useActionData<typeof action>() ?? loaded)} />;
}
