import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { Breadcrumbs } from "#app/components/trail.tsx";
import { Lines, Paragraphs } from "#app/components/words.tsx";
import { openEvent } from "#app/web/doors.ts";
import { askedForm } from "#app/events/asked-form.ts";
import { appOf, arrivalOf, clientOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { receiptCookie } from "#app/web/receipt-cookie.ts";
import { Refusal } from "#app/refusal.ts";
import { addressToAskAbout, withDecidedAddress } from "#app/registration/form/address-hint.ts";
import { refuseTooManyForms } from "#app/registration/form/form-rate.ts";
import { readRegistration } from "#app/registration/form/form.ts";
import { registerForDates } from "#app/registration/register-for-dates.ts";
import { registerPageView, type FormAnswer } from "#app/views/site/register-page.ts";
import { AddressQuestion, RegisterForm } from "#app/views/site/register-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const page = await openEvent(args);
  const language = languageOf(args.request.url);
  return registerPageView(appOf(args), page, language, arrivalOf(args), args.request.url);
}

export async function action(args: ActionFunctionArgs) {
  const app = appOf(args);
  const page = await openEvent(args);
  const { event } = page;
  const language = languageOf(args.request.url);
  const typed = withDecidedAddress(await readForm(args.request));
  const answer = async (status: number, why: Omit<FormAnswer, "typed"> = {}) => {
    const view = await registerPageView(app, page, language, app.now(), args.request.url, { typed, ...why });
    return data(view, { status });
  };

  if (typed.has("add-colleague")) return answer(200, { addsColleague: true });
  if (typed.get("website")) return answer(400, { isTrapped: true });
  const read = readRegistration(typed, await askedForm(app.db, event));
  if (!read.ok) return answer(400, { faults: read.faults });
  const probable = addressToAskAbout(typed, read.value.email);
  if (probable) return answer(200, { probable });

  const also = typed.getAll("also").filter((slug) => page.siblings.some((one) => one.slug === slug));
  const wish = { ...read.value, language };
  const outcome = await refuseTooManyForms(app, wish.submissionKey, clientOf(args))
    .then(() => registerForDates(app, [event.slug, ...also], wish, arrivalOf(args)))
    .catch(refusalOf);
  if (outcome instanceof Refusal) return answer(statusOf[outcome.code], { refusal: outcome });

  const { status, colleagues } = outcome;
  const cookie = receiptCookie(app, { slug: event.slug, status, email: wish.email, colleagues });
  const receipt = inLanguage(language, `/events/${event.slug}/receipt`);
  return redirect(receipt, { status: 303, headers: { "Set-Cookie": cookie } });
}

export default function RegisterRoute() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { frame, trail, head, demonstration, sentences, errors, refusal, probable, elsewhere, form } = view;
  return (
    <Page {...frame.page}>
      <Breadcrumbs label={view.backToEvent} links={trail} />
      {form && (errors.length > 0 || probable) && (
        <Column>
          {errors.length > 0 && <ErrorSummary heading={view.summary} errors={errors} />}
          {probable && <AddressQuestion of={probable} />}
        </Column>
      )}
      <PageHead {...head} lead={<Lines of={head.lead} />} />
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
        {form && <RegisterForm form={form} />}
      </Column>
    </Page>
  );
}
