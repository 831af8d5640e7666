import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/invitation.tsx";
import { Material } from "#app/components/material.tsx";
import { Page } from "#app/components/page.tsx";
import { Prose } from "#app/components/prose.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { Paragraphs, Words } from "#app/components/words.tsx";
import { Speaker } from "#app/components/speaker.tsx";
import { Breadcrumbs } from "#app/components/trail.tsx";
import { openEvent } from "#app/web/doors.ts";
import { appOf, arrivalOf, notFound } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { isHeld } from "#app/events/rules.ts";
import { materialsOf } from "#app/materials/queries.ts";
import { programmeOf } from "#app/programme/queries.ts";
import { sessionPageView } from "#app/views/site/session-page.ts";
import { changesAt } from "#app/views/when.ts";

export async function loader(args: LoaderFunctionArgs) {
  const page = await openEvent(args);
  const app = appOf(args);
  const programme = await programmeOf(app.db, page.event.id);
  const session = programme.sessions.find((one) => one.slug === args.params.session);
  if (!session || session.kind === "break") throw notFound();

  const now = arrivalOf(args);
  const materials = await materialsOf(app.db, { eventId: page.event.id });
  args.context.keepUntil(changesAt([page.event], now));
  const { url } = args.request;
  return sessionPageView(
    ...([app.config.publicUrl, url, page, session, languageOf(url)] as const),
    ...([materials, isHeld(page.event, now)] as const),
  );
}

export default function SessionRoute() {
  const { frame, trail, trailLabel, head, abstract, materials, talks, people, headcounts } =
    useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <Breadcrumbs label={trailLabel} links={trail} />
      <PageHead {...head} kicker={<Words of={head.kicker} />} />
      {abstract && (
        <Column>
          <Prose html={abstract.markup} lang={abstract.lang} />
        </Column>
      )}
      {materials.length > 0 && (
        <Column>
          <Material items={materials} />
        </Column>
      )}
      {talks.map((talk) => (
        <Section
          key={talk.key}
          heading={talk.title}
          headingLang={talk.lang}
          mark={talk.mark}
          aside={talk.aside.length > 0 && <Words of={talk.aside} />}
          id={talk.key}
        >
          {talk.subtitle && (
            <p className="lead" lang={talk.lang}>
              {talk.subtitle}
            </p>
          )}
          {talk.markup && <Prose html={talk.markup} lang={talk.abstractLang} />}
          {talk.materials.length > 0 && <Material items={talk.materials} />}
          {talk.speakers.map(({ bio, bioLang, ...speaker }) => (
            <Speaker key={speaker.name} {...speaker}>
              {bio && <Prose html={bio} lang={bioLang} />}
            </Speaker>
          ))}
        </Section>
      ))}
      {people && (
        <Section heading={people.heading}>
          {people.speakers.map(({ bio, bioLang, ...speaker }) => (
            <Speaker key={speaker.name} {...speaker}>
              {bio && <Prose html={bio} lang={bioLang} />}
            </Speaker>
          ))}
        </Section>
      )}
      {headcounts.length > 0 && (
        <Column>
          <Paragraphs of={headcounts} />
        </Column>
      )}
    </Page>
  );
}
