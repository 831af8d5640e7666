import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { Page } from "#app/components/page.tsx";
import { requireAccount } from "#app/web/guards.ts";
import { appOf, forbidden, readForm } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { foundOrganisation } from "#app/accounts/found-organisation.ts";
import { readOrganisation } from "#app/organisations/read-organisation.ts";
import { DeskForm } from "#app/views/organise/desk-form-parts.tsx";
import { membersPath } from "#app/views/organise/members.ts";
import { organisationsView } from "#app/views/organise/organisations.ts";

export async function loader(args: LoaderFunctionArgs) {
  return organisationsView(appOf(args), await requireAccount(args), args.request.url);
}

/** Makes an organisation: for those who run the instance. */
export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireAccount(args);
  if (!signedIn.account.is_admin) throw forbidden();
  const app = appOf(args);
  const { url } = args.request;
  const { fields, faults } = readOrganisation(await readForm(args.request));
  const { name, acronym, kind, theme } = fields;
  if (kind === null || Object.keys(faults).length > 0) {
    return data(await organisationsView(app, signedIn, url, { typed: fields, faults }), { status: 400 });
  }
  const facts = { name, ...(acronym && { acronym }), kind, theme };
  const organisation = await foundOrganisation(app, facts, signedIn.account.id);
  return redirect(`${membersPath(organisation, languageOf(url))}?created`, 303);
}

export default function OrganisationsRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { frame, heading, columns, rows, nothing, create } = useActionData<typeof action>() ?? loaded;
  return (
    <Page {...frame.page}>
      <div className="desk wrap">
        {create && create.wrong.errors.length > 0 && <ErrorSummary {...create.wrong} />}
        <PageHead title={heading} />
        {rows.length === 0 ? (
          <EmptyState sentence={nothing} />
        ) : (
          <Ledger
            caption={heading}
            columns={columns}
            rows={rows.map(({ key, name, lang, role, members }) => ({
              key,
              cells: [<RowTitle text={name} lang={lang} />, role, <a href={members.href}>{members.text}</a>],
            }))}
          />
        )}
        {create && (
          <section className="desk__part">
            <h2 className="desk__heading">{create.heading}</h2>
            <p className="desk__about">{create.about}</p>
            <DeskForm {...create.form} />
          </section>
        )}
      </div>
    </Page>
  );
}
