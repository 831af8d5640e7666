import { isLocalDate } from "#app/time.ts";
import type { AttendanceMode } from "#db/schema.ts";
import type { GivenTime } from "../when.ts";
import type { PlaceSection, PlaceTyped } from "./place-form.ts";
import { line } from "./text.ts";

export type PlaceFault =
  "no-date" | "no-clock" | "no-end-clock" | "doors-after-start" | "no-web-address" | "too-long";
export type PlaceFaults = Readonly<Partial<Record<keyof PlaceTyped, PlaceFault>>>;

const KINDS: readonly GivenTime["kind"][] = ["instant", "date", "unknown"];
export const ATTENDANCE: readonly AttendanceMode[] = ["physical", "stream", "both"];
/** Characters: a line on the page. */
const MOST = 300;
/** Characters: longer addresses no browser promises to follow. */
const MOST_OF_ADDRESS = 2_000;

/** What the form sent, as it was typed; where it sent none of our answers, what stands. */
export function typedPlace(form: URLSearchParams, before: PlaceTyped): PlaceTyped {
  const text = (name: keyof PlaceTyped) => (form.get(name) ?? "").trim();
  const when = text("when") as GivenTime["kind"];
  const attendance = text("attendance") as AttendanceMode;
  return {
    when: KINDS.includes(when) ? when : before.when,
    timeText: text("timeText"),
    startsOn: text("startsOn"),
    startsAt: text("startsAt"),
    endsOn: text("endsOn"),
    endsAt: text("endsAt"),
    doorsAt: text("doorsAt"),
    doorsText: text("doorsText"),
    where: text("where"),
    placeText: text("placeText"),
    attendance: ATTENDANCE.includes(attendance) ? attendance : before.attendance,
    streamUrl: text("streamUrl"),
  };
}

/** What was typed as a section, or what is wrong with it, field by field. */
export function readPlace(typed: PlaceTyped): {
  readonly section: PlaceSection | null;
  readonly faults: PlaceFaults;
} {
  const faults: PlaceFaults = {
    ...timeFaults(typed),
    ...(typed.streamUrl !== "" && !isWebAddress(typed.streamUrl) && { streamUrl: "no-web-address" }),
    ...Object.fromEntries(
      (["timeText", "doorsText", "placeText", "where"] as const)
        .filter((name) => typed[name].length > MOST)
        .map((name) => [name, "too-long"]),
    ),
  };
  if (Object.keys(faults).length > 0) return { section: null, faults };
  const { where, attendance, streamUrl } = typed;
  const [doorsText, placeText] = [line(typed.doorsText) ?? "", line(typed.placeText) ?? ""];
  return { section: { when: givenTime(typed), doorsText, where, placeText, attendance, streamUrl }, faults };
}

/** An address that a browser opens. */
export function isWebAddress(text: string): boolean {
  return text.length <= MOST_OF_ADDRESS && /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}

/** A day that an event of ours may be on. */
export function isDay(text: string): boolean {
  return isLocalDate(text) && text >= "1990" && text < "2200";
}

export function isClock(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function timeFaults(typed: PlaceTyped): PlaceFaults {
  const { when, startsOn, startsAt, endsOn, endsAt, doorsAt } = typed;
  if (when === "unknown") return {};
  const days: PlaceFaults = {
    ...(!isDay(startsOn) && { startsOn: "no-date" }),
    ...(endsOn !== "" && !isDay(endsOn) && { endsOn: "no-date" }),
  };
  if (when === "date") return days;
  return {
    ...days,
    ...(!isClock(startsAt) && { startsAt: "no-clock" }),
    ...(endsAt !== "" && !isClock(endsAt) && { endsAt: "no-clock" }),
    ...(endsAt === "" && endsOn !== "" && endsOn !== startsOn && { endsAt: "no-end-clock" }),
    ...(doorsAt !== "" && !isClock(doorsAt) && { doorsAt: "no-clock" }),
    ...(isClock(doorsAt) && isClock(startsAt) && doorsAt > startsAt && { doorsAt: "doors-after-start" }),
  };
}

function givenTime({ when, timeText, startsOn, startsAt, endsOn, endsAt, doorsAt }: PlaceTyped): GivenTime {
  if (when === "unknown") {
    const text = line(timeText);
    return { kind: "unknown", ...(text !== null && { text }) };
  }
  if (when === "date") {
    return { kind: "date", from: startsOn, ...(endsOn !== "" && endsOn !== startsOn && { to: endsOn }) };
  }
  return {
    kind: "instant",
    starts: `${startsOn}T${startsAt}`,
    ...(endsAt !== "" && { ends: `${endsOn || startsOn}T${endsAt}` }),
    ...(doorsAt !== "" && { doors: `${startsOn}T${doorsAt}` }),
  };
}
