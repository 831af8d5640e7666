import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { programmeAt } from "#app/web/programming.ts";
import { ProgrammePage } from "#app/views/organise/programme/programme-desk-parts.tsx";

export function loader(args: LoaderFunctionArgs) {
  return programmeAt(args);
}

export default function ProgrammeRoute() {
  return <ProgrammePage {...useLoaderData<typeof loader>()} />;
}
