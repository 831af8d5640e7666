import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { appOf, arrivalOf, notFound, refusalOf } from "#app/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { registrationByToken } from "#app/registration/queries.ts";
import { ownPageView } from "#app/views/own-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args;
  const view = await ownPageView(
    appOf(args),
    params.token ?? "",
    languageOf(request.url),
    arrivalOf(args),
    request.url,
  );
  if (!view) throw notFound();
  return view;
}

export async function action(args: ActionFunctionArgs) {
  const app = appOf(args);
  const token = args.params.token ?? "";
  const registration = await registrationByToken(app.db, token, arrivalOf(args));
  if (!registration) throw notFound();

  // Too late or already done: the own page says how it stands.
  const outcome = await cancelRegistration(app, registration.id).catch(refusalOf);
  const own = inLanguage(languageOf(args.request.url), `/registrations/${token}`);
  const isPassedOn = !(outcome instanceof Refusal) && outcome.isPassedOn;
  return redirect(isPassedOn ? `${own}?passed-on=1` : own, 303);
}

export default function CancellationRoute() {
  const { frame, heading, cancel, cancellation, event, facts } = useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <PageHead title={cancel ? cancellation.heading : heading} lead={cancel && cancellation.sentence} />
      <Column>
        <h2 lang={event.lang}>{event.title}</h2>
        <Paragraphs of={facts} />
        {cancel && (
          <form method="post" action={cancellation.action}>
            <Actions>
              <Button>{cancellation.button}</Button>
              <ButtonLink href={cancellation.keep.href} variant="tertiary">
                {cancellation.keep.text}
              </ButtonLink>
            </Actions>
          </form>
        )}
      </Column>
    </Page>
  );
}
