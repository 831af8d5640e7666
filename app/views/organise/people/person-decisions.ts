import type { Language } from "#app/language/language.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { overrideField, reasonField, type DecisionName } from "#app/registration/people/read-decision.ts";
import type { Consequences } from "#app/registration/people/consequences.ts";
import { holdsSeat } from "#app/registration/rules.ts";
import type { RegistrationRow, RegistrationStatus } from "#db/schema.ts";

/** A decision that was not carried out: which, why, at which of its fields, and what was typed. */
export interface Refused {
  readonly name: DecisionName;
  readonly sentence: string;
  readonly field: string;
  readonly typed: URLSearchParams;
}

const A_NUMBER = { inputMode: "numeric", maxLength: 4, size: 6 } as const;

/** What there is to decide of one who is in a state. */
const decisionsIn: Record<RegistrationStatus, readonly DecisionName[]> = {
  received: ["seat", "place-in-line", "rejection", "cancellation"],
  waitlisted: ["seat", "turn", "cancellation"],
  confirmed: ["place-in-line", "cancellation"],
  offered: ["cancellation"],
  cancelled: ["restoration"],
  declined: ["restoration"],
};

/** The forms by which an organiser decides of somebody, each saying first what comes of it. */
export function decisionForms(
  registration: RegistrationRow,
  own: string,
  outlook: Consequences & { readonly hasWaitlist: boolean },
  refused: Refused | null,
  language: Language,
) {
  const words = peopleWords[language].decisions;
  const isAlone = outlook.waiting < 2;
  const names = decisionsIn[registration.status].filter((name) => name !== "turn" || !isAlone);
  const all = refused && !names.includes(refused.name) ? [refused.name, ...names] : names;
  return all.map((name) => {
    const override = overrideAbout(name, outlook, language);
    const isTurn = name === "turn";
    return {
      name,
      action: `${own}/${name}`,
      heading: words[name].heading,
      button: words[name].button,
      sentences: sentencesOf(name, registration, outlook, language),
      reason: isTurn
        ? { ...fieldOf(reasonField(name), words.why, words.turn.whyAbout), mark: words.mustBeFilled }
        : fieldOf(reasonField(name), words.why, words.whyAbout),
      override:
        override === null
          ? null
          : isTurn
            ? {
                ...fieldOf(overrideField(name), words.turn.place, override),
                ...A_NUMBER,
                mark: words.mustBeFilled,
              }
            : fieldOf(overrideField(name), words.likewise, override),
    };
  });

  function fieldOf(name: string, label: string, description: string) {
    return {
      name,
      label,
      description,
      mark: words.optional,
      defaultValue: refused?.typed.get(name) ?? "",
      error: refused?.field === name ? refused.sentence : undefined,
    };
  }
}

function sentencesOf(
  name: DecisionName,
  { status }: RegistrationRow,
  outlook: Consequences & { readonly hasWaitlist: boolean },
  language: Language,
): string[] {
  const words = peopleWords[language].decisions;
  const { free, place, next } = outlook;
  switch (name) {
    case "seat": {
      const ahead = (place ?? 1) - 1;
      const { full, noLimit, skips } = words.seat;
      const gets = free === 0 ? full : free === null ? noLimit : words.seat.free(free);
      return ahead > 0 ? [gets, skips(ahead)] : [gets];
    }
    case "turn":
      return [words.turn.sentence(place ?? 1, outlook.waiting)];
    case "place-in-line":
      return lineSentences(holdsSeat(status), outlook, language);
    case "rejection":
      return [words.rejection.sentence];
    case "cancellation": {
      const { seat, noSeat, moves } = words.cancellation;
      if (!holdsSeat(status)) return [noSeat];
      return next === null ? [seat] : [seat, moves[next]];
    }
    case "restoration": {
      const { seat, line, full } = words.restoration;
      return [hasFreeSeatForNew(outlook) ? seat : outlook.hasWaitlist ? line : full];
    }
  }
}

function lineSentences(hasSeat: boolean, { next, wouldReturn }: Consequences, language: Language): string[] {
  const words = peopleWords[language].decisions["place-in-line"];
  if (!hasSeat) return [words.received];
  const isPassedOn = next !== null && next !== "by-hand";
  const sentence = isPassedOn ? words.passedOn : words.notPassedOn;
  return wouldReturn ? [sentence, words.nobody] : [sentence];
}

/** What going over a limit would mean, where there is one to go over. */
function overrideAbout(name: DecisionName, outlook: Consequences, language: Language): string | null {
  const words = peopleWords[language].decisions;
  if (name === "seat") return outlook.free === 0 ? words.likewiseAbout : null;
  if (name === "turn") return words.turn.placeAbout(outlook.waiting);
  return name === "restoration" && !hasFreeSeatForNew(outlook) ? words.overLineAbout : null;
}

function hasFreeSeatForNew({ free, waiting }: Consequences): boolean {
  return free !== 0 && waiting === 0;
}
