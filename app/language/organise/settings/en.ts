import { countOf } from "../../counts.ts";
import type { SettingsWords } from "../settings.ts";

const seats = (count: number) => countOf(count, { one: "seat", other: "seats" }, "en");
const some = (count: number, all: number) => (count === all ? `All ${all}` : `${count} of ${all}`);
const get = (count: number) => (count === 1 ? "gets" : "get");

/** What the page of how one gets a seat says, in English. */
export const en: SettingsWords = {
  lead: {
    draft: "Only you who organise it see this until the event is published.",
    public: "The page is published. If anybody gets a seat by what you save, you see how many first.",
  },
  groups: {
    mode: "Where one registers",
    seats: "Seats",
    time: "Deadlines",
    elsewhere: "Registration elsewhere",
    shown: "On the page",
  },
  about: {
    seats: "Where one registers here.",
    elsewhere: "Fill in what belongs to the way you have chosen.",
    physicalCapacity: "A number. Without one there is no limit.",
    streamCapacity: "A number. Without one there is no limit.",
    hasWaitlist: "When it is full, one can join a line.",
    opensOn: "Without a date one can register as soon as the page is published.",
    answerOn: "When everybody gets an answer, where you give out the seats.",
    site: "The site, for example “difi.no”. It becomes part of the button.",
    pointerText: "What the page says where we can only point the way.",
    hasCatering: "The form then asks about food. The answers are deleted soon after.",
    statedRegistered: "Where registration is elsewhere, and somebody has counted.",
    button: (text) => `The button on the page will be “${text}”.`,
    deadline: (sentence) => `Registration closes ${sentence}.`,
  },
  label: {
    mode: "Registration",
    physical: "In the room",
    physicalCapacity: "Seats in the room",
    stream: "On the stream",
    streamCapacity: "Seats on the stream",
    hasWaitlist: "Waiting list",
    allocation: "Who gets a seat?",
    opensOn: "Opens, date",
    opensAt: "Opens, time",
    deadline: "Deadline",
    deadlineOn: "Last day",
    deadlineAt: "Time",
    answerOn: "Answer by",
    address: "E-mail address for registration",
    url: "Web address for registration",
    site: "Name of the site",
    pointerText: "Directions",
    hasCatering: "Food is served",
    publicCount: "How many are registered is shown as",
    statedRegistered: "Number registered, counted by others",
  },
  section: { seats: "Seats", opens: "Registration opens" },
  kinds: { physical: "In the room", stream: "On the stream" },
  seatsOf: (kind, capacity) => `${kind}: ${capacity === null ? "no limit" : seats(capacity)}`,
  yes: "Yes",
  no: "No",
  modes: {
    own: "A form here",
    email: "By e-mail",
    external: "On another site",
    pointer: "We only point the way",
    closed: "Closed",
  },
  allocations: {
    "first-come": "Those who register first",
    prioritised: "You give out the seats when the deadline has passed",
    approval: "You approve each one",
  },
  deadlines: { none: "No deadline", date: "Through a day", instant: "Until a time" },
  counts: {
    words: "Words, for example “few seats”",
    exact: "The exact number",
    rounded: "A round number, for example “nearly 100”",
    hidden: "Not shown",
  },
  vague: (text) =>
    `“${text}” does not say where the button leads. Write the name of the site instead, for example “difi.no”.`,
  faults: {
    "no-seats": "Choose at least one way to attend.",
    "no-number": "Enter a whole number, at most 100000.",
    "no-date": "Enter a date.",
    "no-clock": "Enter a time, for example 12:00.",
    "no-address": "The e-mail address lacks an at sign (@), or something after it.",
    "no-web-address": "Enter the whole web address, with https:// first.",
    "too-long": "The text is too long.",
  },
  ask: {
    heading: "This is what happens to the seats",
    over: (kind, taken, capacity) =>
      `${kind}: ${taken} have seats, and the limit will be ${capacity}. All ${taken} keep their seats. Nobody on the waiting list moves up until they are fewer than ${capacity}.`,
    seats: (kind, count, waiting) =>
      `${kind}: ${some(count, waiting)} on the waiting list ${get(count)} a seat at once, and a letter with a calendar invitation.`,
    offers: (kind, count, waiting) =>
      `${kind}: ${some(count, waiting)} on the waiting list ${count === 1 ? "is" : "are"} offered a seat at once, by letter.`,
    keep: "Keep those who are registered, and save",
    yes: "Yes, save and give the seats",
  },
  links: { questions: "Questions in the form", parts: "Days and sessions to choose" },
};
