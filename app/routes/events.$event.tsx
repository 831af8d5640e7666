import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openEvent } from "#app/web/doors.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { eventPageView } from "#app/views/site/event-page.ts";
import { EventSheet } from "#app/views/site/event-sheet.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const page = await openEvent(args);
  const view = await eventPageView(
    appOf(args),
    page,
    languageOf(args.request.url),
    arrivalOf(args),
    args.request.url,
  );
  args.context.keepUntil(view.keepUntil);
  return view;
}

export default function EventRoute() {
  return <EventSheet view={useLoaderData<typeof loader>()} />;
}
