import type { SameSentences } from "../language.ts";
import type { nb } from "./nb.ts";

/** What is said of one's own calendar, in English. */
export const en: SameSentences<typeof nb> = {
  feed: "My registrations",
  deskFeed: "Our events",
  out: (title) => `Not attending: ${title}`,
  subscription: {
    link: "Subscribe to your registrations",
    heading: "Subscribe to your registrations",
    lead: "All that you are registered for, together in your calendar. Changes come by themselves.",
    holds: (email) =>
      `The calendar shows what ${email} has a seat at, and the sessions you have chosen. What you are waiting to hear about is left out. What you no longer attend stays as cancelled for 30 days.`,
    secret:
      "The address is secret. Anyone who has it can see what you are registered for, now and later. Food and assistance are never included.",
    slow: "Most calendars look for news every 4 to 24 hours. What is urgent reaches you by e-mail.",
    make: "Make the address",
    yours: "Your address",
    once: "The address is shown in this browser only, and only for the next hour. We do not store it.",
    exists: (when) =>
      `You made an address ${when}, and it works. We cannot show it again. If it is lost, or someone else has it, make a new one. The old one then stops working.`,
    makeNew: "Make a new address",
    end: "Stop subscribing",
    made: "The address is ready.",
    ended: "The address no longer works.",
  },
  revocation: {
    heading: "Do you want to stop subscribing?",
    sentence:
      "The address stops working at once, in every calendar that uses it. Your registrations and invitations stay as they are.",
    button: "Stop subscribing",
    keep: "Keep the address",
  },
  follow: {
    webcal: "Follow in the calendar on this device",
    google: "Follow in Google Calendar",
    outlook: "Follow in Outlook",
  },
  check: {
    link: "Is your calendar right?",
    heading: "Is your calendar right?",
    right: "What we last sent your calendar is how the event is now.",
    changing:
      "Something has changed since we last sent it. An e-mail with the news goes out in a few minutes.",
    outdated: "Something has changed since we last sent it. Send the entry again to get it.",
    notYet: "You have no seat, so we have sent nothing to your calendar.",
    undated: "The time is not settled yet. Your calendar gets the entry when it is.",
    removed: "You no longer have a seat, and we have asked your calendar to remove the entry.",
    unknown: "The letters have been deleted, so we no longer know what we sent.",
    last: "What we last sent",
    what: "What",
    invited: "Invitation",
    updated: (time) => `Invitation, version ${time}`,
    cancelled: "Request to remove the entry",
    time: "Time",
    place: "Place",
    to: "Sent to",
    state: "The e-mail",
    states: {
      waiting: (when) => `Written ${when}. Waiting to be sent.`,
      sending: (when) => `Written ${when}. On its way to the mail server.`,
      sent: (when) => `Handed to the mail server ${when}. Whether it reached you, we do not know.`,
      failed: (when) => `Written ${when}. The mail server did not take it, and we have stopped trying.`,
      expired: (when) => `Written ${when}, but not sent in time.`,
      returned: (when) => `Came back ${when}: the address did not accept it.`,
    },
    answer: "Your calendar answered",
    answers: { accepted: "Yes", tentative: "Maybe", declined: "No" },
    answeredAt: (answer, when) => `${answer}, ${when}.`,
    answeredEarlier: "That was an answer to an earlier version.",
    noAnswer: "Nothing yet.",
    again: "Does your calendar say something else?",
    sentence: "We can send the entry again. It replaces the one you have, and does not make a second one.",
    sentenceOut: "If the entry is still there, we can send the request to remove it again.",
    button: "Send again",
    sent: (email) => `A new e-mail is on its way to ${email}.`,
    refused: "The e-mail was not sent",
  },
};
