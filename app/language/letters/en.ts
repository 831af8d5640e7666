import { countOf } from "../counts.ts";

import type { SameSentences } from "../language.ts";
import type { nb } from "./nb.ts";

/** What letters say, in English. */
export const en: SameSentences<typeof nb> = {
  "registration-confirmed": {
    subject: "Registered",
    headline: "You are registered",
    seat: "You have a seat.",
    byOrganiser: "The organiser has given you a seat.",
  },
  "registration-promoted": {
    subject: "You have a seat",
    headline: "You have a seat",
    seat: "A seat became free, and it is yours.",
    byOrganiser: "The organiser has given you a seat.",
  },
  "registration-waitlisted": {
    subject: "Waiting list",
    headline: "You are on the waiting list",
    full: "The event is full.",
    byOrganiser: "The organiser has put you on the waiting list.",
    promise: "If a seat becomes available, you get it at once, and a new letter with a calendar invitation.",
  },
  "registration-received": {
    subject: "Received",
    headline: "We have received your registration",
    answerBy: (date) => `The organiser allocates the seats. You will have an answer by ${date}.`,
    answer: "The organiser allocates the seats. You will have the answer in a new letter.",
  },
  "registration-offered": {
    subject: "A seat is offered to you",
    headline: "You have been offered a seat",
    free: "A seat has become free.",
    heldUntil: (until) => `We are holding it for you until ${until}.`,
    held: "We are holding it for you.",
    answer:
      "Say yes or no with the link in this letter. If you do not answer in time, the seat goes to the next person on the waiting list.",
    calendar: "The calendar invitation will follow when you have said yes.",
    action: "Answer the offer",
  },
  "registration-offer-ended": {
    declined: {
      subject: "You declined the seat",
      headline: "You have declined the seat",
      told: "Thank you for letting us know. The seat goes to the next person on the waiting list.",
    },
    ended: {
      subject: "The offer has ended",
      headline: "The offer of a seat has ended",
      toldUntil: (until) =>
        `We held the seat until ${until} and had no answer. It now goes to the next person on the waiting list.`,
      told: "We had no answer in time. The seat now goes to the next person on the waiting list.",
    },
    again:
      "If you still want to come, you can register again from the page about the event for as long as registration is open.",
  },
  "registration-declined": {
    subject: "No seat",
    headline: "You did not get a seat",
    told: "The organiser has allocated the seats, and there was none for you this time.",
  },
  "registration-demoted": {
    subject: "Moved to the waiting list",
    headline: "You have been moved to the waiting list",
    told: "The organiser has moved you to the waiting list, and you no longer have a seat.",
  },
  "registration-changed": {
    subject: "Registration changed",
    headline: "Your registration has been changed",
    told: "We have saved the change.",
  },
  "registration-reminder": {
    subject: "Reminder",
    headline: (day: string) => `See you on ${day}`,
    streamHeadline: (day: string) => `The stream begins on ${day}`,
    undated: "A reminder of the event",
    seat: "You are registered.",
    streamSeat: "You are registered, and follow the stream from where you are.",
    since: "Changed since you registered",
    more: (count: number) =>
      `${countOf(count, { one: "more change is", other: "more changes are" }, "en")} on the page about the event.`,
    toStream: "Open the stream",
    toOwn: "See your registration",
    cannotCome: "Unable to come?",
    withdraw: "Give up your seat, and somebody else gets it",
  },
  "registration-cancelled": {
    subject: "No longer registered",
    headline: "You are no longer registered",
    thanks: "Thank you for letting us know.",
    again: "If you change your mind, you can register again for as long as registration is open.",
    byOrganiser: "The organiser has cancelled your registration.",
  },
  "registration-handed-over": {
    subject: "Your seat has been passed on",
    headline: "You have passed on your seat",
    told: (colleague) => `Your seat has been passed on to ${colleague}.`,
    link: "The link you had to your registration no longer works.",
  },
  "registration-taken-over": {
    subject: "You have a seat",
    headline: "You have been given a seat",
    told: (colleague) => `${colleague} has given you their seat.`,
    fillIn:
      "Dietary needs and consents do not come with the seat. Look over the registration with the link in this letter, and fill in what applies to you.",
  },
  "calendar-entry": {
    subject: "Your calendar",
    headline: "Your calendar entry again",
    asked: "You asked to have your calendar entry sent again.",
    goneHeadline: "The entry is to go",
    gone: "You asked to have the entry removed from your calendar.",
  },
  "calendar-declined": {
    subject: "Shall we take you off the list?",
    headline: "Shall we take you off the list?",
    told: "In your calendar you said no to this event. You still have a seat here.",
    how: "If you are not coming, give up your seat with the button, and somebody else gets it. If you are coming after all, there is nothing to do.",
    action: "Give up my seat",
  },
  "registration-not-handed-over": {
    subject: "The seat is still yours",
    headline: "The seat is still yours",
    told: (colleague) => `We could not pass the seat on to ${colleague}.`,
    why: "The usual reason is that your colleague is already registered or on the waiting list.",
  },
  "event-changed": {
    subject: {
      time: "New time",
      place: "New place",
      both: "New time and place",
      other: "Changed",
      programme: "Changed programme",
    },
    headline: {
      time: "The event has a new time",
      place: "The event has a new place",
      both: "The event has a new time and a new place",
      other: "The event has changed",
      programme: "The programme has changed",
    },
    other: "The time or the place has changed since we last wrote to you. This is what holds now.",
    newTime: "New time",
    newPlace: "New place",
    newStream: "New address of the stream",
    before: (what) => `Before: ${what}`,
    standing: "Your registration still stands.",
    unsuited: "No longer able to come? Cancel with the link in this letter.",
    programme: "Something you chose has changed since we last wrote to you. This is what holds now.",
    movedChoices: "New time or room",
    goneChoices: "No longer in the programme",
  },
  "event-called-off": {
    subject: "Cancelled",
    headline: "The event has been cancelled",
    told: "You do not need to cancel.",
  },
  "event-restored": {
    subject: "On again",
    headline: "The event is on again",
    told: "The cancellation has been withdrawn.",
  },
  "already-registered": {
    subject: {
      confirmed: "Already registered",
      waitlisted: "Already on the waiting list",
      received: "Already received",
      offered: "You have an offer of a seat",
    },
    headline: {
      confirmed: "You are already registered",
      waitlisted: "You are already on the waiting list",
      received: "We already have your registration",
      offered: "You have already been offered a seat",
    },
    again:
      "The registration form was just filled in once more with this address. Your registration stands as before.",
    seatHeldUntil: (until) => `We are holding a seat for you until ${until}.`,
    seatHeld: "We are holding a seat for you.",
  },
  "from-organiser": {
    test: (subject) => `Test: ${subject}`,
    whyYou: "The organiser has written this letter. It goes to whoever is registered with this address.",
    whyYouWere:
      "The organiser has written this letter. It goes to whoever has been registered with this address.",
  },
  "colleagues-registered": {
    subject: "The colleagues you registered",
    headline: "The colleagues you registered",
    list: "How it went",
    got: {
      confirmed: "registered",
      waitlisted: "on the waiting list",
      received: "received, with an answer to come when the seats are allocated",
      full: "not registered, the event is full",
    },
    letters:
      "Everyone who is registered, on the waiting list or waiting for an answer has had a letter of their own, with a link to their registration.",
    whyYou:
      "This letter goes to whoever filled in the registration form with this address. If it was not you, you need not do anything.",
  },
  aftermath: {
    headline: (what: string) => `${what} available`,
    both: "Recordings and slides are",
    recordings: "Recordings are",
    slides: "Slides are",
    recap: "The recap is",
    others: "Something to read and hear is",
    attendance: {
      came: "Thank you for being there.",
      absent: "You were registered, and did not come this time. Here you can catch up with what was said.",
      unknown: "You were registered, and this is what came out of the event.",
    },
    onThePage: (list: string) => `On the page there is now ${list}.`,
    countRecordings: (count: number) => countOf(count, { one: "recording", other: "recordings" }, "en"),
    countSlides: (count: number) => countOf(count, { one: "set of slides", other: "sets of slides" }, "en"),
    countOthers: (count: number) =>
      countOf(count, { one: "report, podcast or video", other: "reports, podcasts or videos" }, "en"),
    aRecap: "a recap",
    onlyOnce: "If more comes out, you will find it in the same place. We write no more letters about it.",
    action: "See what is there",
    whyYou: "This letter goes to the one who had a seat at the event with this address.",
  },
  "own-links": {
    subject: "Your registrations",
    headline: "Your registrations",
    lead: "Here are the links to all that this address is registered for. They are for you alone.",
    whyYou:
      "This letter goes to whoever is registered with this address, because somebody asked for it on the website. If it was not you, you need not do anything.",
  },
  standing: {
    received: "We have received your registration. The organiser allocates the seats.",
    confirmed: "You are registered.",
    waitlisted: "You are on the waiting list.",
    offered: "You have been offered a seat.",
  },
  place: (place) => `You are number ${place} on the waiting list.`,
  calendar: {
    here: "The calendar invitation is in this letter.",
    later: "The calendar invitation will follow when the time is known.",
    changed: "This letter updates the event in your calendar.",
    removed: "This letter takes the event out of your calendar.",
    byHand:
      "Not in your calendar? Add it yourself, or subscribe to everything you are registered for. Later changes reach only what you subscribe to.",
  },
  chosen: "You have chosen",
  wished: "You have asked for",
  lost: "This was full and is not included",
  organiserWrites: "The organiser writes",
  aColleague: "a colleague",
  registeredBy: (colleague) => `${colleague} registered you.`,
  fillIn:
    "Look over the registration with the link in this letter. There you can also fill in what is missing.",
  cancelBy: (deadline) => `Unable to come? Cancel by ${deadline}, and somebody else gets the seat.`,
  cancel: "Unable to come? Cancel, and somebody else gets the seat.",
  leaveLine: "No longer want to wait? Cancel, and the others move up.",
  ownPage: "See or cancel your registration",
  eventPage: "To the event",
  about: "About the event",
  stream: "The stream",
  questions: (contact) => `Questions? Contact ${contact}.`,
  contact: (contact) => `Contact: ${contact}`,
  rehearsal: (subject) => `Rehearsal: ${subject}`,
  notYou:
    "This letter goes to whoever is registered with this address. If it was not you, cancel with the link in the letter.",
  wasYou: "This letter goes to whoever was registered with this address.",
  sentBy: (organiser) => `Organiser: ${organiser}`,
};
