import { dietGoneOn } from "#app/language/deletion.ts";
import { listOf } from "#app/language/counts.ts";
import { dateLine, stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { registrationWords } from "#app/language/registration.ts";
import { speakWords } from "#app/language/speak.ts";
import { dietChoices } from "#app/registration/form/read-choices.ts";
import type { OpenSpeaker } from "#app/speakers/open-speaker.ts";
import { PURPOSES } from "#app/speakers/save-consents.ts";
import { HOURS_ROWS } from "#app/speakers/save-hours.ts";
import { addDays, daysBetween, wallOf } from "#app/time.ts";
import type { RefusedSection, SpeakSection } from "./speak-page.ts";

export function answerSection(
  { answer, event }: OpenSpeaker,
  language: Language,
  refused: RefusedSection | null,
): SpeakSection {
  const words = speakWords[language].answer;
  const back = refused?.id === "answer" ? refused : null;
  const said = answer?.is_coming == null ? null : answer.is_coming === 1 ? "yes" : "no";
  const chosen = back ? back.typed.get("coming") : said;
  return {
    id: "answer",
    heading: words.heading,
    about:
      said && answer?.answered_at
        ? [words.given(words[said], stamp(answer.answered_at, event.zone, language))]
        : [],
    fields: [
      {
        kind: "choice",
        pick: "one",
        name: "coming",
        label: words.label,
        mark: speakWords[language].needed,
        error: errorAt(back, "coming"),
        options: (["yes", "no"] as const).map((value) => ({
          value,
          label: words[value],
          checked: chosen === value,
        })),
      },
      {
        kind: "field",
        name: "reason",
        label: words.reason,
        mark: speakWords[language].optional,
        description: words.reasonAbout,
        defaultValue: back?.typed.get("reason") ?? answer?.reason ?? "",
        error: errorAt(back, "reason"),
        rows: 2,
      },
    ],
    button: words.button,
  };
}

export function consentSection({ consents, event }: OpenSpeaker, language: Language): SpeakSection {
  const words = speakWords[language].consents;
  const at = (instant: string) => stamp(instant, event.zone, language);
  return {
    id: "consents",
    heading: words.heading,
    about: [words.about],
    fields: PURPOSES.map((purpose) => {
      const newest = consents.find((one) => one.purpose === purpose);
      return {
        kind: "checkbox",
        name: `consent-${purpose}`,
        label: words.purposes[purpose],
        checked: newest !== undefined && newest.withdrawn_at === null,
        description:
          newest &&
          (newest.withdrawn_at === null
            ? words.given(at(newest.given_at))
            : words.withdrawn(at(newest.withdrawn_at))),
      };
    }),
    button: words.button,
  };
}

/** What was said is health data, and not shown: others may have the link too. */
export function dietSection({ answer, event }: OpenSpeaker, language: Language): SpeakSection {
  const words = speakWords[language].diet;
  const gone = dietGoneOn(event.ends_on ?? event.starts_on);
  const hasSaid = answer !== undefined && (answer.diet_choices !== "" || answer.diet_note !== null);
  return {
    id: "food",
    heading: words.heading,
    about: [
      gone === null ? words.aboutUndated : words.about(dateLine(gone, language, { capital: false })),
      ...(hasSaid ? [words.said] : []),
    ],
    fields: [
      {
        kind: "choice",
        pick: "several",
        name: "diet",
        label: words.choices,
        mark: speakWords[language].optional,
        options: dietChoices.map((value) => ({
          value,
          label: registrationWords[language].form.dietChoices[value],
        })),
      },
      {
        kind: "field",
        name: "diet-note",
        label: words.note,
        mark: speakWords[language].optional,
        maxLength: 200,
      },
      ...(hasSaid ? [{ kind: "checkbox" as const, name: "forget-diet", label: words.forget }] : []),
    ],
    button: words.button,
  };
}

export function hoursSection(
  { hours, event }: OpenSpeaker,
  language: Language,
  refused: RefusedSection | null,
): SpeakSection {
  const words = speakWords[language].hours;
  const back = refused?.id === "hours" ? refused : null;
  const days = daysBetween(event.starts_on!, event.ends_on ?? event.starts_on!) + 1;
  const dates = Array.from({ length: days }, (_, index) => addDays(event.starts_on!, index));
  const fields = Array.from({ length: HOURS_ROWS }, (_, row): SpeakSection["fields"] => {
    const one = hours[row];
    const from = one && wallOf(one.from_at, event.zone);
    const to = one && wallOf(one.to_at, event.zone);
    const name = (part: string) => `hours-${row}-${part}`;
    const value = (part: string, kept: string | undefined) => back?.typed.get(name(part)) ?? kept ?? "";
    const label = (part: string) => `${words.row(row + 1)}: ${part.toLowerCase()}`;
    return [
      {
        kind: "select",
        name: name("date"),
        label: label(words.date),
        defaultValue: value("date", from?.date ?? dates[0]),
        options: dates.map((date) => ({ value: date, label: dateLine(date, language, { year: false }) })),
      },
      {
        kind: "field",
        type: "time",
        name: name("from"),
        label: label(words.from),
        defaultValue: value("from", from?.time),
        error: errorAt(back, name("from")),
      },
      {
        kind: "field",
        type: "time",
        name: name("to"),
        label: label(words.to),
        defaultValue: value("to", to?.time),
      },
    ];
  });
  return {
    id: "hours",
    heading: words.heading,
    about: [words.about],
    fields: fields.flat(),
    button: words.button,
  };
}

export function sharingSection(
  { helpers }: OpenSpeaker,
  language: Language,
  refused: RefusedSection | null,
): SpeakSection {
  const words = speakWords[language].sharing;
  const back = refused?.id === "sharing" ? refused : null;
  const names = helpers.map(
    (one) => one.name ?? words.parts[one.part === "secretary" ? "secretary" : "co-speaker"],
  );
  const value = (name: string) => back?.typed.get(name) ?? "";
  return {
    id: "sharing",
    heading: words.heading,
    about: [words.about, ...(names.length > 0 ? [words.with(listOf(names, language))] : [])],
    fields: [
      {
        kind: "field",
        name: "helper-name",
        label: words.name,
        mark: speakWords[language].needed,
        autoComplete: "off",
        defaultValue: value("helper-name"),
        error: errorAt(back, "helper-name"),
      },
      {
        kind: "field",
        type: "email",
        name: "helper-email",
        label: words.email,
        mark: speakWords[language].needed,
        autoComplete: "off",
        defaultValue: value("helper-email"),
        error: errorAt(back, "helper-email"),
      },
      {
        kind: "choice",
        pick: "one",
        name: "helper-part",
        label: words.part,
        options: (["secretary", "co-speaker"] as const).map((part) => ({
          value: part,
          label: words.parts[part],
          checked: (value("helper-part") || "secretary") === part,
        })),
      },
    ],
    button: words.button,
  };
}

function errorAt(back: RefusedSection | null, name: string): string | undefined {
  return back?.errors.find((one) => one.name === name)?.text;
}
