import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appOf, notFound, refusalOf, statusOf } from "#app/web/http.ts";
import { receivedCaptions } from "#app/web/receive-captions.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { requireMaterialEditor } from "#app/web/material-guards.ts";
import { addCaptions } from "#app/materials/captions/add-captions.ts";
import { readCaptions } from "#app/materials/captions/read-captions.ts";
import { Refusal } from "#app/refusal.ts";
import { captionSentence, captionsView } from "#app/views/organise/after/captions-page.ts";
import { CaptionsPage } from "#app/views/organise/after/captions-parts.tsx";
import { materialsPath } from "#app/views/organise/after/materials-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const editor = await requireRecordingEditor(args);
  return captionsView(appOf(args), editor, args.request.url, editor.material);
}

/** Keeps captions or a transcript, sent as a file or pasted. */
export async function action(args: ActionFunctionArgs) {
  const editor = await requireRecordingEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const { event, account, material } = editor;
  const { typed, field, sent } = await receivedCaptions(args.request);
  const page = async (sentence: string, status: number) =>
    data(await captionsView(app, editor, url, material, { typed, sentence, field }), { status });

  if (sent instanceof Refusal) return page(organiserRefusal(sent, languageOf(url)), statusOf[sent.code]);
  const read = readCaptions(sent);
  if ("code" in read) return page(captionSentence(read, url, field), 400);
  const outcome = await addCaptions(app, event.id, material.id, read, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    return page(organiserRefusal(outcome, languageOf(url)), statusOf[outcome.code]);
  }
  const path = materialsPath(event, languageOf(url), "materials");
  return redirect(`${path}/${material.id}/captions?done`, 303);
}

/** Nothing but a recording is captioned. */
async function requireRecordingEditor(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const editor = await requireMaterialEditor(args);
  if (editor.material.kind !== "recording") throw notFound();
  return editor;
}

export default function CaptionsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <CaptionsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
