import type { RelatedWords } from "../related.ts";

/** What the page says on which an event refers to others, in English. */
export const en: RelatedWords = {
  heading: "Other events",
  lead: "The page refers to these, at the bottom. Drafts and hidden ones appear when they are published.",
  wrong: "To continue you must correct the following",
  previous: "Earlier meetings",
  related: "On the same matter",
  nonePrevious: "No earlier one is chosen.",
  noneRelated: "None is chosen.",
  remove: "Remove",
  find: "Find an event",
  search: "Search titles",
  searchButton: "Search",
  asPrevious: "Earlier meeting",
  asRelated: "Same matter",
  when: "When",
  event: "Event",
  choose: "Refer to as",
  turn: "Remove",
  done: "It is saved.",
  about: "You find your own events here, and those of others when they are public.",
  notFound: (search) => `No other events have “${search}” in the title.`,
  wrongTitle: (title) => `Error: ${title}`,
};
