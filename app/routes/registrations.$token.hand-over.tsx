import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/form.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { openRegistration } from "#app/web/doors.ts";
import { appOf, arrivalOf, readForm, refusalOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { receiptCookie } from "#app/web/receipt-cookie.ts";
import { Refusal } from "#app/refusal.ts";
import { readHandOver } from "#app/registration/form/change-form.ts";
import { handOver } from "#app/registration/hand-over.ts";
import { handOverView } from "#app/views/own/hand-over-page.ts";
import { standingOf } from "#app/views/own/own-standing.ts";

export async function loader(args: LoaderFunctionArgs) {
  const own = await openRegistration(args);
  const { url } = args.request;
  if (!standingOf(own.registration, own.page, arrivalOf(args)).canHandOver)
    return redirect(ownPath(args), 302);
  return handOverView(appOf(args), own, languageOf(url), url);
}

export async function action(args: ActionFunctionArgs) {
  const own = await openRegistration(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const typed = await readForm(args.request);

  const read = readHandOver(typed);
  if (!read.ok) {
    return data(handOverView(app, own, language, url, { typed, faults: read.faults }), { status: 400 });
  }

  const { slug } = own.page.event;
  const outcome = await handOver(app, own.registration.id, read.value, language).catch(refusalOf);
  // No seat to give, or too late: the own page says how it stands.
  if (outcome instanceof Refusal) return redirect(ownPath(args), 303);
  if (!outcome.isHandedOver) return redirect(`${ownPath(args)}?not-handed-over`, 303);
  const { email } = read.value;
  const cookie = receiptCookie(app, { slug, status: "handed-over", email, colleagues: [] });
  const receipt = inLanguage(language, `/events/${slug}/receipt`);
  return redirect(receipt, { status: 303, headers: { "Set-Cookie": cookie } });
}

function ownPath({ request, params }: LoaderFunctionArgs | ActionFunctionArgs): string {
  return inLanguage(languageOf(request.url), `/registrations/${params.token}`);
}

export default function HandOverRoute() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { frame, heading, lead, event, summary, errors, form } = view;
  return (
    <Page {...frame.page}>
      {errors.length > 0 && (
        <Column>
          <ErrorSummary heading={summary} errors={errors} />
        </Column>
      )}
      <PageHead title={heading} kicker={event.title} kickerLang={event.lang} lead={lead} />
      <Column>
        <form className="form" method="post" action={form.action} noValidate>
          <Field {...form.name} autoComplete="off" maxLength={200} required />
          <Field
            {...form.email}
            type="email"
            autoComplete="off"
            spellCheck={false}
            maxLength={254}
            required
          />
          <Actions>
            <Button large>{form.button}</Button>
            <ButtonLink href={form.keep.href} variant="tertiary">
              {form.keep.text}
            </ButtonLink>
          </Actions>
        </form>
      </Column>
    </Page>
  );
}
