import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { Facts } from "#app/components/facts.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { LinkRow } from "#app/components/material.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { Lines, Paragraphs } from "#app/components/words.tsx";
import { openRegistration } from "#app/web/doors.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { plainFacts } from "#app/views/site/event-parts.tsx";
import { ownPageView } from "#app/views/own/own-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const own = await openRegistration(args);
  const { url } = args.request;
  return ownPageView(appOf(args), own, languageOf(url), arrivalOf(args), url);
}

export default function RegistrationRoute() {
  const { frame, heading, done, sentences, event, facts, mine, actions } = useLoaderData<typeof loader>();
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
        {done && (
          <Notice tone="info" role="status">
            <p>{done}</p>
          </Notice>
        )}
        <Paragraphs of={sentences} />
        <OwnActions of={actions} />
        <LinkRow links={actions.calendars} />
      </Column>
      <Section heading={mine.heading}>
        <Facts facts={plainFacts(mine.facts)} />
      </Section>
    </Page>
  );
}

type OwnView = Awaited<ReturnType<typeof ownPageView>>;

/** Taking what is offered is the filled button; elsewhere changing is. */
function OwnActions({ of }: { of: OwnView["actions"] }) {
  const { accept, decline, change, cancel, handOver, again } = of;
  if (accept) {
    return (
      <form method="post" action={accept.href}>
        <Actions>
          <Button large>{accept.text}</Button>
          {decline && (
            <ButtonLink href={decline.href} variant="secondary">
              {decline.text}
            </ButtonLink>
          )}
        </Actions>
      </form>
    );
  }
  if (!change && !cancel && !again) return null;
  return (
    <Actions>
      {change && <ButtonLink href={change.href}>{change.text}</ButtonLink>}
      {cancel && (
        <ButtonLink href={cancel.href} variant="secondary">
          {cancel.text}
        </ButtonLink>
      )}
      {handOver && (
        <ButtonLink href={handOver.href} variant="tertiary">
          {handOver.text}
        </ButtonLink>
      )}
      {again && <ButtonLink href={again.href}>{again.text}</ButtonLink>}
    </Actions>
  );
}
