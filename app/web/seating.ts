import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { merged, seenOf } from "#app/events/edit/both.ts";
import { registrationFields } from "#app/events/edit/event-fields.ts";
import type { RegistrationFields } from "#app/events/edit/fields.ts";
import { requireEditor } from "./guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "./http.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { publicationWords } from "#app/language/organise/publication.ts";
import { settingsWords } from "#app/language/organise/settings.ts";
import { Refusal } from "#app/refusal.ts";
import { editRegistration } from "#app/registration/edit/edit-registration.ts";
import {
  readRegistration,
  registrationTyped,
  typedRegistration,
} from "#app/registration/edit/registration-form.ts";
import { seatOutlook, type SeatOutlook } from "#app/registration/edit/seat-outlook.ts";
import { theirsChosen } from "#app/views/organise/both-versions.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { organisedPage } from "#app/views/organise/event/organised-page.ts";
import { registrationView, type ReturnedRegistration } from "#app/views/organise/event/registration-page.ts";
import { sentIn } from "#app/views/organise/event/section-page.ts";

/**
 * Saves how one gets a seat, and leads back to it; or gives the page again: with what was wrong, or with what it would
 * mean to those who are registered or wait, which wants a yes.
 *
 * @throws Response as `requireEditor`
 */
export async function seated(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const before = await organisedPage(app.db, organiser);
  const now = registrationFields(before);
  let typed = typedRegistration(form, registrationTyped(now));
  const page = async (why: Omit<ReturnedRegistration, "form" | "typed">, status: number) =>
    data(await registrationView(app, organiser, url, { form, typed, ...why }), { status });

  const read = readRegistration(typed);
  if (!read.fields) {
    const { faults } = settingsWords[language];
    const sentences = Object.entries(read.faults).map(([name, fault]) => [name, faults[fault]]);
    return page({ section: null, faults: Object.fromEntries(sentences) as Record<string, string> }, 400);
  }
  const theirs = theirsChosen(form);
  const section = merged(read.fields, now, theirs);
  if (theirs.length > 0) typed = registrationTyped(section);

  const outlook = await seatOutlook(app.db, before.event, section, app.now());
  const mark = seenOf({ ...section, outlook });
  const isYes = form.get("asked") === mark;
  if (outlook.length > 0 && !isYes) {
    return page({ section, ask: { ...askOf(outlook, language), mark } }, 200);
  }
  const by = { accountId: organiser.account.id, version: sentIn(form).version };
  const keep = isYes && outlook.some(({ over }) => over > 0);
  const outcome = await editRegistration(app, before.event.id, by, section, keep).catch(refusalOf);
  if (!(outcome instanceof Refusal)) {
    return redirect(`${deskPath(outcome, language, "registration")}?done`, 303);
  }
  const blocked = blockedFields(outcome, language);
  const why = blocked
    ? { section, faults: blocked }
    : { section, refusal: outcome, refusedField: fieldOf(outcome, section) };
  return page(why, statusOf[outcome.code]);
}

function askOf(outlook: readonly SeatOutlook[], language: Language) {
  const { ask, kinds } = settingsWords[language];
  const isOver = outlook.some(({ over }) => over > 0);
  return {
    heading: ask.heading,
    sentences: outlook.map(({ kind, capacity, taken, waiting, over, movesUp, isOffer }) =>
      over > 0
        ? ask.over(kinds[kind], taken, capacity!)
        : ask[isOffer ? "offers" : "seats"](kinds[kind], movesUp, waiting),
    ),
    yes: isOver ? ask.keep : ask.yes,
  };
}

/** Which field each thing is about that a public page would lack. */
const FIELD_OF_BLOCKER: Readonly<Record<string, string>> = {
  "no-seats": "physical",
  "no-capacity": "physicalCapacity",
  "no-registration-address": "address",
  "no-registration-site": "site",
  "no-pointer": "pointerText",
  "deadline-after-start": "deadlineOn",
  "opens-after-deadline": "opensOn",
};

function blockedFields({ code, facts }: Refusal, language: Language): Record<string, string> | null {
  if (code !== "not-ready-to-publish") return null;
  const said: Readonly<Record<string, unknown>> = publicationWords[language].checklist.blocker;
  return Object.fromEntries(
    String(facts.blockers)
      .split(",")
      .map((blocker) => [FIELD_OF_BLOCKER[blocker] ?? "mode", String(said[blocker])]),
  );
}

function fieldOf({ code, facts }: Refusal, section: RegistrationFields): string | undefined {
  if (code === "time-skipped" || code === "time-ambiguous") {
    return facts.wallTime === section.opens ? "opensAt" : "deadlineAt";
  }
  if (code === "seats-taken") return facts.kind ? String(facts.kind) : "mode";
  return code === "answers-awaited" ? "allocation" : undefined;
}
