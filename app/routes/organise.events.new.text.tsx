import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStarter } from "#app/web/guards.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { newEventWords } from "#app/language/organise/new-event.ts";
import { MAX_PASTED_BYTES, readPasted } from "#app/views/organise/new-event/pasted-form.ts";
import { chooseView, MOST_PASTED, pasteView } from "#app/views/organise/new-event/invitation-text-page.ts";
import { reviewView } from "#app/views/organise/new-event/pasted-page.ts";
import { PastedPage } from "#app/views/organise/new-event/pasted-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  return pasteView(appOf(args), await requireStarter(args), args.request.url);
}

/** Reads a pasted invitation, and shows what it read. Nothing is kept. */
export async function action(args: ActionFunctionArgs) {
  const starter = await requireStarter(args);
  const app = appOf(args);
  const { url } = args.request;
  const { text: words } = newEventWords[languageOf(url)];
  const form = await readForm(args.request, MAX_PASTED_BYTES);
  const typed = form.get("text") ?? "";
  const wrong = (fault: string) => data(pasteView(app, starter, url, typed, fault), { status: 400 });

  if (typed.trim() === "") return wrong(words.empty);
  if (typed.length > MOST_PASTED) return wrong(words.tooLong(typed.length, MOST_PASTED));
  const { invitation, chosen } = readPasted(form, app.now());
  if (chosen === null) return data(chooseView(app, starter, url, invitation));
  return data(await reviewView(app, starter, url, invitation, chosen));
}

export default function PasteRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PastedPage {...(useActionData<typeof action>() ?? loaded)} />;
}
