import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Facts } from "#app/components/facts.tsx";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { plainFacts } from "#app/views/site/event-parts.tsx";
import { previewCalendarView } from "#app/views/organise/event/preview-calendar.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return previewCalendarView(appOf(args), organiser, args.request.url);
}

export default function PreviewCalendarRoute() {
  const view = useLoaderData<typeof loader>();
  const { entry } = view;
  return (
    <EventDesk {...view}>
      {entry && (
        <>
          <Facts facts={plainFacts(entry.facts)} />
          <p className="desk__about">{entry.reply}</p>
          <section className="desk__part">
            <h2 className="desk__heading">{entry.raw.heading}</h2>
            <pre className="letter-text letter-text--calendar">{entry.raw.text}</pre>
            <p>
              <a href={entry.download.href}>{entry.download.text}</a>
            </p>
          </section>
        </>
      )}
    </EventDesk>
  );
}
