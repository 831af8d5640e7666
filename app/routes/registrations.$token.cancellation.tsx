import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { Lines } from "#app/components/words.tsx";
import { deadLink, openRegistration } from "#app/web/doors.ts";
import { appOf, arrivalOf, refusalOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { registrationByToken } from "#app/registration/queries.ts";
import { cancellationView } from "#app/views/own/cancellation-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const own = await openRegistration(args);
  const { url } = args.request;
  return cancellationView(appOf(args), own, languageOf(url), arrivalOf(args), url);
}

export async function action(args: ActionFunctionArgs) {
  const app = appOf(args);
  const token = args.params.token ?? "";
  const registration = await registrationByToken(app.db, token, arrivalOf(args));
  if (!registration) throw deadLink(token);

  // Too late or already done: the own page says how it stands.
  const outcome = await cancelRegistration(app, registration.id).catch(refusalOf);
  const own = inLanguage(languageOf(args.request.url), `/registrations/${token}`);
  const isPassedOn = !(outcome instanceof Refusal) && outcome.isPassedOn;
  return redirect(isPassedOn ? `${own}?passed-on=1` : own, 303);
}

export default function CancellationRoute() {
  const { frame, heading, form, event, facts } = useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <PageHead
        kicker={
          <a href={event.href} lang={event.lang}>
            {event.title}
          </a>
        }
        title={heading}
        lead={<Lines of={facts} />}
      />
      <Column>
        {form && <p>{form.sentence}</p>}
        {form && (
          <form method="post" action={form.action}>
            <Actions>
              <Button>{form.button}</Button>
              <ButtonLink href={form.keep.href} variant="tertiary">
                {form.keep.text}
              </ButtonLink>
            </Actions>
          </form>
        )}
      </Column>
    </Page>
  );
}
