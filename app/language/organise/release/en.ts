import { countOf } from "../../counts.ts";
import type { ReleaseWords } from "../release.ts";

/** The release of a programme, in English. */
export const en: ReleaseWords = {
  heading: "Publish programme changes",
  wrongTitle: (title) => `Error: ${title}`,
  wrong: "To continue, correct the following",
  isNew: "New to the public",
  reaches: "Who will be told",
  worth: "Worth a look first",
  worthAbout: "Nothing of this keeps you from publishing.",
  more: (count) => `And ${countOf(count, { one: "more thing", other: "more things" }, "en")}.`,
  name: "Name of the change",
  nameAbout: "Stands in the list of changes and in the feed.",
  defaultName: (number) => `Change ${number}`,
  text: "What is new, in your own words",
  textAbout: "A sentence or two. The changes above are listed in any case.",
  optional: "Optional",
  required: "Must be filled in",
  button: "Publish the changes",
  nameMissing: "Give the change a name.",
  nameLong: "The name can have 120 characters at most.",
  textLong: "The text can have 2,000 characters at most.",
  stale: (name) =>
    `${name ?? "Somebody else"} has changed the programme since you opened the page. Nothing is published. Look over what is new, and publish once more.`,
  done: "The changes are public.",
  unchanged: "Nothing was new. Nobody is told.",
  draft:
    "The event is a draft. Its programme becomes public when you publish the page, and nobody has to be told of a change.",
  cancelled: "The event is cancelled. Its programme does not change any more.",
  back: "Back to the programme",
  past: "Published before",
  noPast: "The programme has not changed since the page was published.",
  when: "When",
  what: "Change",
  changes: "New",
  changesCount: (count) => countOf(count, { one: "change", other: "changes" }, "en"),
  publicList: "See the list as the public does",
};
