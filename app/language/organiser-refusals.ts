import type { Refusal, RefusalCode } from "#app/refusal.ts";
import { wallOf } from "#app/time.ts";
import { en } from "./organiser-refusals/en.ts";
import { nb } from "./organiser-refusals/nb.ts";
import { nn } from "./organiser-refusals/nn.ts";
import type { Language } from "./language.ts";

/** What only those meet who register, rank their own people, or sign in. */
type NotOrganisers = Extract<
  RefusalCode,
  | "event-withdrawn"
  | "registration-not-open"
  | "registration-closed"
  | "registration-elsewhere"
  | "ranking-over"
  | "wrong-code"
  | "sign-in-ended"
>;

/** A new code does not compile until it has a sentence, or is said above to be none of theirs. */
export type OrganiserRefusal = Exclude<RefusalCode, NotOrganisers>;

/** One sentence or two: why not, and what now. */
export type OrganiserSentence = string | ((facts: SentenceFacts) => string);

/** A refusal's facts as a sentence needs them. */
export interface SentenceFacts {
  readonly text: (name: string) => string;
  /** 0 where it is missing. */
  readonly number: (name: string) => number;
  readonly blockers: readonly string[];
  /** «10.42», in the event's zone, where the refusal names an instant. */
  readonly clock: string | null;
}

export type OrganiserSentences = Readonly<Record<OrganiserRefusal, OrganiserSentence>> & {
  readonly system: string;
};

const sentences: Record<Language, OrganiserSentences> = { nb, nn, en };

/** Why not, and what now: the sentence for an organiser. */
export function organiserRefusal({ code, facts }: Refusal, language: Language): string {
  const said: Partial<Record<RefusalCode, OrganiserSentence>> = sentences[language];
  const sentence = said[code] ?? sentences[language].system;
  if (typeof sentence === "string") return sentence;
  return sentence({
    text: (name) => String(facts[name] ?? ""),
    number: (name) => Number(facts[name] ?? 0),
    blockers: String(facts.blockers ?? "")
      .split(",")
      .filter(Boolean),
    clock: facts.at && facts.zone ? clockOf(String(facts.at), String(facts.zone), language) : null,
  });
}

function clockOf(at: string, zone: string, language: Language): string {
  const { time } = wallOf(at, zone);
  return language === "en" ? time : time.replace(":", ".");
}
