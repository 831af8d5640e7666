import type { FinishItemTable, FinishKind, LocalDate, MaterialRow } from "#db/schema.ts";
import { captionDaysLeft, lacksCaptions } from "../captions/captions-clock.ts";

export type FinishState = FinishItemTable["state"];

/** One who spoke, and what has come of the slides to it. */
export interface Spoke {
  readonly id: string;
  readonly sessionId: string | null;
  readonly talkId: string | null;
  readonly isComing: boolean | null;
  /** What they sent us themselves. */
  readonly file: "received" | "published" | null;
}

export type Came = Pick<
  MaterialRow,
  "kind" | "url" | "file_id" | "captions" | "online_since" | "appearance_id" | "session_id" | "talk_id"
>;

/** All that the finish list is worked out from. */
export interface FinishFacts {
  readonly ticked: number;
  readonly isCounted: boolean;
  readonly spoke: readonly Spoke[];
  readonly materials: readonly Came[];
  readonly hasRecap: boolean;
  readonly thanks: "begun" | "sent" | null;
  /** Of those who were invited to speak: whether any is still to be thanked; null where nobody was. */
  readonly speakers: "waiting" | "thanked" | null;
  /** What an organiser has said of it: goes before all else. */
  readonly said: readonly Pick<FinishItemTable, "kind" | "subject" | "state">[];
}

export interface FinishItem {
  readonly kind: FinishKind;
  /** An appearance's id; "" for the event's own. */
  readonly subject: string;
  readonly state: FinishState;
  /** An organiser has said so; it was not worked out. */
  readonly isSaid: boolean;
  /** For captions: days left until the law wants them; below nought overdue. */
  readonly daysLeft: number | null;
}

/** What is wanted after an event, in the order in which it is seen to, and how far each thing has come. */
export function finishList(facts: FinishFacts, today: LocalDate): FinishItem[] {
  const recording = stateIn(facts, "recording", "", recordingState(facts.materials));
  const item = (kind: FinishKind, state: FinishState) => itemOf(facts, kind, "", state);
  return [
    item("attendance", attendanceState(facts)),
    ...slides(facts),
    item("recording", recordingState(facts.materials)),
    { ...item("captions", captionsState(facts.materials, recording)), daysLeft: soonest(facts, today) },
    item("recap", facts.hasRecap ? "published" : "wanted"),
    item("thanks", thanksState(facts)),
    ...(facts.speakers === null
      ? []
      : [item("speakers", facts.speakers === "thanked" ? "published" : "wanted")]),
  ];
}

/** Whether nothing more is to be done about it. */
export function isDone({ kind, state }: Pick<FinishItem, "kind" | "state">): boolean {
  return state === "published" || state === "not-coming" || (kind === "attendance" && state === "received");
}

/** Ticking is for the organisers; a number is for all. */
function attendanceState({ ticked, isCounted }: FinishFacts): FinishState {
  if (isCounted) return "published";
  return ticked > 0 ? "received" : "wanted";
}

function thanksState({ thanks }: FinishFacts): FinishState {
  if (thanks === null) return "wanted";
  return thanks === "sent" ? "published" : "received";
}

/** One thing for each who spoke; where the programme names nobody, one for the event. */
function slides(facts: FinishFacts): FinishItem[] {
  const all = facts.materials.filter((one) => one.kind === "slides");
  const ofEvent = all.filter((one) => !one.appearance_id && !one.talk_id && !one.session_id);
  if (facts.spoke.length === 0) return [itemOf(facts, "slides", "", heldState(ofEvent))];
  return facts.spoke.map((one) => {
    const theirs = all.filter(
      (slide) =>
        slide.appearance_id === one.id ||
        (slide.appearance_id === null && isOfPlace(slide, one)) ||
        ofEvent.includes(slide),
    );
    return itemOf(facts, "slides", one.id, slidesState(one, heldState(theirs)));
  });
}

function isOfPlace(slide: Came, { talkId, sessionId }: Spoke): boolean {
  if (slide.talk_id !== null) return slide.talk_id === talkId;
  return slide.session_id !== null && slide.session_id === sessionId;
}

function slidesState({ isComing, file }: Spoke, linked: FinishState): FinishState {
  if (linked === "published" || file === "published") return "published";
  if (linked === "received" || file === "received") return "received";
  return isComing === false ? "not-coming" : "wanted";
}

function recordingState(materials: readonly Came[]): FinishState {
  return heldState(materials.filter((one) => one.kind === "recording"));
}

/** Out where somebody can open it; known to exist is as good as received. */
function heldState(materials: readonly Came[]): FinishState {
  if (materials.some((one) => one.url !== null || one.file_id !== null)) return "published";
  return materials.length > 0 ? "received" : "wanted";
}

function captionsState(materials: readonly Came[], recording: FinishState): FinishState {
  if (recording === "not-coming") return "not-coming";
  if (recording !== "published") return "wanted";
  return materials.some(lacksCaptions) ? "wanted" : "published";
}

function soonest({ materials }: FinishFacts, today: LocalDate): number | null {
  const left = materials.map((one) => captionDaysLeft(one, today)).filter((days) => days !== null);
  return left.length > 0 ? Math.min(...left) : null;
}

function itemOf(facts: FinishFacts, kind: FinishKind, subject: string, derived: FinishState): FinishItem {
  const isSaid = facts.said.some((one) => one.kind === kind && one.subject === subject);
  return { kind, subject, state: stateIn(facts, kind, subject, derived), isSaid, daysLeft: null };
}

function stateIn(
  { said }: FinishFacts,
  kind: FinishKind,
  subject: string,
  derived: FinishState,
): FinishState {
  return said.find((one) => one.kind === kind && one.subject === subject)?.state ?? derived;
}
