import { countOf } from "../../counts.ts";
import type { DeskWords } from "../desk.ts";

/** What the desk of one event says, in English. */
export const en: DeskWords = {
  trail: "Where you are",
  navigation: "The rooms of the event",
  rooms: {
    overview: "Overview",
    texts: "Content",
    place: "When and where",
    registration: "Registration",
    contact: "Contact",
    programme: "Programme",
    speakers: "Speakers",
    people: "People",
    letters: "Letters",
    after: "Afterwards",
    publication: "Publishing",
  },
  overview: {
    status: "Status",
    when: "When",
    where: "Where",
    unknown: "Not decided",
    deadline: "Registration closes",
    noDeadline: "No deadline",
    daysLeft: (days: number) =>
      days === 0
        ? "Today"
        : days === 1
          ? "Tomorrow"
          : `In ${countOf(days, { one: "day", other: "days" }, "en")}`,
    seats: "Seats",
    seatsOf: (taken: number, capacity: number) => `${taken} of ${capacity} seats are taken`,
    seatsNoLimit: (taken: number) =>
      `${countOf(taken, { one: "registered", other: "registered" }, "en")}, no limit`,
    ofKind: (kind: string, line: string) => `${kind}: ${line}`,
    waiting: (count: number) => `${count} waiting`,
    missing: "What is missing",
    blockers: (count: number) =>
      `${countOf(count, { one: "thing", other: "things" }, "en")} must be in place before the page can be published`,
    merely: (count: number) =>
      `${countOf(count, { one: "thing", other: "things" }, "en")} would do the page good`,
    nothingMissing: "Nothing is missing.",
    toChecklist: "Go through the checklist",
    publicPage: "See the page",
    preview: "Preview the page",
    wholeLog: "The whole log",
    draft: "This is a draft. Only you who organise it can see it.",
    cancelled: "The event is called off.",
    withdrawn: "The page is withdrawn. It answers that its content has been removed.",
    past: "The event has been held.",
    copy: "Make a new one of this",
    callOff: "Call off",
    related: "Related events",
    more: "More",
    created: "The event has been created as a draft.",
  },
};
