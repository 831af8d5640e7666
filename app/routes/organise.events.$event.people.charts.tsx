import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { SeatMeter } from "#app/components/seat-meter.tsx";
import { StepChart } from "#app/components/step-chart.tsx";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { chartsView } from "#app/views/organise/people/charts-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return chartsView(appOf(args), organiser, args.request.url, arrivalOf(args));
}

type View = Awaited<ReturnType<typeof loader>>;

export default function ChartsRoute() {
  const { frame, trail, rooms, about, heading, lead, curve, seats, organisations } =
    useLoaderData<typeof loader>();
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading} lead={lead}>
      <Curve {...curve} />
      <section className="desk__part">
        <h2 className="desk__heading">{seats.heading}</h2>
        {seats.meters.map(({ key, ...meter }) => (
          <SeatMeter {...meter} key={key} />
        ))}
        {seats.away && <p>{seats.away}</p>}
      </section>
      <section className="desk__part">
        <h2 className="desk__heading">{organisations.heading}</h2>
        {organisations.nothing ? (
          <p>{organisations.nothing}</p>
        ) : (
          <Ledger
            caption={organisations.heading}
            columns={organisations.columns}
            rows={organisations.rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
          />
        )}
        {organisations.rest && <p>{organisations.rest}</p>}
      </section>
    </EventDesk>
  );
}

function Curve({ heading, nothing, about, against, chart, table }: View["curve"]) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      {nothing && <p>{nothing}</p>}
      {about && (
        <p>
          {about} {against}
        </p>
      )}
      {chart && <StepChart {...chart} />}
      {table && (
        <details className="more">
          <summary>{table.summary}</summary>
          <section className="people-paper" tabIndex={0} aria-label={table.summary}>
            <table>
              <thead>
                <tr>
                  {table.headers.map((header, index) => (
                    <th scope="col" key={index}>
                      {header}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map(({ key, cells }) => (
                  <tr key={key}>
                    {cells.map((cell, index) => (
                      <td key={index}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
    </section>
  );
}

function cellsOf({ name, people, width }: View["organisations"]["rows"][number]) {
  return [
    <RowTitle text={name} />,
    people,
    <svg className="share-bar" width="100%" height="10" aria-hidden="true" focusable="false">
      <rect width={width} height="10" />
    </svg>,
  ];
}
