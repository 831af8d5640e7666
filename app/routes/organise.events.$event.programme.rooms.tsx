import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addRoom } from "#app/events/change-rooms.ts";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { named } from "#app/web/naming.ts";
import { readRoom } from "#app/programme/edit/read-names.ts";
import { Refusal } from "#app/refusal.ts";
import { roomsView } from "#app/views/organise/programme/programme-names.ts";
import { NamesPage } from "#app/views/organise/programme/programme-names-parts.tsx";
import { editable } from "#app/views/organise/programme/programme-session.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return roomsView(appOf(args), organiser, args.request.url);
}

/** Adds a room to the event's venue. */
export function action(args: ActionFunctionArgs) {
  const app = appOf(args);
  const { url } = args.request;
  return named(args, {
    read: readRoom,
    save: async (organiser, room) => {
      const { event } = await editable(app, organiser.event);
      if (event.venue_id === null) throw new Refusal("no-such-place");
      return addRoom(app, event.venue_id, { ...room, is_step_free: null, has_hearing_loop: null });
    },
    view: (organiser, back) => roomsView(app, organiser, url, back),
    next: () => `${new URL(url).pathname}?done`,
  });
}

export default function RoomsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <NamesPage {...(useActionData<typeof action>() ?? loaded)} />;
}
