import { data, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { seatsLettersView } from "#app/views/organise/people/seats-letters.ts";

/** Has the browser fetch the page anew while letters go out; the page says so, and how to stop it. */
export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const view = await seatsLettersView(appOf(args), organiser, args.request.url);
  const { refreshSeconds } = view;
  const { pathname } = new URL(args.request.url);
  return data(view, refreshSeconds ? { headers: { Refresh: `${refreshSeconds}; url=${pathname}` } } : {});
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function SeatsLettersRoute() {
  const { frame, trail, rooms, about, heading, done, none, at, counts, progress, refresh, links } =
    useLoaderData<typeof loader>();
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading} lead={at}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {none && (
        <EmptyState
          sentence={none.sentence}
          action={
            <ButtonLink href={none.link.href} variant="secondary">
              {none.link.text}
            </ButtonLink>
          }
        />
      )}
      {counts.length > 0 && (
        <dl className="seats-counts">
          {counts.map(({ term, count }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      )}
      {progress && (
        <div className="seats-sent">
          {progress.total > 0 && (
            <progress aria-label={progress.label} value={progress.sent} max={progress.total} />
          )}
          <Paragraphs of={progress.sentences} />
        </div>
      )}
      {refresh && (
        <p className="desk__about">
          {refresh.sentence} <a href={refresh.link.href}>{refresh.link.text}</a>
        </p>
      )}
      {links.map((link) => (
        <p key={link.href}>
          <a href={link.href}>{link.text}</a>
        </p>
      ))}
    </EventDesk>
  );
}
