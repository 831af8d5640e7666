import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { FormFields } from "#app/components/form-fields.tsx";
import { FormKey } from "#app/components/form-key.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { copyEvent } from "#app/events/edit/copy-event.ts";
import { readFirstDay } from "#app/events/edit/read-start.ts";
import { formKeyOf } from "#app/web/form-once.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { copyEventWithProgramme } from "#app/programme/copy-event.ts";
import { Refusal } from "#app/refusal.ts";
import { copyView } from "#app/views/organise/new-event/copy-page.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { startSentences } from "#app/views/organise/new-event/new-event.ts";
import { BeginningPage } from "#app/views/organise/new-event/new-event-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return copyView(appOf(args), organiser, args.request.url);
}

/** Makes a draft like an earlier event, on another day. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const page = async (sentences: Record<string, string>, status: number) =>
    data(await copyView(app, organiser, url, { form, sentences }), { status });

  const on = readFirstDay(form, "on");
  if (!on) return page(startSentences({ on: "day" }, language), 400);
  const copy = form.has("programme") ? copyEventWithProgramme : copyEvent;
  const { account, event } = organiser;
  const outcome = await copy(app, account.id, event.id, on, formKeyOf(app, form)).catch(refusalOf);
  if (outcome instanceof Refusal)
    return page({ on: organiserRefusal(outcome, language) }, statusOf[outcome.code]);
  return redirect(`${deskPath(outcome, language)}?created`, 303);
}

export default function CopyRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { about, sentences, form, ...page } = useActionData<typeof action>() ?? loaded;
  return (
    <BeginningPage {...page} kicker={about}>
      <div className="desk__part">
        <Paragraphs of={sentences} />
      </div>
      <form className="form" method="post" action={form.action} noValidate>
        <FormKey value={form.key} />
        <FormFields fields={form.fields} />
        <Actions>
          <Button>{form.button}</Button>
        </Actions>
      </form>
    </BeginningPage>
  );
}
