import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventList } from "#app/components/event-list.tsx";
import { Invitation, PageHead } from "#app/components/invitation.tsx";
import { Subscribe } from "#app/components/material.tsx";
import { Page } from "#app/components/page.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { Words } from "#app/components/words.tsx";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { frontView } from "#app/views/site/front.ts";

export async function loader(args: LoaderFunctionArgs) {
  const view = await frontView(appOf(args), languageOf(args.request.url), arrivalOf(args), args.request.url);
  args.context.keepUntil(view.keepUntil);
  return view;
}

export default function FrontRoute() {
  const { frame, head, next, months, dates, recent, subscribe, empty, words } =
    useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <PageHead title={head.title} lead={head.lead} />
      {next && (
        <Invitation
          {...next.invitation}
          titleHref={next.href}
          level={2}
          more={<Words of={next.invitation.more} />}
          action={
            next.invitation.action && (
              <ButtonLink href={next.invitation.action.href} lang={next.invitation.action.lang} large>
                {next.invitation.action.text}
              </ButtonLink>
            )
          }
          deadline={<Words of={next.invitation.sentences} />}
        />
      )}
      {months.length > 0 ? (
        <Section
          heading={words.nextEvents}
          width="wide"
          aside={<a href={words.allHref}>{words.allEvents}</a>}
        >
          <EventList months={months} level={3} />
        </Section>
      ) : (
        !next && (
          <Column>
            <EmptyState
              sentence={empty.sentence}
              action={
                <ButtonLink href={empty.href} variant="secondary">
                  {empty.action}
                </ButtonLink>
              }
            />
          </Column>
        )
      )}
      {dates.length > 0 && (
        <Section heading={words.importantDates}>
          <ul className="important-dates">
            {dates.map((date) => (
              <li key={date.key}>
                <strong>{date.when}</strong> <span lang={date.lang}>{date.label}:</span>{" "}
                {date.href ? (
                  <a href={date.href} lang={date.lang}>
                    {date.title}
                  </a>
                ) : (
                  <span lang={date.lang}>{date.title}</span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {recent.length > 0 && (
        <Section
          heading={words.recent}
          width="wide"
          aside={<a href={words.archiveHref}>{words.toArchive}</a>}
        >
          <EventList months={recent} level={3} />
        </Section>
      )}
      <Subscribe {...subscribe} />
    </Page>
  );
}
