import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { mayEdit } from "#app/accounts/rules.ts";
import { templateLetterCalled } from "#app/registration/templates/letters.ts";
import type { TemplateLetter } from "#emails/facts.ts";
import { requireOrganiser, type Organiser } from "./guards.ts";
import { forbidden, notFound } from "./http.ts";
import { requireMembers, type MembersReader } from "./member-doors.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** An organiser at one kind of letter of their event. */
export interface EventTemplateReader extends Organiser {
  readonly letter: TemplateLetter;
  readonly mayEdit: boolean;
}

/** @throws Response as `requireOrganiser`; 404 also for a letter in which nobody writes anything of their own */
export async function requireEventTemplate(args: Args): Promise<EventTemplateReader> {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const letter = templateLetterCalled(args.params.template);
  if (!letter) throw notFound();
  return { ...organiser, letter, mayEdit: mayEdit(organiser, organiser.event.organisation_id) };
}

/** As `requireEventTemplate`, for what changes something. @throws Response 403 for one who may only look */
export async function requireEventTemplateEditor(args: Args): Promise<EventTemplateReader> {
  const reader = await requireEventTemplate(args);
  if (!reader.mayEdit) throw forbidden();
  return reader;
}

/** A member at one kind of letter of their organisation. */
export interface OrganisationTemplateReader extends MembersReader {
  readonly letter: TemplateLetter;
}

/** @throws Response as `requireMembers`; 404 also for a letter in which nobody writes anything of their own */
export async function requireOrganisationTemplate(args: Args): Promise<OrganisationTemplateReader> {
  const reader = await requireMembers(args);
  const letter = templateLetterCalled(args.params.template);
  if (!letter) throw notFound();
  return { ...reader, letter };
}

/** As `requireOrganisationTemplate`, for what changes something. @throws Response 403 for one who is no owner */
export async function requireOrganisationTemplateOwner(args: Args): Promise<OrganisationTemplateReader> {
  const reader = await requireOrganisationTemplate(args);
  if (!reader.mayManage) throw forbidden();
  return reader;
}
