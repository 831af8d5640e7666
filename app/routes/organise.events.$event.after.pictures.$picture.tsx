import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePicture } from "#app/articles/pictures/edit-pictures.ts";
import { readPicture } from "#app/articles/pictures/picture-fields.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { requirePictureEditor } from "#app/web/article-guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { homeOfPicture, pictureFault, pictureFormView } from "#app/views/organise/after/picture-form.ts";
import { PictureFormPage } from "#app/views/organise/after/pictures-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const editor = await requirePictureEditor(args);
  const { picture } = editor;
  const home = { picture, articleId: picture.article_id };
  return pictureFormView(appOf(args), editor, args.request.url, home);
}

/** Saves what stands with it, and where it stands. */
export async function action(args: ActionFunctionArgs) {
  const editor = await requirePictureEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const { event, account, picture } = editor;
  const form = await readForm(args.request);
  const { fields: typed, faults } = readPicture(form);
  const page = async (sentences: Record<string, string>, status: number) => {
    const home = { picture, articleId: picture.article_id };
    return data(await pictureFormView(app, editor, url, home, { typed, faults: sentences }), { status });
  };

  const wrong = Object.entries(faults).map(([name, fault]) => [name, pictureFault(fault, language)]);
  if (wrong.length > 0) return page(Object.fromEntries(wrong) as Record<string, string>, 400);
  const by = { eventId: event.id, accountId: account.id };
  const place = Number.parseInt(form.get("place") ?? "", 10) || picture.position + 1;
  const outcome = await changePicture(app, picture.picture_id, by, typed, place).catch(refusalOf);
  if (outcome instanceof Refusal) {
    return page({ alt: organiserRefusal(outcome, language) }, statusOf[outcome.code]);
  }
  return redirect(`${homeOfPicture(event, language, picture.article_id)}?done`, 303);
}

export default function PictureRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PictureFormPage {...(useActionData<typeof action>() ?? loaded)} />;
}
