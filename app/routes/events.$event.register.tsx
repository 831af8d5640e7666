import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Choice, Field } from "#app/components/form.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { Paragraphs, Words } from "#app/components/words.tsx";
import { Breadcrumbs } from "#app/components/trail.tsx";
import { openEvent } from "#app/doors.ts";
import { appOf, arrivalOf, readForm, refusalOf, statusOf } from "#app/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { refusalSentence } from "#app/language/refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { readRegistration } from "#app/registration/form.ts";
import { receiptCookie } from "#app/receipt-cookie.ts";
import { registerForDates } from "#app/registration/register-for-dates.ts";
import { registerPageView } from "#app/views/register-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const page = await openEvent(args);
  const language = languageOf(args.request.url);
  const view = await registerPageView(appOf(args), page, language, arrivalOf(args), args.request.url);
  return view;
}

export async function action(args: ActionFunctionArgs) {
  const app = appOf(args);
  const page = await openEvent(args);
  const language = languageOf(args.request.url);
  const form = await readForm(args.request);
  const typed = Object.fromEntries(form);
  const also = form.getAll("also").filter((slug) => page.siblings.some((one) => one.slug === slug));
  const answer = async (status: number, faults = {}, refusal: string | null = null) => {
    const came = { typed, also, faults, refusal };
    const view = await registerPageView(app, page, language, app.now(), args.request.url, came);
    return data(view, { status });
  };

  const read = readRegistration(typed);
  if (!read.ok) return answer(400, read.faults);

  const wish = { ...read.value, language };
  const outcome = await registerForDates(app, [page.event.slug, ...also], wish, arrivalOf(args)).catch(
    refusalOf,
  );
  if (outcome instanceof Refusal)
    return answer(statusOf[outcome.code], {}, refusalSentence(outcome, language, app.now()));

  const cookie = receiptCookie(app, { slug: page.event.slug, status: outcome.status, email: wish.email });
  const receipt = inLanguage(language, `/events/${page.event.slug}/receipt`);
  return redirect(receipt, { status: 303, headers: { "Set-Cookie": cookie } });
}

export default function RegisterRoute() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { frame, trail, head, demonstration, sentences, errors, refusal, elsewhere, form, words } = view;
  return (
    <Page {...frame.page}>
      <Breadcrumbs label={words.backToEvent} links={trail} />
      {form && errors.length > 0 && (
        <Column>
          <ErrorSummary heading={form.words.summary} errors={errors} />
        </Column>
      )}
      <PageHead {...head} lead={<Words of={head.lead} />} />
      <Column>
        {demonstration && (
          <Notice tone="info">
            <p>{demonstration}</p>
          </Notice>
        )}
        {refusal && (
          <Notice tone="warning" role="alert">
            <p>{refusal}</p>
          </Notice>
        )}
        <Paragraphs of={sentences} />
        {elsewhere && (
          <Actions>
            <ButtonLink href={elsewhere.href} lang={elsewhere.lang}>
              {elsewhere.text}
            </ButtonLink>
          </Actions>
        )}
        {form && <RegisterForm form={form} also={words.offerAlso} />}
      </Column>
    </Page>
  );
}

type FormView = NonNullable<Awaited<ReturnType<typeof registerPageView>>["form"]>;

function RegisterForm({ form, also }: { form: FormView; also: string }) {
  const { words, typed, faults } = form;
  const field = (name: "name" | "email" | "organisation") => ({
    name,
    label: words[name],
    defaultValue: typed[name],
    error: faults[name],
  });
  return (
    <form className="form" method="post" action={form.action} noValidate>
      <input type="hidden" name="submission_key" value={form.key} />
      <Field {...field("name")} mark={words.mustBeFilled} autoComplete="name" maxLength={200} required />
      <Field
        {...field("email")}
        mark={words.mustBeFilled}
        description={words.emailDescription}
        type="email"
        autoComplete="email"
        spellCheck={false}
        maxLength={254}
        required
      />
      <Field {...field("organisation")} mark={words.optional} autoComplete="organization" maxLength={200} />
      {form.kinds && (
        <Choice name="kind" label={words.kind} error={faults.kind} pick="one" options={form.kinds} />
      )}
      {form.also.length > 0 && (
        <Choice name="also" label={also} mark={words.optional} pick="several" options={form.also} />
      )}
      <p>{words.privacy}</p>
      <Actions>
        <Button large>{form.button}</Button>
      </Actions>
    </form>
  );
}
