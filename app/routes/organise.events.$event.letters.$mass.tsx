import { data, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { appOf } from "#app/web/http.ts";
import { requireMassLetter } from "#app/web/mass-letter-doors.ts";
import { massLetterView } from "#app/views/organise/letters/mass-letter.ts";
import { MassLetterPage } from "#app/views/organise/letters/mass-letter-parts.tsx";

const SECONDS = 10;

/** The page that follows a letter on its way comes again by itself, for whoever has asked for it. */
export async function loader(args: LoaderFunctionArgs) {
  const view = await massLetterView(appOf(args), await requireMassLetter(args), args.request.url);
  return data(view, view.progress?.follows ? { headers: { Refresh: String(SECONDS) } } : undefined);
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function MassLetterRoute() {
  return <MassLetterPage {...useLoaderData<typeof loader>()} />;
}
