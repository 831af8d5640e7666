import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openAsked } from "#app/accounts/asked.ts";
import { signInWithCode } from "#app/accounts/sign-in.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/form.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { cookieIn } from "#app/web/cookies.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { sessionCookie } from "#app/web/session-cookie.ts";
import { codeView, type CodeFault } from "#app/views/organise/sign-in.ts";

export function loader(args: LoaderFunctionArgs) {
  return viewFor(args);
}

export async function action(args: ActionFunctionArgs) {
  const app = appOf(args);
  const form = await readForm(args.request);
  const code = (form.get("code") ?? "").replace(/[\s\u00a0-]/g, "");
  if (!/^\d{6}$/.test(code)) return data(viewFor(args, "shape"), { status: 400 });

  const outcome = await signInWithCode(app, args.params.signIn ?? "", code).catch(refusalOf);
  if (outcome instanceof Refusal) return data(viewFor(args, outcome), { status: statusOf[outcome.code] });
  const next = outcome.nextPath ?? inLanguage(languageOf(args.request.url), "/organise");
  return redirect(next, { status: 303, headers: { "Set-Cookie": sessionCookie(app, outcome.session) } });
}

function viewFor(args: LoaderFunctionArgs | ActionFunctionArgs, fault?: CodeFault) {
  const app = appOf(args);
  const email = openAsked(app, cookieIn(app, args.request, "asked"), args.params.signIn ?? "");
  return codeView(app, args.request.url, email, fault);
}

export default function CodeRoute() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { frame, heading, lead, form, noLetter, mark, fault, summary, errors } = view;
  return (
    <Page {...frame.page}>
      {errors.length > 0 && (
        <Column>
          <ErrorSummary heading={summary} errors={errors} />
        </Column>
      )}
      <PageHead title={heading} lead={lead} />
      <Column>
        <form className="form" method="post" action={form.action} noValidate>
          <Field
            name="code"
            label={form.label}
            mark={mark}
            description={form.description}
            error={fault}
            inputMode="numeric"
            autoComplete="one-time-code"
            spellCheck={false}
            size={8}
            maxLength={12}
            required
          />
          <Actions>
            <Button large>{form.button}</Button>
          </Actions>
        </form>
        <p>
          <strong>{noLetter.heading}</strong> {noLetter.sentence}{" "}
          <a href={noLetter.again.href}>{noLetter.again.text}</a>
        </p>
      </Column>
    </Page>
  );
}
