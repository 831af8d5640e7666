import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { ListPage } from "#app/views/site/list-parts.tsx";
import { listPageView } from "#app/views/site/list-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const view = await listPageView(
    appOf(args),
    "/events",
    languageOf(args.request.url),
    arrivalOf(args),
    args.request.url,
  );
  args.context.keepUntil(view.keepUntil, view.keptQuery);
  return view;
}

export default function EventsRoute() {
  return <ListPage {...useLoaderData<typeof loader>()} />;
}
