import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayEdit } from "#app/accounts/rules.ts";
import { languageOf } from "#app/language/address.ts";
import { destinationFor } from "#app/materials/edit/event-files.ts";
import { filesPath, filesView } from "#app/views/organise/after/files-page.ts";
import { FilesPage } from "#app/views/organise/after/files-parts.tsx";
import type { RefusedSlides } from "#app/views/slides.ts";
import { requireEditor, requireOrganiser, type Organiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { receiveFile } from "#app/web/receiving-files.ts";

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(args, await requireOrganiser(args, args.params.event ?? ""));
}

/** Takes a file of the event's own, in one go. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const { event, account } = organiser;
  const language = languageOf(args.request.url);
  const to = (name: string) => destinationFor(event.id, account.id, name);
  const refused = await receiveFile(appOf(args), to, args.request, language);
  if (!refused) return redirect(`${filesPath(event, language)}?done`, 303);
  return data(await pageOf(args, organiser, refused.sentence), { status: refused.status });
}

/** Those who may send files run the script that sends them bit by bit. */
async function pageOf(args: LoaderFunctionArgs, organiser: Organiser, refused?: RefusedSlides) {
  const view = await filesView(appOf(args), organiser, args.request.url, refused);
  const nonce = mayEdit(organiser, organiser.event.organisation_id) ? args.context.allowScript() : null;
  return { ...view, nonce };
}

export default function FilesRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <FilesPage {...(useActionData<typeof action>() ?? loaded)} />;
}
