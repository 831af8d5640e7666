import type { SameSentences } from "../language.ts";
import type { nb } from "./nb.ts";

/** What the pages of one who registers say, in English. */
export const en: SameSentences<typeof nb> = {
  form: {
    heading: "Register",
    name: "Name",
    email: "Email",
    emailDescription: "We send the confirmation and a calendar invitation here.",
    organisation: "Organisation",
    kind: "Taking part",
    physical: "In person",
    stream: "On stream",
    mustBeFilled: "Must be filled in",
    optional: "Optional",
    submit: {
      confirmed: "Register me",
      waitlisted: "Put me on the waiting list",
      received: "Ask for a seat",
    },
    full: "The event is full. You can join the waiting list.",
    prioritised: (by) => `More people have registered than there are seats. We will let you know by ${by}.`,
    privacy:
      "We use what you write only to run the event. Names and email addresses are deleted 90 days after the event, " +
      "the letters we have sent you after 30 days.",
    summary: "To continue, correct the following",
    titleWithFaults: (title) => `Error: ${title}`,
  },
  faults: {
    "name-missing": "Enter your name.",
    "name-too-long": "The name is too long. Use 200 characters at most.",
    "email-missing": "Enter your email address.",
    "email-no-at": "The email address lacks an at sign (@).",
    "email-shape": "The email address does not look right. Write it like this: name@organisation.no.",
    "email-too-long": "The email address is too long.",
    "organisation-too-long": "The name of the organisation is too long. Use 200 characters at most.",
    "kind-unknown": "Choose whether you take part in person or on stream.",
  },
  receipt: {
    heading: {
      confirmed: "You are registered",
      waitlisted: "You are on the waiting list",
      received: "We have received your registration",
    },
    confirmed: (email) =>
      `You are registered. We have sent a confirmation and a calendar invitation to ${email}.`,
    waitlisted: (email) =>
      `The event is full, and you are on the waiting list. We have sent a letter to ${email} with your place in the line.`,
    received: (email) =>
      `We have received your registration and sent a letter to ${email}. You will hear from us when the seats are given.`,
    wrongAddress: "Wrong address? Correct it",
    noLetter: "No letter? Look in your spam folder.",
    gone: "The receipt is shown only for a short while. All you need is in the letter we sent you.",
    backToEvent: "To the event",
  },
  own: {
    heading: {
      received: "We have received your registration",
      confirmed: "You are registered",
      waitlisted: "You are on the waiting list",
      offered: "You have been offered a seat",
      cancelled: "You are no longer registered",
      declined: "You did not get a seat",
    },
    placeInLine: (place) =>
      `You are number ${place} in the line. If there is a seat for you, you get it at once, and a letter.`,
    yourRegistration: "Your registration",
    cancelLink: "Cancel my registration",
    canCancel: "If you cannot come, cancel. Then somebody else gets the seat.",
    isBinding: (who) =>
      `The deadline has passed, and your registration is binding. If you still cannot come, cancel here and tell ${who}.`,
    hasStarted: "The event has begun. The registration can no longer be changed.",
    registerAgain: "Register again",
  },
  cancellation: {
    heading: "Do you want to cancel?",
    confirmed: "You lose your seat, and somebody else gets it.",
    waiting: "You lose your place in the line.",
    button: "Cancel my registration",
    keep: "Keep the registration",
    done: "You are no longer registered. Thank you for letting us know.",
    passedOn: "The seat went to the next on the waiting list.",
    letterSent: "We have sent you a letter that takes the event out of your calendar.",
  },
  ownLinks: {
    heading: "My registrations",
    lead: "We send you links to all your registrations.",
    emailDescription: "The address you registered with. Events that are over are left out.",
    button: "Send me the links",
    sentHeading: "Look in your inbox",
    sent: "If the address is registered for anything, we have sent the links there.",
    again: "Try another address",
  },
  linkInvalid: {
    heading: "The link does not work",
    body: "It is too old, or not complete. Use the link in the last letter you had from us.",
  },
};
