import type { Organiser } from "#app/web/guards.ts";
import type { Language } from "#app/language/language.ts";
import { addingWords } from "#app/language/organise/adding.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { hasFreeSeat } from "#app/registration/promote.ts";
import type { SeatsRow } from "#db/schema.ts";
import { langIfOther } from "#app/views/text.ts";

type Typed = Pick<URLSearchParams, "get">;

/** The fields that say on what terms somebody is added: how they take part, whether they are told, and why. */
export function termFields(
  { event }: Pick<Organiser, "event">,
  seats: readonly SeatsRow[],
  typed: Typed,
  faults: Readonly<Record<string, string>>,
  language: Language,
) {
  const { terms } = addingWords[language];
  const { kinds } = peopleWords[language];
  const lang = langIfOther(event.lang, language);
  const text = (name: "reason" | "override") => ({
    name,
    label: terms[name],
    description: terms[`${name}About`],
    mark: terms.optional,
    defaultValue: typed.get(name) ?? "",
    error: faults[name],
  });
  const isTight = seats.some((one) => !hasFreeSeat(one) || one.waiting > 0);
  return {
    kinds:
      seats.length < 2
        ? null
        : {
            label: terms.kind,
            options: seats.map(({ kind }, index) => ({
              value: kind,
              label: kinds[kind],
              checked: typed.get("kind") === kind || (!typed.get("kind") && index === 0),
            })),
          },
    allocation:
      event.allocation === "first-come"
        ? null
        : {
            label: terms.allocation,
            options: (["ask", "seat"] as const).map((value) => ({
              value,
              label: terms[value],
              checked: (typed.get("allocation") === "seat") === (value === "seat"),
            })),
          },
    letter: {
      label: terms.letter,
      options: [
        {
          value: "yes",
          label: terms.tell,
          description: terms.tellAbout,
          checked: typed.get("letter") !== "no",
        },
        { value: "no", label: terms.tellNot, checked: typed.get("letter") === "no" },
      ],
    },
    reason: { ...text("reason"), ...(lang && { lang }) },
    override: isTight || faults.override || typed.get("override") ? text("override") : null,
  };
}
export type TermFields = ReturnType<typeof termFields>;
