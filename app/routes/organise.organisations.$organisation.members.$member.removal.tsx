import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { removeMember } from "#app/accounts/change-role.ts";
import { appOf, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { requireMember } from "#app/web/member-doors.ts";
import { Refusal } from "#app/refusal.ts";
import { membersPath, memberView } from "#app/views/organise/members.ts";
import { MemberPage } from "#app/views/organise/member-parts.tsx";

/** Says what comes of it. */
export async function loader(args: LoaderFunctionArgs) {
  return memberView(appOf(args), await requireMember(args), args.request.url, "removal");
}

/** Takes a member out of the organisation. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireMember(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const { organisation, member, account } = reader;
  const whose = { organisationId: organisation.id, accountId: member.id };
  const outcome = await removeMember(app, whose, account.id).catch(refusalOf);
  if (!(outcome instanceof Refusal)) return redirect(`${membersPath(organisation, language)}?removed`, 303);
  const sentence = organiserRefusal(outcome, language);
  return data(memberView(app, reader, url, "removal", sentence), { status: statusOf[outcome.code] });
}

export default function RemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <MemberPage {...(useActionData<typeof action>() ?? loaded)} />;
}
