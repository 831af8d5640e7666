import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { printView } from "#app/views/organise/people/people-paper.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return printView(appOf(args), organiser, args.request.url);
}

export default function PrintRoute() {
  const { frame, trail, rooms, about, heading, lead, count, nothing, back, headers, rows } =
    useLoaderData<typeof loader>();
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading} lead={lead}>
      <p className="people-back">
        <a href={back.href}>{back.text}</a>
      </p>
      {nothing ? (
        <EmptyState sentence={nothing} />
      ) : (
        <section className="people-paper" tabIndex={0} aria-label={heading}>
          <table>
            <caption>{count}</caption>
            <thead>
              <tr>
                {headers.map((header) => (
                  <th scope="col" key={header}>
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, first, last, cells }) => (
                <tr key={key}>
                  <td>
                    <span className="people-paper__box" />
                  </td>
                  <td>
                    {first} <b>{last}</b>
                  </td>
                  {cells.map((cell, index) => (
                    <td key={headers[index + 2]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </EventDesk>
  );
}
