import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LastChange } from "#app/components/changes.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Programme } from "#app/components/programme.tsx";
import { Column } from "#app/components/section.tsx";
import { Breadcrumbs } from "#app/components/trail.tsx";
import { openEvent } from "#app/web/doors.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { eventWords } from "#app/language/event.ts";
import { programmeOf } from "#app/programme/queries.ts";
import { releasesOf } from "#app/programme/release/releases.ts";
import { Words } from "#app/components/words.tsx";
import { whenAndWhere } from "#app/views/event.ts";
import { frameFor } from "#app/views/frame.ts";
import { printedDay } from "#app/views/printed.tsx";
import { changesFeed, lastChange } from "#app/views/site/programme-changes.ts";
import { daysView } from "#app/views/programme.ts";
import { langIfOther } from "#app/views/text.ts";
import { changesAt } from "#app/views/when.ts";

export async function loader(args: LoaderFunctionArgs) {
  const page = await openEvent(args);
  const { event, organisation } = page;
  const app = appOf(args);
  const language = languageOf(args.request.url);
  const words = eventWords[language];
  const programme = await programmeOf(app.db, event.id);
  const releases = await releasesOf(app.db, event.id);
  args.context.keepUntil(changesAt([event], arrivalOf(args)));
  return {
    frame: frameFor(app.config.publicUrl, args.request.url, {
      title: words.programmeFor(event.title),
      organiser: organisation,
      feed: changesFeed(event, language),
      isPrivate: event.is_unlisted === 1,
    }),
    trail: [
      {
        href: inLanguage(language, `/events/${event.slug}`),
        text: event.title,
        lang: langIfOther(event.lang, language),
      },
    ],
    kicker: event.title,
    titleLang: langIfOther(event.lang, language),
    title: words.programme,
    lead: whenAndWhere(page, language),
    changed: lastChange(event, releases, language),
    days: daysView(event, programme, language, "full"),
    nothing: words.timeToCome,
    trailLabel: words.backToEvent,
  };
}

export default function ProgrammeRoute() {
  const { frame, trail, kicker, titleLang, title, lead, changed, days, nothing, trailLabel } =
    useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <Breadcrumbs label={trailLabel} links={trail} />
      <PageHead kicker={kicker} kickerLang={titleLang} title={title} lead={<Words of={lead} />} />
      {changed && <LastChange {...changed} />}
      {days.length > 0 ? (
        <div className="wrap">
          <Programme days={days.map((day) => printedDay(day))} level={2} />
        </div>
      ) : (
        <Column>
          <EmptyState sentence={nothing} />
        </Column>
      )}
    </Page>
  );
}
