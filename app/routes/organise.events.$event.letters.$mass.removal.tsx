import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { requireMassLetterEditor, type MassLetterReader } from "#app/web/mass-letter-doors.ts";
import { Refusal } from "#app/refusal.ts";
import { discardDraft } from "#app/registration/mass-letters/draft.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import type { App } from "#app/app.ts";

function view(app: App, reader: MassLetterReader, address: string, refusal?: string) {
  const language = languageOf(address);
  const words = massLetterWords[language];
  const { heading, lead, button } = words.discard;
  return {
    ...eventDesk(app, reader, address, refusal ? words.wrongTitle(heading) : heading, "letters"),
    heading,
    lead,
    wrong: { heading: words.wrong, errors: refusal ? [{ text: refusal }] : [] },
    form: { action: new URL(address).pathname, version: String(reader.letter.version), button },
    back: {
      href: `${deskPath(reader.event, language, "letters")}/${reader.letter.id}`,
      text: words.sending.back,
    },
  };
}

/** Says what comes of it. */
export async function loader(args: LoaderFunctionArgs) {
  return view(appOf(args), await requireMassLetterEditor(args), args.request.url);
}

/** Throws a draft away. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireMassLetterEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const { event, letter } = reader;
  const version = Number((await readForm(args.request)).get("version"));
  const outcome = await discardDraft(app, { id: letter.id, version, zone: event.zone }).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, languageOf(url));
    return data(view(app, reader, url, sentence), { status: statusOf[outcome.code] });
  }
  return redirect(`${deskPath(event, languageOf(url), "letters")}?discarded`, 303);
}

export default function RemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { wrong, form, back, ...desk } = useActionData<typeof action>() ?? loaded;
  return (
    <EventDesk {...desk}>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      <form method="post" action={form.action}>
        <input type="hidden" name="version" value={form.version} />
        <Actions>
          <Button>{form.button}</Button>
          <ButtonLink href={back.href} variant="secondary">
            {back.text}
          </ButtonLink>
        </Actions>
      </form>
    </EventDesk>
  );
}
