import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Notice } from "#app/components/notice.tsx";
import { appOf, notFound, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { requireMaterialEditor } from "#app/web/material-guards.ts";
import { addCaptions } from "#app/materials/captions/add-captions.ts";
import { readCaptions } from "#app/materials/captions/read-captions.ts";
import { MAX_CAPTION_BYTES } from "#app/materials/captions/read-webvtt.ts";
import { Refusal } from "#app/refusal.ts";
import { captionSentence, captionsView } from "#app/views/organise/after/captions-page.ts";
import { DeskForm } from "#app/views/organise/desk-form-parts.tsx";
import { materialsPath } from "#app/views/organise/after/materials-page.ts";

/** Every byte may take three on the way. */
const MAX_PASTE_BYTES = 3 * MAX_CAPTION_BYTES + 64 * 1024;

export async function loader(args: LoaderFunctionArgs) {
  const editor = await requireRecordingEditor(args);
  return captionsView(appOf(args), editor, args.request.url, editor.material);
}

/** Keeps captions or a transcript that was pasted. */
export async function action(args: ActionFunctionArgs) {
  const editor = await requireRecordingEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const { event, account, material } = editor;
  const typed = await readForm(args.request, MAX_PASTE_BYTES);
  const page = async (sentence: string, status: number) =>
    data(await captionsView(app, editor, url, material, { typed, sentence }), { status });

  const read = readCaptions(typed);
  if ("code" in read) return page(captionSentence(read, url), 400);
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
  const { done, recording, tracks, form, ...view } = useActionData<typeof action>() ?? loaded;
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <p>
        <b>{recording}</b>
      </p>
      <h2 className="desk__heading">{tracks.heading}</h2>
      {tracks.none && <p>{tracks.none}</p>}
      <ul>
        {tracks.links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      <DeskForm {...form} />
    </EventDesk>
  );
}
