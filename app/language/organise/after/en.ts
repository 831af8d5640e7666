import { countOf } from "../../counts.ts";
import type { AfterWords } from "../after.ts";

const days = (count: number) => countOf(count, { one: "day", other: "days" }, "en");

/** What is left to do when an event is over, in English. */
export const en: AfterWords = {
  heading: "Afterwards",
  progress: (done, all) => (done === all ? "Everything is in place." : `${done} of ${all} are in place.`),
  notOver: "The event is not over yet. Most of this can be prepared all the same.",
  cancelled: "The event is called off, so there is little to do here.",
  list: "What is left to do",
  what: "What",
  how: "How far",
  next: "Done here",
  kinds: {
    attendance: "Attendance",
    slides: "Slides",
    recording: "Recordings",
    captions: "Captions",
    recap: "Recap",
    evaluation: "Evaluation",
    thanks: "Letter to those who took part",
    speakers: "Thanks to the speakers",
  },
  states: { wanted: "Missing", received: "Received", published: "Published", "not-coming": "Not coming" },
  sent: "Sent",
  sending: "Being sent",
  noted: "Noted",
  ticked: (people) => `${countOf(people, { one: "person is", other: "people are" }, "en")} ticked.`,
  counted: "The number is on the page.",
  notCounted: "The number is not on the page yet.",
  slidesOf: (out, all) => `${out} of ${all} are published.`,
  received: (count) => `${count} received and not published.`,
  missing: (names) => `Missing: ${names}.`,
  notComing: (count) => `${count} not coming.`,
  more: (count) => `${count} more`,
  somebody: "name to come",
  captionsWait: "Waiting for the recording.",
  captionsMissing: "Captions are missing.",
  captionsLeft: (left) =>
    left === 0
      ? "Captions are missing – today is the last day."
      : `Captions are missing – ${days(left)} left.`,
  captionsOver: (over) => `Captions are missing – ${days(over)} overdue.`,
  captionsLaw: "A recording that stays online must have captions within 14 days.",
  bySomebody: "As you have said.",
  deletion: "Deletion",
  deleted: "Deleted",
  deletes: "Happens by itself",
  deletesOn: (diets, answers, people) =>
    `Food ${diets}, answers and letters ${answers}, names and addresses ${people}. The numbers stay.`,
  deletesWhenDated: "Once it is said when the event was.",
  privacy: "About deletion",
  to: {
    attendance: "Tick who came",
    slides: "Presentations",
    recording: "Recordings",
    captions: "Captions",
    thanks: "Letter that all is out",
    speakers: "Thank the speakers",
    recap: "Write a recap",
    items: "Say what is not coming",
    page: "See the page",
  },
  items: {
    heading: "What is coming",
    lead: "The list is worked out from what has been entered. Say so here when something is not coming, or is somewhere else.",
    done: "The changes are saved.",
    save: "Save",
    derived: (state) => `Worked out: ${state.toLowerCase()}`,
    ofEvent: "The whole event",
    wrong: "To continue you must correct the following",
    wrongTitle: (title) => `Error: ${title}`,
  },
};
