import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Choice } from "#app/components/form.tsx";
import { Notice } from "#app/components/notice.tsx";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { languages } from "#app/language/language.ts";
import { previewWords } from "#app/language/organise/preview.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { rehearse } from "#app/registration/rehearse/rehearse.ts";
import { publicationPath } from "#app/views/organise/event/publication-path.ts";
import { rehearsalView } from "#app/views/organise/event/rehearsal.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return rehearsalView(appOf(args), organiser, args.request.url);
}

/** Sends the organiser what those get who register. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const wished = (await readForm(args.request)).get("language");
  const typed = languages.find((one) => one === wished) ?? language;

  const outcome = await rehearse(app, organiser.event.id, organiser.account, typed).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const { tooMany } = previewWords[language].rehearsal;
    const sentence = outcome.code === "too-many-letters" ? tooMany : organiserRefusal(outcome, language);
    const view = rehearsalView(app, organiser, url, { typed, sentence });
    return data(view, { status: statusOf[outcome.code] });
  }
  return redirect(`${publicationPath(organiser.event, language, "rehearsal")}?done`, 303);
}

export default function RehearsalRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { done, sentences, link, form, ...view } = useActionData<typeof action>() ?? loaded;
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>
            {done.sentence} <a href={done.link.href}>{done.link.text}</a>
          </p>
        </Notice>
      )}
      <div className="telling">
        <ul className="ds-list">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p id="link">{link}</p>
        {form && (
          <form method="post" action={form.action}>
            <Choice {...form.field} pick="one" />
            <Actions>
              <Button>{form.button}</Button>
            </Actions>
          </form>
        )}
      </div>
    </EventDesk>
  );
}
