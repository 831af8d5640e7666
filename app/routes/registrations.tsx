import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/form.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { appOf, readForm } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { readOwnLinks } from "#app/registration/form/form.ts";
import { sendOwnLinks } from "#app/registration/send-own-links.ts";
import { ownLinksView } from "#app/views/site/own-links-page.ts";

export function loader(args: LoaderFunctionArgs) {
  return ownLinksView(appOf(args), languageOf(args.request.url), args.request.url);
}

export async function action(args: ActionFunctionArgs) {
  const app = appOf(args);
  const language = languageOf(args.request.url);
  const form = await readForm(args.request);

  const read = readOwnLinks(form);
  if (!read.ok) {
    const came = { typed: form.get("email") ?? undefined, faults: read.faults };
    return data(ownLinksView(app, language, args.request.url, came), { status: 400 });
  }

  await sendOwnLinks(app, read.value.email, language);
  return redirect(`${inLanguage(language, "/registrations")}?sent`, 303);
}

export default function RegistrationsRoute() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { frame, heading, lead, sent, form, summary, errors } = view;
  return (
    <Page {...frame.page}>
      {errors.length > 0 && (
        <Column>
          <ErrorSummary heading={summary} errors={errors} />
        </Column>
      )}
      <PageHead title={heading} lead={lead} />
      <Column>
        {sent && (
          <>
            <Notice tone="info" role="status">
              <p>{sent.sentence}</p>
            </Notice>
            <p>{sent.noLetter}</p>
            <p>
              <a href={sent.again.href}>{sent.again.text}</a>
            </p>
          </>
        )}
        {form && (
          <form className="form" method="post" action={form.action} noValidate>
            <Field
              name="email"
              label={form.label}
              mark={form.mark}
              description={form.description}
              error={form.fault}
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
        )}
      </Column>
    </Page>
  );
}
