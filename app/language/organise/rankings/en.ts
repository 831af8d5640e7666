import { countOf } from "../../counts.ts";
import type { RankingsWords } from "../rankings.ts";

const people = (count: number) => countOf(count, { one: "person", other: "people" }, "en");

/** What the pages say on which an organiser asks organisations to rank their people, in English. */
export const en: RankingsWords = {
  heading: "Ask organisations for the order",
  lead: "Organisations with many registered can say for themselves who of their people should have a seat first. They get a letter with a link, and see only their own names.",
  wrong: "To continue you must correct the following",
  wrongTitle: (title) => `Error: ${title}`,
  sent: "The letter is sent.",
  closed: "The question is closed.",
  nobody: "No organisation has more than one who asks for a seat. Then there is nothing to put in order.",
  back: "Give out the seats",
  asked: {
    heading: "Organisations asked",
    organisation: "Organisation",
    contact: "Contact",
    until: "Answer by",
    state: "Answer",
    act: "Action",
    given: (at) => `Answered ${at}`,
    waiting: (at) => `Asked ${at}, no answer yet`,
    over: "Too late, and no answer",
    closed: "Closed without an answer",
    stands: (at) => `The answer of ${at} stands`,
    again: "Send the link again",
    close: "Close",
    ofOrganisation: (act, organisation) => `${act}: ${organisation}`,
  },
  ask: {
    heading: "Ask for the order",
    about: "Write a contact for each organisation to be asked. Leave the others empty.",
    counts: (wishing, seated) =>
      seated === 0
        ? `${people(wishing)} ${wishing === 1 ? "asks" : "ask"} for a seat.`
        : `${people(wishing)} ${wishing === 1 ? "asks" : "ask"} for a seat, ${seated} have one.`,
    domain: (domain) => `The address must belong to ${domain}.`,
    until: "Answer by",
    untilAbout: "The link works to the end of this day, or until the seats are given out.",
    optional: "Optional",
    needed: "Must be filled in",
    noAddress: (names) =>
      `Without an address of their own, and therefore not to be asked: ${names}. Only somebody in the organisation itself may see the names.`,
    nobody: "Write the address of a contact in at least one organisation.",
    badDate: (first, last) => `Choose a day from ${first} to ${last}.`,
    button: "Send letters to the contacts",
  },
  closing: {
    heading: (organisation) => `Close the question to ${organisation}`,
    given: "The answer that was given stands, and can no longer be changed.",
    notGiven: "The organisation has not answered. Its people then go by when they registered.",
    link: "The link in the letter stops working. You can ask again later.",
    button: "Close the question",
    keep: "Leave it open",
    isClosed: "The question is already closed.",
  },
};
