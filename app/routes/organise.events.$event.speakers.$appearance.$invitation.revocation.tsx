import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, notFound } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { revokeSpeaker } from "#app/speakers/revoke-speaker.ts";
import { speakersOf } from "#app/speakers/speakers-of.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { revocationView } from "#app/views/organise/speakers/speaker-desk.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const invitation = await invitationAt(args, organiser.event.id);
  return revocationView(appOf(args), organiser, invitation, args.request.url);
}

/** Takes the invitation back; once more changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const { event, account } = await requireEditor(args, args.params.event ?? "");
  const invitation = await invitationAt(args, event.id);
  await revokeSpeaker(appOf(args), event.id, invitation.id, account.id);
  const speakers = deskPath(event, languageOf(args.request.url), "speakers");
  return redirect(`${speakers}/${invitation.appearance_id}?revoked`, 303);
}

async function invitationAt(args: LoaderFunctionArgs | ActionFunctionArgs, eventId: string) {
  const { appearance, invitation: id } = args.params;
  const speakers = await speakersOf(appOf(args).db, eventId);
  const speaker = speakers.find(({ turn }) => turn.one.id === appearance);
  const invitation = speaker?.invitations.find((one) => one.id === id);
  if (!invitation) throw notFound();
  return invitation;
}

export default function RevocationRoute() {
  const { frame, trail, rooms, about, heading, sentences, form, keep } = useLoaderData<typeof loader>();
  const back = (
    <ButtonLink href={keep.href} variant="secondary">
      {keep.text}
    </ButtonLink>
  );
  return (
    <EventDesk {...{ frame, trail, rooms, about, heading }}>
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
