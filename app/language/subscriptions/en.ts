import { countOf } from "../counts.ts";
import type { SameSentences } from "../language.ts";
import type { nb } from "./nb.ts";

const followers = (count: number) => countOf(count, { one: "subscriber", other: "subscribers" }, "en");

/** What is said of letters that one follows a series or an organiser by, in English. */
export const en: SameSentences<typeof nb> = {
  link: "Get news by email",
  ask: {
    heading: (name) => `Get news of ${name}`,
    titleWrong: (heading) => `Error: ${heading}`,
    lead: (organiser) => `You get a letter when ${organiser} has something new to tell.`,
    whole: (organiser) => `This is for all series of ${organiser}.`,
    terms:
      "First we send you a letter with a button. Nothing happens unless you press it. The address is used for this alone, and you can leave when you like, from every letter.",
    email: "Email",
    must: "Must be filled in",
    button: "Send me the button",
    wrong: "Correct these errors to go on",
    sentHeading: "Look in your inbox",
    sent: "If you do not subscribe already, a letter is on its way to you. Press the button in it, and you are in.",
    noLetter: "No letter? Look among the spam, or try again in an hour.",
    again: "Give the address again",
  },
  confirm: {
    heading: (name) => `Would you like news of ${name}?`,
    lead: (organiser) => `You get a letter when ${organiser} has something new to tell.`,
    button: "Yes, send me news",
    doneHeading: "You are in",
    done: (name) => `From now on you get news of ${name} by email.`,
    leave: "Every letter has a link by which you can leave.",
    to: "Go to the page",
    ended: "You have stopped subscribing to this. You can begin again.",
  },
  end: {
    heading: (name) => `Stop getting news of ${name}?`,
    lead: "Press the button, and no more will come.",
    button: "Stop sending me news",
    doneHeading: "You get no more news",
    done: (name) => `We send you no more letters with news of ${name}.`,
    stays: "Letters about events that you are registered for still come: your registrations stand.",
    others: "You still subscribe to:",
    again: "Changed your mind? Begin again",
  },
  letter: {
    subject: (name) => `Would you like news of ${name}?`,
    headline: "One press left",
    text: (name, organiser) =>
      `Somebody has given this address to get news of ${name} from ${organiser}. Press the button if it was you.`,
    button: "Yes, send me news",
    nothing: "Was it not you? Then you need not do anything. Without the press we send no more.",
    about: (name) => `About ${name}`,
    why: (name) => `You get this letter because you subscribe to news of ${name}.`,
    leave: "Stop getting letters like this",
    test: (subject) => `Test: ${subject}`,
  },
  desk: {
    heading: "Letters to subscribers",
    lead: (count) =>
      count === 0 ? "Nobody subscribes to news yet." : `${followers(count)} get the letters.`,
    how: "People begin to subscribe on the page of the series, on the page of the organiser and in the registration form. They count when they have pressed the button in the letter they get.",
    write: "Write a letter",
    list: "The letters",
    none: "You have not written a letter yet.",
    example: "For example: the programme for spring is ready, or the recordings from last time are out.",
    to: (count) => followers(count),
    toLetters: "Letters to subscribers",
    lead2: "Every letter has a link, and a button in the mail program, by which the recipient can leave.",
    textLead: "The letter gets the name of the series, the link to its page and the way out by itself.",
    each: "Each gets a letter of their own. Nobody sees who else gets it.",
    fixed: "Those who subscribe after this do not get it. Those who leave before it goes out are spared.",
    replies: "The sender’s address",
    preview: "How the letter will be",
    gone: "Has left",
    who: "All who subscribe to the series or to everything from the organiser",
  },
  night: {
    now: (clock) => `It is night: the letter goes out from ${clock}.`,
    ahead: (from, until) =>
      `Nothing goes out between ${from} and ${until}. What does not get out before goes afterwards.`,
    heading: "Quiet hours",
    lead: "In these hours letters to many wait. Receipts, offers of seats and notices of changes go as always.",
    from: "From",
    until: "Until",
    about: "Norwegian time, for example 22:00. The same time twice means no quiet hours.",
    wrongTime: "Write a time, for example 22:00.",
    save: "Save quiet hours",
    done: "The quiet hours are saved.",
    facts: (from, until) => `${from}–${until}`,
    never: "None",
  },
  outbox: {
    heading: "How it goes",
    waiting: (count) => `${countOf(count, { one: "letter", other: "letters" }, "en")} waiting`,
    nothingWaits: "No letter is waiting.",
    oldest: (when) => `The oldest was written ${when}.`,
    rate: (limit) => `${limit} a minute at most, by all processes together.`,
    lastMinute: (count) =>
      `${countOf(count, { one: "letter", other: "letters" }, "en")} counted this minute.`,
    failed: (count) =>
      `${countOf(count, { one: "letter", other: "letters" }, "en")} failed and must be looked at.`,
    night: (count) =>
      `${countOf(count, { one: "letter", other: "letters" }, "en")} to many waiting for the end of the quiet hours.`,
    next: (when) => `tried again ${when}`,
    said: "“Sent” means that the mail server took the letter. What happens after that we know only if it comes back.",
  },
};
