import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OrganisationDesk } from "#app/components/organisation-desk.tsx";
import { organisationTemplatesView } from "#app/views/organise/letters/organisation-templates.ts";
import { TemplateList } from "#app/views/organise/letters/template-parts.tsx";
import { appOf } from "#app/web/http.ts";
import { requireMembers } from "#app/web/member-doors.ts";

export async function loader(args: LoaderFunctionArgs) {
  return organisationTemplatesView(appOf(args), await requireMembers(args), args.request.url);
}

export default function OrganisationTemplatesRoute() {
  const { list, ...desk } = useLoaderData<typeof loader>();
  return (
    <OrganisationDesk {...desk}>
      <TemplateList {...list} />
    </OrganisationDesk>
  );
}
