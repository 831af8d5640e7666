import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { requireEditor } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { addressesView } from "#app/views/organise/people/people-paper.ts";

const LINES = 12;

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return addressesView(appOf(args), organiser, args.request.url);
}

export default function AddressesRoute() {
  const { frame, trail, rooms, about, heading, lead, nothing, label, addresses, back } =
    useLoaderData<typeof loader>();
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading} lead={lead}>
      {nothing ? (
        <EmptyState sentence={nothing} />
      ) : (
        <div className="ds-field field">
          <label className="ds-label" htmlFor="addresses">
            {label}
          </label>
          <textarea
            className="ds-input"
            id="addresses"
            rows={LINES}
            readOnly
            spellCheck={false}
            defaultValue={addresses}
          />
        </div>
      )}
      <p className="people-back">
        <a href={back.href}>{back.text}</a>
      </p>
    </EventDesk>
  );
}
