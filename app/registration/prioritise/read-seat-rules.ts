import { FIRST_COME, type Preference, type SeatRules } from "./plan.ts";

/** The fields of the form by which an organiser chooses the rules; the rules stand in the page's address. */
export const BEFORE_FIELDS = ["before-1", "before-2"] as const;
/** Stands once for each whom the organiser puts before all others, in their order: ids, never names or addresses. */
export const FIRST_FIELD = "first";
/** An address with so many ids is well below what an address may be long. */
export const MOST_FIRST = 50;

/** The rules as a form or an address says them. What it does not say is as usual; what nobody can choose is passed over. */
export interface ReadSeatRules {
  readonly rules: SeatRules;
  /** Whether the ceiling is no number that one could be. */
  readonly isCeilingWrong: boolean;
  readonly typedCeiling: string;
}

/**
 * Reads the rules for giving out seats.
 *
 * @param optionIds the answers that can go before others
 * @param wishingIds who can be put first
 * @param hasWaitlist whether the event has a line for those who get no seat
 */
export function readSeatRules(
  query: URLSearchParams,
  optionIds: readonly string[],
  wishingIds: readonly string[],
  hasWaitlist: boolean,
): ReadSeatRules {
  const typed = (query.get("ceiling") ?? "").trim();
  const people = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  const usual = hasWaitlist ? "waitlist" : "decline";
  const others = query.get("others");
  return {
    rules: {
      ...FIRST_COME,
      ceiling: people > 0 ? { people, isFirm: query.get("firm") === "yes" } : null,
      preferences: preferencesIn(query, optionIds),
      first: [...new Set(query.getAll(FIRST_FIELD))]
        .filter((id) => wishingIds.includes(id))
        .slice(0, MOST_FIRST),
      usesRankings: query.get("rankings") !== "no",
      others: others === "waitlist" || others === "decline" ? others : usual,
    },
    isCeilingWrong: typed !== "" && people === 0,
    typedCeiling: typed,
  };
}

function preferencesIn(query: URLSearchParams, optionIds: readonly string[]): Preference[] {
  const chosen = new Set(BEFORE_FIELDS.map((name) => query.get(name) ?? ""));
  return [...chosen].flatMap((value): Preference[] => {
    if (value === "new-person" || value === "new-organisation") return [{ kind: value }];
    const optionId = optionIds.find((id) => value === `answer-${id}`);
    return optionId === undefined ? [] : [{ kind: "answer", optionId }];
  });
}

/** A preference as an option of the form. */
export function preferenceValue(preference: Preference): string {
  return preference.kind === "answer" ? `answer-${preference.optionId}` : preference.kind;
}

/** The rules as an address says them: what `readSeatRules` reads back. */
export function seatRulesQuery(rules: SeatRules): URLSearchParams {
  const { ceiling, preferences, first, usesRankings, others } = rules;
  return new URLSearchParams([
    ...(ceiling ? [["ceiling", String(ceiling.people)]] : []),
    ...(ceiling?.isFirm ? [["firm", "yes"]] : []),
    ...preferences.slice(0, 2).map((one, index) => [BEFORE_FIELDS[index]!, preferenceValue(one)]),
    ...(usesRankings ? [] : [["rankings", "no"]]),
    ["others", others],
    ...first.map((id) => [FIRST_FIELD, id]),
  ]);
}
