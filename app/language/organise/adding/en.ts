import { countOf } from "../../counts.ts";
import type { AddingWords } from "../adding.ts";

const people = (count: number) => countOf(count, { one: "person", other: "people" }, "en");

/** What the pages say on which an organiser adds people, in English. */
export const en: AddingWords = {
  one: {
    heading: "Add a person",
    lead: "For somebody who calls or writes. They get a link of their own, as everybody else.",
    name: "Name",
    email: "Email",
    organisation: "Organisation",
    button: "Add",
    toMany: "Paste several at once",
  },
  many: {
    heading: "Paste people",
    lead: "Copy names and addresses from your mail or a spreadsheet. You see whom we read before anybody is registered.",
    people: "Names and email addresses",
    peopleAbout:
      "One person on each line, or several with semicolons between, as a mail program writes them.",
    example: "Kari Nordmann <kari.nordmann@etat.example>",
    button: "Read the lines",
    toOne: "Add one person",
    nobody: "Paste at least one person with a name and an email address.",
  },
  preview: {
    heading: "Look over before you add",
    read: (count) => `${people(count)} read`,
    unread: (count) =>
      `${countOf(count, { one: "line", other: "lines" }, "en")} could not be read, and will be left out.`,
    doubts: (count) => (count === 1 ? "1 address looks like a slip." : `${count} addresses look like slips.`),
    people: "Those who are read",
    faults: "Lines that are left out",
    line: "Line",
    text: "What it says",
    why: "Why",
    gets: "Gets",
    add: (count) => `Add ${people(count)}`,
    nobodyNew: "Nobody new to add.",
    correct: "Correct the text and read again",
    again: "Read again",
    meant: (address) => `Did you mean ${address}?`,
    refused: (count) =>
      `${people(count)} not added: it is full, or others have waited longer. Write a reason to give a seat all the same.`,
    fullNow: (count) =>
      `${people(count)} would get no seat as things stand. Write a reason below to give a seat all the same.`,
  },
  terms: {
    kind: "Takes part",
    allocation: "The seat",
    ask: "They get an answer when seats are given out",
    seat: "They get a seat at once",
    letter: "Letter",
    tell: "Send a letter with the calendar invitation",
    tellAbout: "The letter says that the organiser has registered them.",
    tellNot: "Send no letter now",
    reason: "Greeting or reason",
    reasonAbout: "Stands in the letter.",
    override: "Give a seat all the same, because",
    overrideAbout: "Goes over the limit or before the line. Only organisers see the reason.",
    mustBeFilled: "Must be filled in",
    optional: "Optional",
    tooLong: "Write 1000 characters at most.",
  },
  blocked: {
    draft: "The event is a draft. Publish it before you add people.",
    cancelled: "The event is cancelled. Nobody can be added.",
  },
  places: {
    confirmed: "A seat",
    waitlisted: "Waiting list",
    received: "Received",
    known: "Is registered already",
    "event-full": "No seat: it is full",
    "line-skipped-without-reason": "No seat: others wait",
  },
  done: {
    confirmed: (count) => `${people(count)} got a seat.`,
    waitlisted: (count) => `${people(count)} on the waiting list.`,
    received: (count) => `${people(count)} received.`,
    known: (count) => `${people(count)} registered already.`,
  },
  known: "This address is registered already.",
  full: "It is full. Write a reason to give a seat all the same.",
  skips: "Others have waited longer. Write a reason to give a seat all the same.",
  faults: {
    "email-missing": "The email address is missing.",
    "email-no-at": "The email address is missing, or lacks its @.",
    "email-shape": "The email address is not written as one.",
    "email-too-long": "The email address is too long.",
    "name-missing": "The name is missing.",
    "name-too-long": "The name is too long. Write 200 characters at most.",
    "organisation-too-long": "The organisation is too long. Write 200 characters at most.",
    "address-twice": "The address stands on a line above.",
    "too-many-people":
      "The list is too long: this and what follows is not read. Paste 500 at most at a time.",
  },
};
