import type { Language } from "#app/language/language.ts";
import { seatsWords } from "#app/language/organise/seats.ts";
import type { AskedRanking } from "#app/registration/prioritise/rankings.ts";
import { BEFORE_FIELDS, FIRST_FIELD, preferenceValue } from "#app/registration/prioritise/read-seat-rules.ts";
import type { SeatsWish } from "./seats-wish.ts";

/** The form of the rules: what is chosen stands in the address, so a plan can be shown to others. */
export function ruleFields(
  { rules, isCeilingWrong, typedCeiling, asked, seats, kind }: SeatsWish,
  rankings: readonly AskedRanking[],
  action: string,
  toRankings: string,
  language: Language,
) {
  const words = seatsWords[language].rules;
  const { ceiling, preferences, usesRankings, others } = rules;
  const options = [
    { value: "", label: words.nobody },
    { value: "new-person", label: words["new-person"] },
    { value: "new-organisation", label: words["new-organisation"] },
    ...asked.questions.flatMap((question) =>
      question.options.map((option) => ({
        value: `answer-${option.id}`,
        label: words.answer(question.text, option.text),
      })),
    ),
  ];
  return {
    action,
    kept: [
      ...(seats.length > 1 ? [{ name: "kind", value: kind }] : []),
      ...rules.first.map((value) => ({ name: FIRST_FIELD, value })),
    ],
    heading: words.heading,
    about: words.about,
    ceiling: {
      name: "ceiling",
      label: words.ceiling,
      mark: seatsWords[language].optional,
      description: words.ceilingAbout,
      defaultValue: typedCeiling,
      error: isCeilingWrong ? words.ceilingWrong : undefined,
    },
    firm: {
      name: "firm",
      label: words.firm,
      description: words.firmAbout,
      checked: ceiling?.isFirm ?? false,
    },
    before: BEFORE_FIELDS.map((name, index) => ({
      name,
      label: index === 0 ? words.before : words.then,
      options,
      defaultValue: preferences[index] ? preferenceValue(preferences[index]) : "",
    })),
    rankings: {
      name: "rankings",
      label: words.rankings,
      description: words.rankingsAbout(
        rankings.filter((one) => one.given_at !== null).length,
        rankings.length,
      ),
      options: [
        { value: "yes", label: words.use, checked: usesRankings },
        { value: "no", label: words.ignore, checked: !usesRankings },
      ],
    },
    others: {
      name: "others",
      label: words.others,
      options: [
        { value: "waitlist", label: words.waitlist, checked: others === "waitlist" },
        { value: "decline", label: words.decline, checked: others === "decline" },
      ],
    },
    show: words.show,
    toRankings: { href: toRankings, text: words.toRankings },
  };
}
