import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { saveTemplate } from "#app/registration/templates/save-template.ts";
import { templateFaults, templateTextsIn } from "#app/registration/templates/texts.ts";
import { HOUSE_ZONE } from "#app/views/organise/letter-list.ts";
import { organisationTemplateView } from "#app/views/organise/letters/organisation-templates.ts";
import { OrganisationTemplatePage } from "#app/views/organise/letters/template-pages.tsx";
import { organisationPath } from "#app/views/organise/organisation-desk.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { requireOrganisationTemplate, requireOrganisationTemplateOwner } from "#app/web/template-doors.ts";

export async function loader(args: LoaderFunctionArgs) {
  return organisationTemplateView(appOf(args), await requireOrganisationTemplate(args), args.request.url);
}

/** Keeps what the organisation says of its own in one kind of letter. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireOrganisationTemplateOwner(args);
  const app = appOf(args);
  const { url } = args.request;
  const { organisation, letter, account } = reader;
  const language = languageOf(url);
  const typed = await readForm(args.request);
  const texts = templateTextsIn(typed);
  const faults = templateFaults(texts);
  if (faults.length > 0) {
    return data(await organisationTemplateView(app, reader, url, { typed, faults }), { status: 400 });
  }
  const version = Number(typed.get("version") ?? -1);
  const seen = { owner: { organisationId: organisation.id }, letter, version, zone: HOUSE_ZONE };
  const outcome = await saveTemplate(app, seen, texts, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const answer = { typed, faults, refusal: organiserRefusal(outcome, language) };
    return data(await organisationTemplateView(app, reader, url, answer), {
      status: statusOf[outcome.code],
    });
  }
  return redirect(`${organisationPath(organisation, language, "templates")}/${letter}?done#preview`, 303);
}

export default function OrganisationTemplateRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <OrganisationTemplatePage {...(useActionData<typeof action>() ?? loaded)} />;
}
