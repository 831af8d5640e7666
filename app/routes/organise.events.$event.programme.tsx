import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOrganiser } from "#app/guards.ts";
import { appOf } from "#app/http.ts";
import { programmeView } from "#app/views/programme-desk.ts";
import { ProgrammePage } from "#app/views/programme-desk-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const view = await programmeView(appOf(args), organiser, args.request.url);
  return { ...view, nonce: view.keys && args.context.allowScript() };
}

export default function ProgrammeRoute() {
  return <ProgrammePage {...useLoaderData<typeof loader>()} />;
}
