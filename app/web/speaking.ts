import type { App } from "#app/app.ts";
import { merged, seenOf } from "#app/events/edit/both.ts";
import { faultSentence } from "#app/language/faults.ts";
import type { Language } from "#app/language/language.ts";
import { speakWords } from "#app/language/speak.ts";
import { Refusal } from "#app/refusal.ts";
import { addressOf } from "#app/registration/form/address.ts";
import { chooseRelease } from "#app/files/store.ts";
import { dietChoices } from "#app/registration/form/read-choices.ts";
import { giveAnswer } from "#app/speakers/give-answer.ts";
import { inviteSpeaker } from "#app/speakers/invite-speaker.ts";
import type { OpenSpeaker } from "#app/speakers/open-speaker.ts";
import { PURPOSES, saveConsents } from "#app/speakers/save-consents.ts";
import { saveDiet } from "#app/speakers/save-diet.ts";
import { readHours, saveHours } from "#app/speakers/save-hours.ts";
import { saveSection } from "#app/speakers/save-section.ts";
import { fieldsOf, MOST, readFields, type TextSection } from "#app/speakers/sections.ts";
import { bothVersions, theirsChosen } from "#app/views/organise/both-versions.ts";
import type { RefusedSection } from "#app/views/speak/speak-page.ts";
import { isHeld } from "#app/events/rules.ts";

/** What of a section could not be saved. */
type Refused = Pick<RefusedSection, "errors" | "both"> & { readonly status: 400 | 409 | 429 };
type Saver = (
  app: App,
  open: OpenSpeaker,
  form: URLSearchParams,
  language: Language,
) => Promise<Refused | null>;

/** How each section of a speaker's page is saved, by its address. Null: it is. */
export const savers: ReadonlyMap<string, Saver> = new Map<string, Saver>([
  ["answer", saveAnswer],
  ["text", saveTexts("text")],
  ["person", saveTexts("person")],
  ["practical", saveTexts("practical")],
  ["consents", consents],
  ["food", diet],
  ["hours", hours],
  ["sharing", sharing],
  ["release", release],
]);

/** How many may share one turn. */
const MOST_HELPERS = 5;
/** Characters. */
const MOST_REASON = 1000;
const MOST_DIET_NOTE = 200;

async function saveAnswer(app: App, open: OpenSpeaker, form: URLSearchParams, language: Language) {
  const words = speakWords[language];
  const coming = form.get("coming");
  const reason = (form.get("reason") ?? "").trim();
  if (coming !== "yes" && coming !== "no") return wrong("coming", words.answer.missing);
  if (reason.length > MOST_REASON) return wrong("reason", words.tooLong(MOST_REASON));
  await giveAnswer(app, open.invitation, { isComing: coming === "yes", reason: reason || null });
  return null;
}

function saveTexts(section: TextSection): Saver {
  return async (app, open, form, language) => {
    const words = speakWords[language];
    const now = fieldsOf(section, open);
    const { fields, faults } = readFields(section, form, now);
    const label = labelsOf(language);
    const errors = Object.entries(faults).map(([name, fault]) => ({
      name,
      text:
        fault === "missing"
          ? words.missing(label(name).toLowerCase())
          : words.tooLong((MOST as Readonly<Record<string, number>>)[name] ?? 0),
    }));
    if (errors.length > 0) return { status: 400, errors };
    const chosen = [...form.keys()].some((name) => name.startsWith("keep-"));
    const typed = chosen ? merged(fields, now, theirsChosen(form)) : fields;
    const seen = form.get("seen") ?? seenOf(now);
    const clash = await saveSection(app, open.invitation.id, section, typed, seen);
    if (!clash) return null;
    const { turn, event, answer } = clash.open;
    const at = section === "practical" ? answer?.changed_at : turn.session.changedAt;
    const refusal = new Refusal("stale-version", { at: at ?? app.now(), zone: event.zone });
    const both = bothVersions(
      { typed: clash.typed, now: fieldsOf(section, clash.open), seen, refusal },
      { label, text: (field, values) => values[field] ?? "" },
      language,
    );
    return {
      status: 409,
      both,
      errors: both.rows.map(({ name, label: text }) => ({ name, text })),
    };
  };
}

