import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inviteMember } from "#app/accounts/invite-member.ts";
import { accountByEmail } from "#app/accounts/queries.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { Choice, Field } from "#app/components/form.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { OrganisationDesk } from "#app/components/organisation-desk.tsx";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { faultSentence } from "#app/language/faults.ts";
import { memberWords } from "#app/language/organise/members.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { requireMembers, requireOwner } from "#app/web/member-doors.ts";
import { Refusal } from "#app/refusal.ts";
import { addressOf } from "#app/registration/form/address.ts";
import { membersPath, membersView, ROLES } from "#app/views/organise/members.ts";

export async function loader(args: LoaderFunctionArgs) {
  return membersView(appOf(args), await requireMembers(args), args.request.url);
}

/** Invites somebody. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireOwner(args);
  const app = appOf(args);
  const { url } = args.request;
  const { organisation, account } = reader;
  const language = languageOf(url);
  const typed = await readForm(args.request);
  const address = addressOf(typed.get("email") ?? "");
  const role = ROLES.find((one) => one === typed.get("role"));
  if ("fault" in address || !role) {
    const faults = [
      ...("fault" in address ? [{ name: "email", text: faultSentence(address.fault, language) }] : []),
      ...(role ? [] : [{ name: "role", text: memberWords[language].invite.roleMissing }]),
    ];
    return data(membersView(app, reader, url, { typed, faults }), { status: 400 });
  }
  const invitation = { email: address.address, role, language };
  const outcome = await inviteMember(app, organisation, invitation, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const faults = [{ name: "email", text: organiserRefusal(outcome, language) }];
    return data(membersView(app, reader, url, { typed, faults }), { status: statusOf[outcome.code] });
  }
  const invited = await accountByEmail(app.db, address.address);
  return redirect(`${membersPath(organisation, language)}?invited=${invited?.id ?? ""}`, 303);
}

export default function MembersRoute() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { columns, rows, onlyLooking, invite, ...desk } = view;
  return (
    <OrganisationDesk {...desk} lead={onlyLooking}>
      <Ledger
        caption={desk.heading}
        columns={columns}
        rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
      />
      {invite && (
        <section className="desk__part">
          <h2 className="desk__heading">{invite.heading}</h2>
          <form className="form" method="post" action={invite.action} noValidate>
            <Field {...invite.email} type="email" autoComplete="off" />
            <Choice pick="one" {...invite.role} />
            <Actions>
              <Button>{invite.button}</Button>
            </Actions>
          </form>
        </section>
      )}
    </OrganisationDesk>
  );
}

function cellsOf(row: Awaited<ReturnType<typeof loader>>["rows"][number]) {
  return [
    <>
      <RowTitle text={row.name} />
      <Under>{row.email}</Under>
    </>,
    row.role,
    row.since,
    ...(row.acts.length > 0
      ? [
          <span className="actions" key="acts">
            {row.acts.map(({ href, text }) => (
              <a href={href} key={href}>
                {text}
              </a>
            ))}
          </span>,
        ]
      : []),
  ];
}
