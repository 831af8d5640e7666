import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { sealAsked } from "#app/accounts/asked.ts";
import { askToSignIn } from "#app/accounts/ask-to-sign-in.ts";
import { nextPath } from "#app/accounts/next-path.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/form.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { cookieFor } from "#app/web/cookies.ts";
import { signedInAt } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, seeOther, statusOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { addressOf } from "#app/registration/form/address.ts";
import { askView } from "#app/views/organise/sign-in.ts";

/** As long as the code holds. */
const ASKED_SECONDS = 600;

export async function loader(args: LoaderFunctionArgs) {
  const { url } = args.request;
  const next = nextPath(new URL(url).searchParams.get("next"));
  if (await signedInAt(args)) throw seeOther(next ?? inLanguage(languageOf(url), "/organise"));
  return askView(appOf(args), url, next);
}

export async function action(args: ActionFunctionArgs) {
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const typed = form.get("email") ?? "";
  const next = nextPath(form.get("next"));

  const read = addressOf(typed);
  if ("fault" in read) return data(askView(app, url, next, { typed, fault: read.fault }), { status: 400 });

  const asked = await askToSignIn(app, read.address, { language, nextPath: next }).catch(refusalOf);
  if (asked instanceof Refusal) {
    return data(askView(app, url, next, { typed, fault: asked }), { status: statusOf[asked.code] });
  }
  const cookie = cookieFor(
    app,
    "asked",
    sealAsked(app, { signInId: asked, email: read.address }),
    ASKED_SECONDS,
  );
  return redirect(inLanguage(language, `/sign-in/${asked}`), {
    status: 303,
    headers: { "Set-Cookie": cookie },
  });
}

export default function SignInRoute() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { frame, heading, lead, form, attendee, mark, fault, summary, errors } = view;
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
          {form.next && <input type="hidden" name="next" value={form.next} />}
          <Field
            name="email"
            label={form.label}
            mark={mark}
            description={form.description}
            error={fault}
            defaultValue={form.typed}
            type="email"
            autoComplete="email"
            spellCheck={false}
            maxLength={254}
            required
          />
          <Actions>
            <Button large>{form.button}</Button>
          </Actions>
        </form>
        <p>
          {attendee.sentence} <a href={attendee.link.href}>{attendee.link.text}</a>
        </p>
      </Column>
    </Page>
  );
}
