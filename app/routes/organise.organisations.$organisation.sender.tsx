import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { OrganisationDesk } from "#app/components/organisation-desk.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { senderCheckView } from "#app/views/organise/sender-check.ts";
import { appOf } from "#app/web/http.ts";
import { requireOwner } from "#app/web/member-doors.ts";

/** Asks DNS where the address says so, and changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return senderCheckView(appOf(args), await requireOwner(args), args.request.url);
}

export default function SenderCheckRoute() {
  const { form, findings, ...desk } = useLoaderData<typeof loader>();
  return (
    <OrganisationDesk {...desk}>
      {findings.map((finding) => (
        <Finding {...finding} key={finding.key} />
      ))}
      {form.about && <p className="desk__about">{form.about}</p>}
      <form method="get" action={form.action}>
        <Actions>
          <Button name="now" value="yes">
            {form.button}
          </Button>
        </Actions>
      </form>
    </OrganisationDesk>
  );
}

type FindingProps = Omit<Awaited<ReturnType<typeof loader>>["findings"][number], "key">;

function Finding({ heading, state, sentence, found, wanted }: FindingProps) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      <StatusChip tone={state.tone}>{state.words}</StatusChip>
      <p>{sentence}</p>
      {found && (
        <>
          <h3 className="desk__about">{found.term}</h3>
          {found.records.map((record) => (
            <p className="note__text" key={record}>
              <code>{record}</code>
            </p>
          ))}
        </>
      )}
      {wanted && (
        <>
          <h3 className="desk__about">{wanted.term}</h3>
          <p className="note__text">
            {wanted.nameTerm}: <code>{wanted.name}</code>
          </p>
          <p className="note__text">
            <code>{wanted.record}</code>
          </p>
        </>
      )}
    </section>
  );
}
