import { data, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { seriesLetterView } from "#app/views/organise/letters/series-letter.ts";
import { SeriesLetterPage } from "#app/views/organise/letters/series-letter-parts.tsx";
import { appOf } from "#app/web/http.ts";
import { requireSeriesLetter } from "#app/web/series-guards.ts";

const SECONDS = 10;

/** The page that follows a letter on its way comes again by itself, for whoever has asked for it. */
export async function loader(args: LoaderFunctionArgs) {
  const view = await seriesLetterView(appOf(args), await requireSeriesLetter(args), args.request.url);
  return data(view, view.progress?.follows ? { headers: { Refresh: String(SECONDS) } } : undefined);
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function SeriesLetterRoute() {
  return <SeriesLetterPage {...useLoaderData<typeof loader>()} />;
}
