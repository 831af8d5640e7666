import { countOf } from "../../counts.ts";
import type { PublicationWords } from "../publication.ts";

const languageNames: Record<string, string> = { nb: "bokmål", nn: "nynorsk", en: "English" };
const named = (lang: string) => languageNames[lang] ?? lang;

/** What the page of publication says, in English. */
export const en: PublicationWords = {
  heading: "Publication",
  wrong: "To continue you must correct the following",
  wrongTitle: (title) => `Error: ${title}`,
  draft: "This is a draft. Only you who organise it see it.",
  public: (at) => `The page was published ${at}, and everybody can see it.`,
  unlisted: (at) => `The page was published ${at}. Only those who have its address find it.`,
  cancelled: (at) => `The event was cancelled ${at}. Its page stays and says so.`,
  withdrawn: (at) => `The page was withdrawn ${at}. Its address answers that the content is gone.`,
  publish: "Publish",
  publishAbout:
    "Everybody sees the page at once, and registration opens as you have chosen. Nobody is sent a letter.",
  done: {
    published: "The page is published.",
    listed: "The page is in the lists again.",
    unlisted: "The page is out of the lists.",
    held: "The event is marked as held.",
    "not-held": "The event is no longer marked as held.",
    withdrawn: "The page is withdrawn.",
    restored: "The page is back.",
    address: "The address is changed. The old one leads here.",
    rehearsed: "The rehearsal is on its way.",
  },
  checklist: {
    blockers: "To be corrected first",
    missing: "Missing",
    missingAbout: "The page can be published without these, and is better with them.",
    nothing: "Nothing is missing.",
    mend: {
      texts: "To the content",
      place: "To when and where",
      registration: "To registration",
      contact: "To contact",
      programme: "To the programme",
      speakers: "To the speakers",
    },
    blocker: {
      "no-title": "The event has no title.",
      "no-place": "It does not say where it is.",
      "no-seats": "It does not say whether one takes part in the room or on stream.",
      "no-capacity": "There are 0 seats, so nobody can register.",
      "no-registration-address": "Registration goes by e-mail, but the address is missing.",
      "no-registration-site": "Registration is elsewhere, but it does not say where.",
      "no-pointer": "It does not say how to register.",
      "deadline-after-start": "The deadline is after the event begins.",
      "opens-after-deadline": "Registration opens only when the deadline has passed.",
    },
    point: {
      "time-unknown": "The time has not been decided.",
      "place-unknown": "The place has not been decided.",
      "deadline-passed": "The deadline has passed already: nobody can register.",
      "no-lead": "The page has no text on what it is about.",
      "no-audience": "It does not say who the event is for.",
      "no-contact": "It does not say whom one can ask.",
      "no-spoken-language": "It does not say which language is spoken.",
      "no-stream-address": "The address of the stream is missing.",
      "no-accessibility": "It does not say whether the venue has step-free access or a hearing loop.",
      "no-alt-text": ({ number }) =>
        `${countOf(number("pictures"), { one: "picture lacks", other: "pictures lack" }, "en")} a text for those who do not see them.`,
      "speaker-to-come": ({ number }) =>
        `${countOf(number("speakers"), { one: "speaker is not confirmed", other: "speakers are not confirmed" }, "en")}.`,
      "speaker-unconfirmed": ({ number }) =>
        `${countOf(number("speakers"), { one: "speaker has", other: "speakers have" }, "en")} not answered the invitation.`,
      "speaker-not-coming": ({ number }) =>
        `${countOf(number("speakers"), { one: "speaker has said no, and still stands", other: "speakers have said no, and still stand" }, "en")} in the programme.`,
      "vague-link": ({ text }) =>
        `The link “${text("text")}” does not say where it leads. Write what it leads to.`,
      "other-language": ({ text }) =>
        `The text is marked as ${named(text("lang"))}, but looks like ${named(text("seems"))}. Screen readers will read it wrongly.`,
    },
  },
  look: {
    heading: "See what attendees see",
    page: "The page",
    letter: "The letter",
    calendar: "The calendar entry",
    rehearsal: "Send a rehearsal to yourself",
  },
  so: {
    heading: "How it is now",
    address: "Address",
    changeAddress: "Change the address",
    lists: "Lists, search and calendars",
    isListed: "The event is in lists, search and calendars.",
    isUnlisted: "The event is not in lists, search or calendars. Whoever has the address sees the page.",
    unlist: "Take out of the lists",
    list: "Put into the lists",
    held: "Held",
    isHeld: "The event is marked as held.",
    isNotHeld: "The date is not known, and the event is shown as upcoming.",
    markHeld: "Mark as held",
    unmarkHeld: "Remove the mark",
    archive: "Archive",
    willBeArchived: "Goes into the archive by itself when it is over. Its address stays the same.",
    isArchived: "Is in the archive, with recordings, slides and reports as they are added.",
    page: "The page",
    withdraw: "Withdraw the page",
    restore: "Put the page back",
    calling: "Cancellation",
    callOff: "Cancel the event",
    isCalledOff: "The event is cancelled.",
    seeCallingOff: "See the cancellation",
    related: "Other events",
    relate: "Refer to earlier and related ones",
  },
  withdrawal: {
    heading: "Withdraw the page",
    restoreHeading: "Put the page back",
    consequences: [
      "The address answers that the content is gone. The page disappears from lists, search and calendars.",
      "Nobody is told. Those who are registered keep their seats and the invitations in their calendars.",
      "You can put the page back whenever you like.",
    ],
    people: (count) =>
      `${countOf(count, { one: "person is registered", other: "people are registered" }, "en")}. If it will not take place, cancel it instead, so that they are told.`,
    callOff: "Cancel instead",
    restoreConsequences: ["The page is back at the same address, as it was. Nobody is told."],
    withdraw: "Withdraw the page",
    restore: "Put the page back",
    draft: "The draft is not published, and has no page to withdraw.",
  },
  address: {
    heading: "Change the address",
    label: "New address",
    about: (base) =>
      `Comes after ${base}. Write it like a title: blanks become hyphens, and æ, ø and å become ae, o and a.`,
    mark: "Must be filled in",
    consequences: "The old address leads to the new one, so links that have been shared still work.",
    draftConsequences: "You who organise it reach a draft at its earlier address as well.",
    button: "Change the address",
    empty: "Write an address with at least one letter or number.",
    tooLong: "Write at most 120 characters.",
  },
};
