import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventList } from "#app/components/event-list.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Subscribe } from "#app/components/material.tsx";
import { Page } from "#app/components/page.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { seriesBySlug } from "#app/events/queries.ts";
import { appOf, arrivalOf, notFound } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { seriesView } from "#app/views/site/series.ts";

export async function loader(args: LoaderFunctionArgs) {
  const app = appOf(args);
  const series = await seriesBySlug(app.db, args.params.series ?? "");
  if (!series) throw notFound();
  const view = await seriesView(app, series, languageOf(args.request.url), arrivalOf(args), args.request.url);
  args.context.keepUntil(view.keepUntil);
  return view;
}

export default function SeriesRoute() {
  const { frame, head, goal, organiser, coming, past, nothing, subscribe, words } =
    useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <PageHead {...head} />
      <Column>
        {goal && (
          <p lang={head.titleLang}>
            <strong>{words.goal}.</strong> {goal}
          </p>
        )}
        <p>
          {words.arrangedBy} <a href={organiser.href}>{organiser.text}</a>
          {words.programme && <span lang={head.titleLang}> · {words.programme}</span>}
        </p>
      </Column>
      <Section heading={words.coming} width="wide">
        {coming.length > 0 ? <EventList months={coming} level={3} /> : <EmptyState sentence={nothing} />}
      </Section>
      {past.length > 0 && (
        <Section heading={words.past} width="wide">
          <EventList months={past} level={3} />
        </Section>
      )}
      <Subscribe {...subscribe} />
    </Page>
  );
}