function labelsOf(language: Language): (field: string) => string {
  const { text, person, practical } = speakWords[language];
  const labels: Readonly<Record<string, string>> = {
    title: text.title,
    abstract: text.abstract,
    lang: text.lang,
    name: person.name,
    titles: person.titles,
    organisation: person.organisation,
    bio: person.bio,
    needs: practical.needs,
    needs_note: practical.needs_note,
  };
  return (field) => labels[field] ?? field;
}

async function consents(app: App, open: OpenSpeaker, form: URLSearchParams) {
  const given = PURPOSES.filter((purpose) => form.has(`consent-${purpose}`));
  await saveConsents(app, open.invitation, given);
  return null;
}

async function diet(app: App, open: OpenSpeaker, form: URLSearchParams, language: Language) {
  const note = (form.get("diet-note") ?? "").trim();
  if (note.length > MOST_DIET_NOTE) return wrong("diet-note", speakWords[language].tooLong(MOST_DIET_NOTE));
  refuseOver(app, open);
  const choices = dietChoices.filter((one) => form.getAll("diet").includes(one));
  const isNothing = choices.length === 0 && note === "";
  if (form.has("forget-diet")) await saveDiet(app, open.invitation, [], null);
  else if (!isNothing) await saveDiet(app, open.invitation, choices, note || null);
  return null;
}

async function hours(app: App, open: OpenSpeaker, form: URLSearchParams, language: Language) {
  refuseOver(app, open);
  const read = readHours(form, open.event.zone);
  if ("wrong" in read) return wrong(`hours-${read.wrong}-from`, speakWords[language].hours.wrong);
  await saveHours(app, open.invitation, read.hours);
  return null;
}

async function release(app: App, open: OpenSpeaker, form: URLSearchParams) {
  await chooseRelease(app, open.invitation.appearance_id, form.get("release") !== "before");
  return null;
}

async function sharing(app: App, open: OpenSpeaker, form: URLSearchParams, language: Language) {
  const words = speakWords[language];
  const name = (form.get("helper-name") ?? "").replace(/\s+/g, " ").trim();
  const address = addressOf(form.get("helper-email") ?? "");
  const errors = [
    ...(name === "" ? [{ name: "helper-name", text: words.missing(words.sharing.name.toLowerCase()) }] : []),
    ...(name.length > MOST.name ? [{ name: "helper-name", text: words.tooLong(MOST.name) }] : []),
    ...("fault" in address ? [{ name: "helper-email", text: faultSentence(address.fault, language) }] : []),
  ];
  if ("fault" in address || errors.length > 0) return { status: 400 as const, errors };
  if (open.helpers.length >= MOST_HELPERS) {
    return { status: 409 as const, errors: [{ name: "helper-email", text: words.full }] };
  }
  const { invitation, event } = open;
  const isOwn = [invitation, ...open.helpers].find((one) => one.email === address.address);
  const part = form.get("helper-part") === "co-speaker" ? ("co-speaker" as const) : ("secretary" as const);
  const wish = {
    appearanceId: invitation.appearance_id,
    part: isOwn?.part ?? part,
    name: isOwn?.name ?? name,
    email: address.address,
    language,
  };
  try {
    await inviteSpeaker(app, event.id, wish, invitation.id, invitation.name);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "too-many-letters") throw error;
    return { status: 429 as const, errors: [{ name: "helper-email", text: words.tooMany }] };
  }
  return null;
}

/** @throws Refusal "event-cancelled" or "event-started" where there is nothing left to prepare */
function refuseOver(app: App, { event }: OpenSpeaker): void {
  if (event.status === "cancelled") throw new Refusal("event-cancelled");
  if (isHeld(event, app.now())) throw new Refusal("event-started");
}

function wrong(name: string, text: string): Refused {
  return { status: 400, errors: [{ name, text }] };
}
