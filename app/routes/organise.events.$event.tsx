import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Notice } from "#app/components/notice.tsx";
import { PendingAnnouncement } from "#app/components/pending-announcement.tsx";
import { SeatMeter } from "#app/components/seat-meter.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { plainFacts } from "#app/views/site/event-parts.tsx";
import { overviewView } from "#app/views/organise/event/overview.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return overviewView(appOf(args), organiser, args.request.url, arrivalOf(args));
}

export default function OverviewRoute() {
  const view = useLoaderData<typeof loader>();
  const { created, pending, said, status, facts, seats, missing, more } = view;
  const chip = { term: status.term, detail: <StatusChip tone={status.tone}>{status.words}</StatusChip> };
  return (
    <EventDesk {...view}>
      {created && (
        <Notice tone="success" role="status">
          <p>{created}</p>
        </Notice>
      )}
      {pending && <PendingAnnouncement {...pending} />}
      {said && (
        <Notice tone="info">
          <p>{said}</p>
        </Notice>
      )}
      <div className="overview">
        <Facts facts={[chip, ...plainFacts(facts)]} />
        <div className="overview__side">
          {seats.meters.length > 0 && (
            <section>
              <h2 className="desk__heading">
                <a href={seats.href}>{seats.heading}</a>
              </h2>
              {seats.meters.map(({ key, ...meter }) => (
                <SeatMeter {...meter} key={key} />
              ))}
            </section>
          )}
          {missing && (
            <section>
              <h2 className="desk__heading">{missing.heading}</h2>
              {missing.sentences.length > 0 ? (
                <Paragraphs of={missing.sentences} />
              ) : (
                <p>{missing.nothing}</p>
              )}
              <p>
                <a href={missing.link.href}>{missing.link.text}</a>
              </p>
            </section>
          )}
          <section>
            <h2 className="desk__heading">{more.heading}</h2>
            <ul className="overview__links">
              {more.links.map(({ href, text }) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </EventDesk>
  );
}
