import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Facts } from "#app/components/facts.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { sendEntryAgain } from "#app/registration/send-entry-again.ts";
import { calendarPageView } from "#app/views/own/calendar-page.ts";
import { plainFacts } from "#app/views/site/event-parts.tsx";
import { openRegistration } from "#app/web/doors.ts";
import { appOf, arrivalOf, refusalOf, statusOf } from "#app/web/http.ts";

export async function loader(args: LoaderFunctionArgs) {
  const own = await openRegistration(args);
  const { url } = args.request;
  return calendarPageView(appOf(args), own, languageOf(url), arrivalOf(args), url);
}

/** Sends the entry again. */
export async function action(args: ActionFunctionArgs) {
  const own = await openRegistration(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const outcome = await sendEntryAgain(app, own.registration.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const view = await calendarPageView(app, own, language, arrivalOf(args), url, outcome);
    return data(view, { status: statusOf[outcome.code] });
  }
  const path = inLanguage(language, `/registrations/${own.token}/calendar`);
  return redirect(outcome ? `${path}?sent` : path, 303);
}

export default function CalendarRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { frame, heading, event, refusal, done, standing, last, again, back } =
    useActionData<typeof action>() ?? loaded;
  return (
    <Page {...frame.page}>
      {refusal && (
        <Column>
          <ErrorSummary {...refusal} />
        </Column>
      )}
      <PageHead
        kicker={
          <a href={back.href} lang={event.lang}>
            {back.text}
          </a>
        }
        title={heading}
        lead={standing}
      />
      {done && (
        <Column>
          <Notice tone="success" role="status">
            <p>{done}</p>
          </Notice>
        </Column>
      )}
      {last && (
        <Section heading={last.heading}>
          <Facts facts={plainFacts(last.facts)} />
        </Section>
      )}
      {again && (
        <Section heading={again.heading}>
          <p>{again.sentence}</p>
          <form method="post" action={again.action}>
            <Actions>
              <Button>{again.button}</Button>
              {again.file && (
                <ButtonLink href={again.file.href} variant="tertiary">
                  {again.file.text}
                </ButtonLink>
              )}
            </Actions>
          </form>
        </Section>
      )}
    </Page>
  );
}
