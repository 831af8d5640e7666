import type { SignInWords } from "../sign-in.ts";

/** How an organiser signs in, in English. */
export const en: SignInWords = {
  heading: "Sign in",
  lead: "For those who run events. You get a code and a link by email, and need no password.",
  email: "Email",
  emailDescription: "The address you run events with.",
  send: "Send me the code",
  attendee: "If you are registered for something, you need not sign in:",
  toRegistrations: "My registrations",
  code: {
    heading: "Enter the code",
    sentTo: (email) =>
      `If ${email} belongs to an organiser here, we have sent a letter there with a code and a link. They hold for 10 minutes.`,
    sent: "If the address you gave belongs to an organiser here, we have sent a letter there with a code and a link. They hold for 10 minutes.",
    label: "Code from the letter",
    description: "Six digits.",
    button: "Sign in",
    noLetter: "No letter?",
    noLetterWays:
      "Look among your junk mail, and see that the address is right. If you are new here, somebody who runs events already must give you access.",
    again: "Ask for a new code",
    shape: "The code has six digits. Enter it as it stands in the letter.",
    wrong: (left) =>
      left === 1
        ? "The code is not right. You have one attempt left."
        : `The code is not right. You have ${left} attempts left.`,
    ended: "The code holds no longer. Ask for a new one.",
  },
  link: {
    heading: "Sign in",
    as: (email) => `You are signing in as ${email}.`,
    button: "Sign in",
    notYou: "If this is not you, close the page.",
    deadHeading: "The link works no longer",
    dead: "It has been used, or is too old. Ask for a new one, and you get a letter at once.",
  },
  signOut: "Sign out",
  signedInAs: "Signed in as",
  letter: {
    subject: "Sign in to Samling",
    headline: "Sign in",
    code: "Enter this code on the page where you asked for it. It works once, for 10 minutes.",
    link: "Or use the link, if you want to sign in on this machine:",
    button: "Sign in",
    never: "Never give the code to anybody. We never ask for it.",
    reason:
      "This letter goes to whoever has this address, because somebody asked to sign in. If it was not you, you need not do anything.",
  },
};
