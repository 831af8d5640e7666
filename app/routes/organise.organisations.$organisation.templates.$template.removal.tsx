import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OrganisationDesk } from "#app/components/organisation-desk.tsx";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { resetTemplate } from "#app/registration/templates/reset-template.ts";
import { organisationTemplateRemovalView } from "#app/views/organise/letters/templates.ts";
import { TemplateRemoval } from "#app/views/organise/letters/template-parts.tsx";
import { organisationPath } from "#app/views/organise/organisation-desk.ts";
import { appOf, refusalOf, statusOf } from "#app/web/http.ts";
import { requireOrganisationTemplateOwner } from "#app/web/template-doors.ts";

/** Says what comes of it. */
export async function loader(args: LoaderFunctionArgs) {
  const reader = await requireOrganisationTemplateOwner(args);
  return organisationTemplateRemovalView(appOf(args), reader, args.request.url);
}

/** Takes the organisation's own text away. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireOrganisationTemplateOwner(args);
  const app = appOf(args);
  const { organisation, letter, account } = reader;
  const { url } = args.request;
  const language = languageOf(url);
  const owner = { organisationId: organisation.id };
  const outcome = await resetTemplate(app, owner, letter, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, language);
    const view = organisationTemplateRemovalView(app, reader, url, sentence);
    return data(view, { status: statusOf[outcome.code] });
  }
  return redirect(`${organisationPath(organisation, language, "templates")}/${letter}?removed`, 303);
}

export default function OrganisationTemplateRemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { form, back, ...desk } = useActionData<typeof action>() ?? loaded;
  return (
    <OrganisationDesk {...desk}>
      <TemplateRemoval form={form} back={back} />
    </OrganisationDesk>
  );
}
