import type { AskedForm } from "#app/events/asked-form.ts";
import type { Language } from "#app/language/language.ts";
import { registrationWords } from "#app/language/registration.ts";
import { dietChoices } from "#app/registration/form/read-choices.ts";
import type { FaultSentences, Typed } from "./asked-fields.ts";

/** What one needs in order to take part. */
export function assistanceView(
  language: Language,
  typed: Typed,
  faults: FaultSentences,
  isForgettable = false,
) {
  const words = registrationWords[language].form;
  return {
    label: words.assistance,
    mark: words.optional,
    description: words.assistanceDescription,
    defaultValue: typed.get("assistance") ?? "",
    ...(faults.assistance && { error: faults.assistance }),
    isForgettable,
  };
}

/** What to serve, where food is served; null elsewhere. */
export function dietView(
  { asksDiet }: AskedForm,
  language: Language,
  typed: Typed,
  faults: FaultSentences,
  isForgettable = false,
) {
  if (!asksDiet) return null;
  const words = registrationWords[language].form;
  const ticked = typed.getAll("diet");
  return {
    label: words.diet,
    mark: words.optional,
    description: words.dietDescription,
    options: dietChoices.map((choice) => ({
      value: choice,
      label: words.dietChoices[choice],
      checked: ticked.includes(choice),
    })),
    note: {
      label: words.dietNote,
      typed: typed.get("diet-note") ?? "",
      ...(faults["diet-note"] && { error: faults["diet-note"] }),
    },
    isForgettable,
  };
}
