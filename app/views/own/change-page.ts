import type { App } from "#app/app.ts";
import type { OwnRegistration } from "#app/web/doors.ts";
import type { AskedForm } from "#app/events/asked-form.ts";
import { offeredDays, slotsOf } from "#app/events/slots.ts";
import { inLanguage } from "#app/language/address.ts";
import { deletionSentences } from "#app/language/deletion.ts";
import type { Language } from "#app/language/language.ts";
import { ownWords } from "#app/language/own-page.ts";
import { refusalSentence } from "#app/language/refusals.ts";
import { registrationWords } from "#app/language/registration.ts";
import type { Refusal } from "#app/refusal.ts";
import { isOpenToChange } from "#app/registration/change-kind.ts";
import { givenBy, type Given } from "#app/registration/given.ts";
import { questionField } from "#app/registration/form/read-answers.ts";
import { slotField } from "#app/registration/form/read-choices.ts";
import type { Faults } from "#app/registration/form/read-form.ts";
import { holdsSeat } from "#app/registration/rules.ts";
import type { Db, Instant, RegistrationRow } from "#db/schema.ts";
import { askedFieldsView } from "#app/views/asked-fields.ts";
import { assistanceView, dietView } from "#app/views/needs-fields.ts";
import { errorsOf, faultSentences, fullPartSentence } from "#app/views/fault-sentences.ts";
import { ownHead } from "./own-page.ts";

/** Why the form came back. */
export interface ChangeAnswer {
  readonly typed?: URLSearchParams;
  readonly faults?: Faults;
  readonly refusal?: Refusal;
}

/** The form by which a registered person changes what they have said and chosen. */
export async function changePageView(
  app: App,
  own: OwnRegistration,
  asked: AskedForm,
  language: Language,
  now: Instant,
  address: string,
  { typed: came, faults = {}, refusal }: ChangeAnswer = {},
) {
  const { token, registration, page } = own;
  const { event, organisation } = page;
  const { form: words } = registrationWords[language];
  const { change } = ownWords[language];
  const given = await givenBy(app.db, registration.id);
  const typed = came ?? asTyped(registration, given, asked);
  const fullPart = refusal?.code === "part-full" ? String(refusal.facts.partId) : null;
  const wrong = {
    ...faultSentences(faults, asked, language),
    ...(fullPart && fullPartSentence(fullPart, asked, event, language)),
  };
  const errors = errorsOf(wrong);
  const kept = holdsSeat(registration.status) ? given.parts : [];
  const head = ownHead(app, own, change.heading, language, address);
  const diet = dietView(asked, language, typed, wrong, given.hasSaidDiet);
  const assistance = assistanceView(language, typed, wrong, given.hasSaidAssistance);
  const field = (name: "name" | "organisation") => ({
    name,
    label: words[name],
    defaultValue: typed.get(name) ?? "",
    ...(wrong[name] && { error: wrong[name] }),
  });
  return {
    ...head,
    frame: errors.length > 0 ? withFaultTitle(head.frame, words.titleWithFaults) : head.frame,
    summary: words.summary,
    errors,
    refusal: refusal && errors.length === 0 ? refusedSentence(refusal, language, now) : null,
    form: {
      action: inLanguage(language, `/registrations/${token}/change`),
      lettersTo: change.lettersTo(registration.email),
      name: { ...field("name"), mark: words.mustBeFilled },
      organisation: { ...field("organisation"), mark: words.optional },
      kinds: await kindsView(app.db, own, language, typed.get("kind")),
      wishes: asked.parts.length > 0 && !holdsSeat(registration.status) ? words.wishes : null,
      asked: askedFieldsView(asked, event, language, typed, wrong, kept),
      diet: diet && { ...diet, description: given.hasSaidDiet ? change.diet : diet.description },
      forgetDiet: change.forgetDiet,
      assistance: {
        ...assistance,
        description: given.hasSaidAssistance ? change.assistance : assistance.description,
      },
      forgetAssistance: change.forgetAssistance,
      newsletter: {
        label: words.newsletter(organisation.acronym ?? organisation.name),
        checked: typed.get("newsletter") === "yes",
      },
      privacy: deletionSentences(event.ends_on, asked.questions.length > 0, language).join(" "),
      button: change.button,
      keep: { href: inLanguage(language, `/registrations/${token}`), text: change.keep },
    },
  };
}

/** The room or the stream, where there is a way over; which one it is now stands on the own page. */
async function kindsView(
  db: Db,
  { registration, page }: OwnRegistration,
  language: Language,
  typed: string | null,
) {
  const { form: words } = registrationWords[language];
  const other = page.seats.find(({ kind }) => kind !== registration.kind);
  if (!other || registration.status === "offered") return null;
  if (registration.status !== "received" && !(await isOpenToChange(db, page.event, other))) return null;
  return {
    label: words.kind,
    description: ownWords[language].change.kind,
    options: page.seats.map(({ kind }) => ({
      value: kind,
      label: words[kind],
      checked: kind === (typed || registration.kind),
    })),
  };
}

function refusedSentence(refusal: Refusal, language: Language, now: Instant): string {
  if (refusal.code === "event-full") return ownWords[language].change.kindFull;
  return refusalSentence(refusal, language, now);
}

type Frame = ReturnType<typeof ownHead>["frame"];

/** The same frame, whose title says first that something is wrong. */
export function withFaultTitle(frame: Frame, titleWithFaults: (title: string) => string): Frame {
  return { ...frame, head: { ...frame.head, title: titleWithFaults(frame.head.title) } };
}

/** What stands there from before, as the form's own fields would bring it; nothing of food and assistance. */
function asTyped(registration: RegistrationRow, given: Given, asked: AskedForm): URLSearchParams {
  const typed = new URLSearchParams({
    name: registration.name,
    organisation: registration.organisation ?? "",
    newsletter: given.wantsNewsletter ? "yes" : "",
  });
  const isChosen = ({ id }: { readonly id: string }) => given.parts.includes(id);
  for (const day of offeredDays(asked.parts).filter(isChosen)) typed.append("day", day.id);
  for (const slot of slotsOf(asked.parts)) {
    const part = slot.parts.find(isChosen);
    if (part) typed.set(slotField(slot.number), part.id);
  }
  for (const { questionId, optionId, text } of given.answers)
    typed.append(questionField(questionId), optionId ?? text ?? "");
  return typed;
}
