import type { RegistrationStatus, SeatKind } from "#db/schema.ts";

/** Whom a letter is for: those for whom all of it holds. */
export interface Segment {
  /** One of these; empty: nobody. */
  readonly states: readonly RegistrationStatus[];
  /** Null: any. */
  readonly kind: SeatKind | null;
  /** Chose one of these sessions and days; empty: whatever they chose. */
  readonly partIds: readonly string[];
  /** Gave one of these answers to each question that any of them is to, as `answerKey`; empty: whatever they answered. */
  readonly answers: readonly string[];
  /** Their address is at this domain or below it; null: anywhere. */
  readonly domain: string | null;
  /** They came; or had a seat and did not. Null: either. */
  readonly attendance: "came" | "absent" | null;
  /** Registrations picked by hand; empty: whoever it holds for. */
  readonly people: readonly string[];
}

/** Those who were picked by hand, however they stand. @param ids of registrations */
export function pickedSegment(ids: readonly string[]): Segment {
  const any = { kind: null, partIds: [], answers: [], domain: null, attendance: null };
  return { ...any, states: STATES, people: ids.slice(0, MOST_PICKED) };
}

/** An answer that one of several can have given: an option of a question, or yes or no to it. */
export function answerKey(answer: { questionId: string; option: string }): string {
  return `${answer.questionId}/${answer.option}`;
}

export function answerIn(key: string): { questionId: string; option: string } {
  const [questionId = "", option = ""] = key.split("/");
  return { questionId, option };
}

const ANSWER = "answer-";
export const answerField = (questionId: string) => ANSWER + questionId;

const STATES: readonly RegistrationStatus[] = [
  "confirmed",
  "waitlisted",
  "received",
  "offered",
  "cancelled",
  "declined",
];
const MOST = 50;
const MOST_PICKED = 1000;
const LONGEST_DOMAIN = 253; // RFC 1035 §2.3.4

/** What a form or an address asks for; anything it does not know is passed over. */
export function segmentIn(fields: URLSearchParams): Segment {
  const kind = fields.get("kind");
  const attendance = fields.get("attendance");
  return {
    states: STATES.filter((state) => fields.getAll("state").includes(state)),
    kind: kind === "physical" || kind === "stream" ? kind : null,
    partIds: fields.getAll("part").filter(Boolean).slice(0, MOST),
    answers: [...fields]
      .filter(([name, option]) => name.startsWith(ANSWER) && option !== "")
      .map(([name, option]) => answerKey({ questionId: name.slice(ANSWER.length), option }))
      .slice(0, MOST),
    domain: domainIn(fields.get("domain")),
    attendance: attendance === "came" || attendance === "absent" ? attendance : null,
    people: fields.getAll("id").filter(Boolean).slice(0, MOST_PICKED),
  };
}

/** The same as pairs of name and value, for an address or the hidden fields of a form. */
export function segmentFields({
  states,
  kind,
  partIds,
  answers,
  domain,
  attendance,
  people,
}: Segment): [string, string][] {
  return [
    ...states.map((state): [string, string] => ["state", state]),
    ...(kind ? [["kind", kind] as [string, string]] : []),
    ...partIds.map((id): [string, string] => ["part", id]),
    ...answers.map((answer): [string, string] => {
      const { questionId, option } = answerIn(answer);
      return [answerField(questionId), option];
    }),
    ...(domain ? [["domain", domain] as [string, string]] : []),
    ...(attendance ? [["attendance", attendance] as [string, string]] : []),
    ...people.map((id): [string, string] => ["id", id]),
  ];
}

/** «@nav.no», «nav.no», «kari@nav.no»: what stands after the last @, in lower case. */
function domainIn(typed: string | null): string | null {
  const text = (typed ?? "").trim().toLowerCase();
  const domain = text.slice(text.lastIndexOf("@") + 1);
  return /^[^\s@]+$/.test(domain) ? domain.slice(0, LONGEST_DOMAIN) : null;
}

/** A segment as it was kept, also before one could choose by who came or pick by hand. */
export function keptSegment(json: string): Segment {
  const kept = JSON.parse(json) as Omit<Segment, "attendance" | "people"> & Partial<Segment>;
  return { attendance: null, people: [], ...kept };
}
