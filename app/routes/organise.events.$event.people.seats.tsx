import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { Lines } from "#app/components/words.tsx";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { seatsWords } from "#app/language/organise/seats.ts";
import { isLongerThan, MAX_ANSWER_CHARACTERS, written } from "#app/registration/form/form-fields.ts";
import { carryOut } from "#app/registration/prioritise/carry-out.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { nothingToGiveOut, seatsView, type RefusedPlan } from "#app/views/organise/people/seats-page.ts";
import { seatsWish } from "#app/views/organise/people/seats-wish.ts";
import { SeatsPlan } from "#app/views/organise/people/seats-parts.tsx";

/** Shows a plan, and changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const view = await seatsView(appOf(args), organiser, args.request.url, arrivalOf(args));
  return data(view, { status: view.wrong.errors.length > 0 ? 400 : 200 });
}

/** Carries out the plan that was shown, by the rules of the address; or shows the new one, where it is another now. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const reason = form.get("reason") ?? "";
  const page = async (status: number, refused: Omit<RefusedPlan, "reason">) =>
    data(await seatsView(app, organiser, url, arrivalOf(args), { ...refused, reason }), { status });

  if (isLongerThan(MAX_ANSWER_CHARACTERS, reason)) {
    return page(400, { sentence: seatsWords[language].carry.tooLong, field: "reason" });
  }
  const why = nothingToGiveOut(organiser, arrivalOf(args));
  if (why) return page(409, { sentence: seatsWords[language][why] });

  const { kind, rules } = await seatsWish(app, organiser, url);
  const shown = { rules, fingerprint: form.get("fingerprint") ?? "" };
  const decision = { accountId: organiser.account.id, reason: written(reason) };
  const outcome = await carryOut(app, organiser.event.id, kind, shown, decision).catch(refusalOf);
  if (!(outcome instanceof Refusal)) {
    return redirect(`${deskPath(organiser.event, language, "people")}/seats/letters?done`, 303);
  }
  const field = outcome.code === "line-skipped-without-reason" ? "reason" : undefined;
  return page(statusOf[outcome.code], { sentence: organiserRefusal(outcome, language), field });
}

export default function SeatsRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { frame, trail, rooms, about, heading, lead, wrong, nothing, last, kinds, plan } =
    useActionData<typeof action>() ?? loaded;
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading} lead={lead && <Lines of={lead} />}>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      {last && (
        <p>
          <a href={last.href}>{last.text}</a>
        </p>
      )}
      {kinds && <FilterLinks {...kinds} />}
      {nothing && (
        <EmptyState
          sentence={nothing.sentence}
          action={
            <ButtonLink href={nothing.link.href} variant="secondary">
              {nothing.link.text}
            </ButtonLink>
          }
        />
      )}
      {plan && <SeatsPlan {...plan} />}
    </EventDesk>
  );
}
