import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Checkbox, Choice, Field } from "#app/components/form.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { openRegistration } from "#app/web/doors.ts";
import { askedForm } from "#app/events/asked-form.ts";
import { appOf, arrivalOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { readChange } from "#app/registration/form/change-form.ts";
import { changeRegistration } from "#app/registration/change.ts";
import { changePageView, type ChangeAnswer } from "#app/views/own/change-page.ts";
import { AskedFields, AssistanceField, DietFields, EnterButton } from "#app/views/form-parts.tsx";
import { standingOf } from "#app/views/own/own-standing.ts";

export async function loader(args: LoaderFunctionArgs) {
  const own = await openRegistration(args);
  const app = appOf(args);
  const { url } = args.request;
  const now = arrivalOf(args);
  if (!standingOf(own.registration, own.page, now).canChange) return redirect(ownPath(args), 302);
  return changePageView(app, own, await askedForm(app.db, own.page.event), languageOf(url), now, url);
}

export async function action(args: ActionFunctionArgs) {
  const own = await openRegistration(args);
  const app = appOf(args);
  const { url } = args.request;
  const typed = await readForm(args.request);
  const answer = async (status: number, why: ChangeAnswer) => {
    const asked = await askedForm(app.db, own.page.event);
    const view = await changePageView(app, own, asked, languageOf(url), app.now(), url, { typed, ...why });
    return data(view, { status });
  };

  const read = readChange(typed, await askedForm(app.db, own.page.event));
  if (!read.ok) return answer(400, { faults: read.faults });
  const hasKind = own.page.seats.some(({ kind }) => kind === read.value.kind);
  const wish = { ...read.value, kind: hasKind ? read.value.kind : undefined };
  const outcome = await changeRegistration(app, own.registration.id, wish).catch(refusalOf);
  if (!(outcome instanceof Refusal)) return redirect(`${ownPath(args)}?changed`, 303);
  const isChoice = CHOICES.has(outcome.code);
  // It has begun, or is over: the own page says so.
  return isChoice ? answer(statusOf[outcome.code], { refusal: outcome }) : redirect(ownPath(args), 303);
}

/** What somebody else may have chosen in the meantime. */
const CHOICES: ReadonlySet<string> = new Set(["part-full", "no-such-part", "event-full"]);

function ownPath({ request, params }: LoaderFunctionArgs | ActionFunctionArgs): string {
  return inLanguage(languageOf(request.url), `/registrations/${params.token}`);
}

export default function ChangeRoute() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { frame, heading, event, summary, errors, refusal, form } = view;
  return (
    <Page {...frame.page}>
      {(errors.length > 0 || refusal) && (
        <Column>
          <ErrorSummary heading={summary} errors={refusal ? [{ text: refusal }] : errors} />
        </Column>
      )}
      <PageHead title={heading} kicker={event.title} kickerLang={event.lang} />
      <Column>
        <form className="form" method="post" action={form.action} noValidate>
          <EnterButton />
          <Field {...form.name} autoComplete="name" maxLength={200} required />
          <Field {...form.organisation} autoComplete="organization" maxLength={200} />
          <p>{form.lettersTo}</p>
          {form.kinds && <Choice name="kind" pick="one" {...form.kinds} />}
          {form.wishes && <p>{form.wishes}</p>}
          <AskedFields fields={form.asked} />
          {form.diet && <DietFields diet={form.diet} forget={form.forgetDiet} />}
          <AssistanceField assistance={form.assistance} forget={form.forgetAssistance} />
          <Checkbox name="newsletter" {...form.newsletter} />
          <p className="form__privacy">{form.privacy}</p>
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
