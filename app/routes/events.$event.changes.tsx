import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Changes } from "#app/components/changes.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { Breadcrumbs } from "#app/components/trail.tsx";
import { openEvent } from "#app/web/doors.ts";
import { appOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { programmeChangesWords } from "#app/language/programme-changes.ts";
import { releasesOf } from "#app/programme/release/releases.ts";
import { frameFor } from "#app/views/frame.ts";
import { changesFeed, releaseViews } from "#app/views/site/programme-changes.ts";
import { langIfOther } from "#app/views/text.ts";

/** What has changed of a programme since it was published. Kept until something is written: no sentence on it ages. */
export async function loader(args: LoaderFunctionArgs) {
  const { event, organisation } = await openEvent(args);
  const app = appOf(args);
  const language = languageOf(args.request.url);
  const words = programmeChangesWords[language];
  const releases = await releasesOf(app.db, event.id);
  const at = (path: string) => inLanguage(language, `/events/${event.slug}${path}`);
  args.context.keepUntil(null);
  return {
    frame: frameFor(app.config.publicUrl, args.request.url, {
      title: words.changesFor(event.title),
      organiser: organisation,
      feed: changesFeed(event, language),
      isPrivate: event.is_unlisted === 1,
    }),
    trail: {
      label: words.trail,
      links: [
        { href: at(""), text: event.title, lang: langIfOther(event.lang, language) },
        { href: at("/programme"), text: words.toProgramme },
      ],
    },
    kicker: event.title,
    kickerLang: langIfOther(event.lang, language),
    heading: words.heading,
    releases: releaseViews(event, releases, language),
    nothing: words.nothing,
    feed: { href: changesFeed(event, language).href, text: words.feed },
  };
}

export default function ChangesRoute() {
  const { frame, trail, kicker, kickerLang, heading, releases, nothing, feed } =
    useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <Breadcrumbs {...trail} />
      <PageHead kicker={kicker} kickerLang={kickerLang} title={heading} />
      <Column>
        {releases.length > 0 ? <Changes releases={releases} /> : <EmptyState sentence={nothing} />}
        <p>
          <a href={feed.href} type="application/atom+xml">
            {feed.text}
          </a>
        </p>
      </Column>
    </Page>
  );
}
