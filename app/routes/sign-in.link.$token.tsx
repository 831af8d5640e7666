import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signInByToken, signInWithLink } from "#app/accounts/sign-in.ts";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { appOf, arrivalOf, refusalOf, statusOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { sessionCookie } from "#app/web/session-cookie.ts";
import { linkView } from "#app/views/organise/sign-in.ts";

/** Scanners follow the links of letters: looking at the page uses nothing up. */
export async function loader(args: LoaderFunctionArgs) {
  const app = appOf(args);
  const asked = await signInByToken(app.db, args.params.token ?? "", arrivalOf(args));
  return data(linkView(app, args.request.url, asked?.email), { status: asked ? 200 : 410 });
}

export async function action(args: ActionFunctionArgs) {
  const app = appOf(args);
  const { url } = args.request;
  const outcome = await signInWithLink(app, args.params.token ?? "").catch(refusalOf);
  if (outcome instanceof Refusal) {
    return data(linkView(app, url, undefined), { status: statusOf[outcome.code] });
  }
  const next = outcome.nextPath ?? inLanguage(languageOf(url), "/organise");
  return redirect(next, { status: 303, headers: { "Set-Cookie": sessionCookie(app, outcome.session) } });
}

export default function LinkRoute() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { frame, heading, lead, form, again } = view;
  return (
    <Page {...frame.page}>
      <PageHead title={heading} lead={lead} />
      <Column>
        {form && (
          <form method="post" action={form.action}>
            <Actions>
              <Button large>{form.button}</Button>
              <span>{form.notYou}</span>
            </Actions>
          </form>
        )}
        {again && (
          <Actions>
            <ButtonLink href={again.href} variant="secondary">
              {again.text}
            </ButtonLink>
          </Actions>
        )}
      </Column>
    </Page>
  );
}
