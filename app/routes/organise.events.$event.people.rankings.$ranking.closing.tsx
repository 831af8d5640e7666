import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayEdit } from "#app/accounts/rules.ts";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { rankingAt } from "#app/web/doors.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { closeRanking } from "#app/registration/prioritise/close-ranking.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { rankingClosingView } from "#app/views/organise/people/ranking-closing.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const ranking = await rankingAt(args, organiser.event.id);
  const isTheirs = mayEdit(organiser, organiser.event.organisation_id);
  return rankingClosingView(appOf(args), organiser, ranking, args.request.url, isTheirs);
}

/** Closes the question; once more changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const { event, account } = await requireEditor(args, args.params.event ?? "");
  const ranking = await rankingAt(args, event.id);
  await closeRanking(appOf(args), event.id, ranking.id, account.id);
  const people = deskPath(event, languageOf(args.request.url), "people");
  return redirect(`${people}/rankings?closed`, 303);
}

export default function ClosingRoute() {
  const { frame, trail, rooms, about, heading, sentences, form, keep } = useLoaderData<typeof loader>();
  const back = (
    <ButtonLink href={keep.href} variant="secondary">
      {keep.text}
    </ButtonLink>
  );
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading}>
      <Paragraphs of={sentences} />
      {form ? (
        <form method="post" action={form.action}>
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
