import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { placePicture } from "#app/articles/pictures/edit-pictures.ts";
import { readPicture } from "#app/articles/pictures/picture-fields.ts";
import { articleOfEvent } from "#app/articles/queries.ts";
import { pictureSize } from "#app/files/picture-size.ts";
import { removeFile } from "#app/files/remove-file.ts";
import { storeFile } from "#app/files/store-file.ts";
import { languageOf } from "#app/language/address.ts";
import { articlesWords } from "#app/language/organise/articles.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, notFound, refusalOf, statusOf } from "#app/web/http.ts";
import { receiveForm } from "#app/web/receive-form.ts";
import { homeOfPicture, pictureFault, pictureFormView } from "#app/views/organise/after/picture-form.ts";
import { PictureFormPage } from "#app/views/organise/after/pictures-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { organiser, articleId } = await requireHome(args);
  return pictureFormView(appOf(args), organiser, args.request.url, { picture: null, articleId });
}

/** Takes a picture in, and puts it where it belongs. */
export async function action(args: ActionFunctionArgs) {
  const { organiser, articleId } = await requireHome(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const { event, account } = organiser;
  const to = { eventId: event.id, appearanceId: null, purpose: "picture", actor: account.id } as const;
  const { form, file } = await receiveForm(args.request, (name, coming) => storeFile(app, to, name, coming));
  const { fields: typed, faults } = readPicture(form);
  const page = async (sentences: Record<string, string>, status: number) => {
    if (file !== null && !(file instanceof Refusal)) await removeFile(app, file.id);
    const home = { picture: null, articleId };
    return data(await pictureFormView(app, organiser, url, home, { typed, faults: sentences }), { status });
  };

  if (file === null) return page({ file: articlesWords[language].pictures.noFile }, 400);
  if (file instanceof Refusal) return page({ file: organiserRefusal(file, language) }, statusOf[file.code]);
  const wrong = Object.entries(faults).map(([name, fault]) => [name, pictureFault(fault, language)]);
  if (wrong.length > 0) return page(Object.fromEntries(wrong) as Record<string, string>, 400);
  const by = { eventId: event.id, accountId: account.id };
  const size = await pictureSize(app, file);
  const outcome = await placePicture(app, by, articleId, file, size, typed).catch(refusalOf);
  if (outcome instanceof Refusal) {
    return page({ alt: organiserRefusal(outcome, language) }, statusOf[outcome.code]);
  }
  return redirect(`${homeOfPicture(event, language, articleId)}?done`, 303);
}

/** The event whose picture it is to be, or the article about it that its address names. */
async function requireHome(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const articleId = new URL(args.request.url).searchParams.get("article");
  if (articleId !== null && !(await articleOfEvent(appOf(args).db, organiser.event.id, articleId)))
    throw notFound();
  return { organiser, articleId };
}

export default function NewPictureRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PictureFormPage {...(useActionData<typeof action>() ?? loaded)} />;
}
