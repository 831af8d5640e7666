import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { nudgeSpeakers } from "#app/speakers/nudge.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { nudgeView } from "#app/views/organise/speakers/nudge-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return nudgeView(appOf(args), organiser, args.request.url);
}

/** Writes to exactly those whom the page named. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { event, account } = organiser;
  const { url } = args.request;
  const language = languageOf(url);
  const people = Number((await readForm(args.request)).get("people"));
  const outcome = await nudgeSpeakers(app, event.id, account.id, people).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const why = organiserRefusal(outcome, language);
    return data(await nudgeView(app, organiser, url, why), { status: statusOf[outcome.code] });
  }
  return redirect(`${deskPath(event, language, "speakers")}?nudged`, 303);
}

export default function NudgeRoute() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { frame, trail, rooms, about, heading, wrong, sentences, form, keep } = view;
  const back = (
    <ButtonLink href={keep.href} variant="secondary">
      {keep.text}
    </ButtonLink>
  );
  return (
    <EventDesk {...{ frame, trail, rooms, about, heading, wrong }}>
      <Paragraphs of={sentences} />
      {form ? (
        <form method="post" action={form.action}>
          <input type="hidden" name="people" value={form.people} />
          <Actions>
            <Button>{form.button}</Button>
            {back}
          </Actions>
        </form>
      ) : (
        <Actions>{back}</Actions>
      )}
    </EventDesk>
  );
}
