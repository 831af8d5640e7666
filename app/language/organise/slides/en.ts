import { countOf } from "../../counts.ts";
import type { SlidesWords } from "../slides.ts";

const slides = (count: number) => countOf(count, { one: "presentation", other: "presentations" }, "en");

/** The speakers' slides, and how they go out, in English. */
export const en: SlidesWords = {
  heading: "Presentations",
  lead: (out, all) => `${out} of ${all} are published.`,
  ofEvent: (count) => `The page also has ${slides(count)} that belong to no one speaker.`,
  leadNone: "What the speakers upload is gathered here.",
  none: "The programme names no speakers yet.",
  toProgramme: "To the programme",
  who: "Speaker",
  file: "File",
  consent: "Consent",
  state: "State",
  states: {
    out: "Published",
    newer: "A newer version has come",
    ready: "Ready to be published",
    held: "Cannot be published",
    missing: "Missing",
  },
  outLater: "Published when the event is over",
  preReading: "To be read beforehand",
  notComing: "Is not coming",
  consents: { given: "Yes", "taken-back": "Taken back", "not-given": "No", "not-said": "Not answered" },
  consentsLong: {
    given: "Yes, the presentation may be published.",
    "taken-back": "The consent has been taken back. Then nothing can be out.",
    "not-given": "No. The speaker has gone through the consents without saying yes.",
    "not-said": "Not answered yet.",
  },
  why: {
    "no-file": "No file has come.",
    "no-consent": "The speaker has not said yes to its being published.",
    "consent-taken-back": "The speaker has taken the consent back.",
    "not-scanned": "The virus check is not finished.",
    infected: "The virus check found malicious software.",
  },
  scans: {
    none: "No virus check is set up.",
    pending: "Waiting for the virus check.",
    clean: "Nothing found.",
    infected: "Malicious software was found.",
  },
  scan: "Virus check",
  version: (number, at) => `Version ${number}, came ${at}`,
  outVersion: "An older version is out now.",
  noFile: "No file has come yet.",
  publishAll: "Publish all that may be",
  publish: "Publish",
  publishNewer: "Publish the new version",
  withdraw: "Take back",
  when: "When",
  whenAfter: "When the event is over",
  whenBefore: "Now, to be read beforehand",
  whenBeforeAbout:
    "The file can be fetched from the page at once, even if the speaker chose “after the event”.",
  done: "Published.",
  doneAll: (count) =>
    count === 0
      ? "Nothing new was published."
      : `${slides(count)} ${count === 1 ? "has" : "have"} been published.`,
  withdrawn: "Taken back. Nobody but you and the speaker can fetch it.",
  allHeading: "Publish the presentations",
  allLead: (count) =>
    count === 0 ? "No more can be published now." : `${slides(count)} can be published now.`,
  allWhen: "Everybody can fetch them at once.",
  allLater: "Everybody can fetch them when the event is over, and not before.",
  goesOut: "Published",
  staysBehind: "Not published",
  withdrawHeading: "Take the presentation back",
  withdrawAbout:
    "The link disappears from the page, and the file can no longer be fetched. Those who have downloaded it still have it. The file stays here.",
  keep: "Leave it out",
  nothingOut: "Nothing is out.",
  mend: "Accessibility",
  ways: "Other pages",
  back: "All presentations",
  wrong: "To go on you must correct the following",
  wrongTitle: (title) => `Error: ${title}`,
};
