import { countOf } from "../../counts.ts";
import type { QuestionsWords } from "../questions.ts";

const people = (count: number) => countOf(count, { one: "person", other: "people" }, "en");
const have = (count: number) => `${people(count)} ${count === 1 ? "has" : "have"}`;

/** What the pages of an event's own questions, and of what people may choose, say in English. */
export const en: QuestionsWords = {
  list: {
    heading: "Questions in the form",
    lead: "The form always asks for name, e-mail and organisation. Here is what you ask besides.",
    add: "Add a question",
    none: "The form has no questions of its own.",
    example: "For example “What do you hope to learn?”",
    required: "Required",
    optional: "Optional",
    answers: (count) => (count === 0 ? "No answers" : `${have(count)} answered`),
    up: "Move up",
    upOf: (text) => `Move up: ${text}`,
    down: "Move down",
    downOf: (text) => `Move down: ${text}`,
    remove: "Remove",
    removeOf: (text) => `Remove the question “${text}”`,
  },
  kinds: {
    text: "Free text",
    choice: "One of several answers",
    several: "Several answers",
    "yes-no": "Yes or no",
  },
  form: {
    newHeading: "New question",
    heading: "Change the question",
    groups: { question: "The question", options: "Answers to choose from" },
    optionsAbout: "For “One of several answers” and “Several answers”. A line without text is left out.",
    kind: "Kind of answer",
    text: "Question",
    help: "Explanation",
    lang: "The language it is written in",
    isRequired: "Must be answered",
    option: (number) => `Answer ${number}`,
    options: "Answers to choose from",
    yes: "Yes",
    no: "No",
    add: "Add the question",
  },
  faults: {
    "no-text": "Enter the question.",
    "too-long": "Write at most 300 characters.",
    "no-options": "Enter at least two answers to choose from.",
    "same-options": "Two of the answers are the same.",
  },
  drop: {
    heading: "Somebody has answered",
    sentence: (count) =>
      `${have(count)} given an answer that no longer fits. Those answers are deleted, and cannot be brought back.`,
    yes: "Delete the answers, and save",
  },
  removal: {
    heading: "Remove the question",
    about: (text) => `“${text}” is no longer asked when somebody registers.`,
    nobody: "Nobody has answered it.",
    answers: (count) => `${have(count)} answered. The answers are deleted, and cannot be brought back.`,
    button: "Remove the question",
    keep: "Keep it",
  },
  parts: {
    heading: "Days and sessions to choose",
    lead: "Whoever registers chooses among these. Each can have a limit of its own.",
    none: "There is nothing to choose.",
    example: "For example one of two days, or one of several parallel sessions.",
    day: (day) => `Day ${day}`,
    chosen: "Chosen by",
    limit: "Limit",
    limitOf: (part) => `Change the limit for ${part}`,
    noLimit: "No limit",
    change: "Change the limit",
    limitAbout: "A number of people. Without one there is no limit.",
    save: "Save the limit",
    remove: "Remove",
    removeOf: (part) => `Remove the choice ${part}`,
    addHeading: "Let people choose something more",
    part: "Day or session",
    choose: "Choose one",
    add: "Add the choice",
    nothingMore: "All days and sessions of the programme can be chosen already.",
    faults: { "no-number": "Enter a whole number, at most 100000.", "no-part": "Choose a day or a session." },
    over: (part, taken, capacity) =>
      `${part}: ${have(taken)} chosen this, and the limit will be ${capacity}. All keep their choice, and nobody more can choose it until they are fewer.`,
    overHeading: "More have chosen this than the limit",
    keep: "Keep those who have chosen, and save",
    removal: {
      heading: "Remove the choice",
      about: (part) => `“${part}” can no longer be chosen.`,
      nobody: "Nobody has chosen it.",
      chosen: (count) =>
        `${have(count)} chosen it. Their choice is dropped. They keep their seat at the event, and get no letter about it.`,
      button: "Remove the choice",
      keep: "Keep it",
    },
  },
};
