import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EventDesk } from "#app/components/event-desk.tsx";
import { TemplateList } from "#app/views/organise/letters/template-parts.tsx";
import { eventTemplatesView } from "#app/views/organise/letters/templates.ts";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return eventTemplatesView(appOf(args), organiser, args.request.url);
}

export default function TemplatesRoute() {
  const { list, ...desk } = useLoaderData<typeof loader>();
  return (
    <EventDesk {...desk}>
      <TemplateList {...list} />
    </EventDesk>
  );
}
