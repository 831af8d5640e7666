import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeName } from "#app/accounts/change-name.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { FeedPanel } from "#app/views/feed-parts.tsx";
import { requireAccount } from "#app/web/guards.ts";
import { feedSecretIn } from "#app/web/feed-cookie.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { accountPath, accountView, nameIn } from "#app/views/organise/account-page.ts";
import { DeskForm, DeskSheet } from "#app/views/organise/desk-form-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const app = appOf(args);
  const held = feedSecretIn(app, "desk", args.request);
  return accountView(app, await requireAccount(args), args.request.url, held);
}

/** Gives one another name. */
export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireAccount(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const read = nameIn(form, language);
  if ("fault" in read) {
    const refused = { typed: form.get("name") ?? "", fault: read.fault };
    const held = feedSecretIn(app, "desk", args.request);
    return data(await accountView(app, signedIn, url, held, refused), { status: 400 });
  }

  await changeName(app, signedIn.account.id, read.name);
  return redirect(`${accountPath(language)}?done`, 303);
}

export default function AccountRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { form, calendar, signIns, ...view } = useActionData<typeof action>() ?? loaded;
  return (
    <DeskSheet {...view}>
      <DeskForm {...form} />
      <section className="desk__part">
        <h2 className="desk__heading">{calendar.heading}</h2>
        <p className="desk__about">{calendar.about}</p>
        <Paragraphs of={calendar.sentences} />
        <FeedPanel {...calendar.panel} level="h3" />
      </section>
      <section className="desk__part">
        <h2 className="desk__heading">{signIns.heading}</h2>
        <p className="desk__about">{signIns.about}</p>
        <Ledger
          caption={signIns.heading}
          columns={signIns.columns}
          rows={signIns.rows.map(({ key, since, until, which, end }) => ({
            key,
            cells: [
              <>
                <RowTitle text={since} />
                <Under>{which}</Under>
              </>,
              until,
              ...(signIns.others ? [end ? <End {...end} key="end" /> : "–"] : []),
            ],
          }))}
        />
        {signIns.others && <End {...signIns.others} />}
      </section>
    </DeskSheet>
  );
}

function End({ action, button, label }: { action: string; button: string; label?: string }) {
  return (
    <form method="post" action={action}>
      <Actions>
        <Button variant="secondary" aria-label={label}>
          {button}
        </Button>
      </Actions>
    </form>
  );
}
