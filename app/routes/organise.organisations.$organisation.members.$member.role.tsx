import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeRole } from "#app/accounts/change-role.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { memberWords } from "#app/language/organise/members.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { requireMember } from "#app/web/member-doors.ts";
import { Refusal } from "#app/refusal.ts";
import { membersPath, memberView, ROLES } from "#app/views/organise/members.ts";
import { MemberPage } from "#app/views/organise/member-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  return memberView(appOf(args), await requireMember(args), args.request.url, "role");
}

/** Gives a member another role. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireMember(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const { organisation, member, account } = reader;
  const typed = (await readForm(args.request)).get("role");
  const role = ROLES.find((one) => one === typed);
  if (!role) {
    const { roleMissing } = memberWords[language].invite;
    return data(memberView(app, reader, url, "role", roleMissing), { status: 400 });
  }
  const whose = { organisationId: organisation.id, accountId: member.id };
  const outcome = await changeRole(app, whose, role, account.id).catch(refusalOf);
  if (!(outcome instanceof Refusal)) return redirect(`${membersPath(organisation, language)}?done`, 303);
  const sentence = organiserRefusal(outcome, language);
  return data(memberView(app, reader, url, "role", sentence), { status: statusOf[outcome.code] });
}

export default function RoleRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <MemberPage {...(useActionData<typeof action>() ?? loaded)} />;
}
