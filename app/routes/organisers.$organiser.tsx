import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ReadingList } from "#app/components/article.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventList } from "#app/components/event-list.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Subscribe } from "#app/components/material.tsx";
import { Page } from "#app/components/page.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { appOf, arrivalOf, notFound } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organisationBySlug } from "#app/organisations/queries.ts";
import { organiserView } from "#app/views/site/organiser.ts";

export async function loader(args: LoaderFunctionArgs) {
  const app = appOf(args);
  const organiser = await organisationBySlug(app.db, args.params.organiser ?? "");
  if (!organiser) throw notFound();
  const view = await organiserView(
    app,
    organiser,
    languageOf(args.request.url),
    arrivalOf(args),
    args.request.url,
  );
  args.context.keepUntil(view.keepUntil);
  return view;
}

export default function OrganiserRoute() {
  const { frame, head, home, series, coming, past, articles, nothing, subscribe, words } =
    useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <PageHead {...head} />
      {home && (
        <Column>
          <p>
            <a href={home.href}>{home.text}</a>
          </p>
        </Column>
      )}
      {series.length > 0 && (
        <Section heading={words.series}>
          <ReadingList items={series} />
        </Section>
      )}
      <Section heading={words.coming} width="wide">
        {coming.length > 0 ? <EventList months={coming} level={3} /> : <EmptyState sentence={nothing} />}
      </Section>
      {past.length > 0 && (
        <Section heading={words.past} width="wide">
          <EventList months={past} level={3} />
        </Section>
      )}
      {articles.length > 0 && (
        <Section heading={words.articles}>
          <ReadingList items={articles} />
        </Section>
      )}
      <Subscribe {...subscribe} />
    </Page>
  );
}
