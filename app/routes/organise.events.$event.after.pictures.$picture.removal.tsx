import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { removePicture } from "#app/articles/pictures/edit-pictures.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { requirePictureEditor } from "#app/web/article-guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { homeOfPicture, pictureRemovalView } from "#app/views/organise/after/picture-form.ts";
import { PictureRemovalPage } from "#app/views/organise/after/pictures-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const editor = await requirePictureEditor(args);
  return pictureRemovalView(appOf(args), editor, args.request.url, editor.picture);
}

/** Takes it away, and its file. */
export async function action(args: ActionFunctionArgs) {
  const editor = await requirePictureEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const { event, account, picture } = editor;
  const by = { eventId: event.id, accountId: account.id };
  const seen = (await readForm(args.request)).get("seen") ?? "";
  const outcome = await removePicture(app, picture.picture_id, by, seen).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, language);
    return data(pictureRemovalView(app, editor, url, picture, sentence), { status: statusOf[outcome.code] });
  }
  return redirect(`${homeOfPicture(event, language, picture.article_id)}?removed`, 303);
}

export default function PictureRemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PictureRemovalPage {...(useActionData<typeof action>() ?? loaded)} />;
}
