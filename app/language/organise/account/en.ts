import type { AccountWords } from "../account.ts";

/** What one's own page says, in English. */
export const en: AccountWords = {
  heading: "Your account",
  wrong: "To go on, correct the following",
  wrongTitle: (title) => `Error: ${title}`,
  trail: "Where you are",
  name: "Name",
  nameAbout: "As the others in the organisation see you, in lists and in the log.",
  must: "Must be filled in",
  missing: "Write your name.",
  tooLong: (most) => `The name can have at most ${most} characters.`,
  save: "Save the name",
  done: "The name is saved.",
  ended: "That browser is signed out.",
  othersEnded: "All other browsers are signed out.",
  calendar: {
    heading: "Your events in your calendar",
    about:
      "All that your organisations have published, also what is not listed, and the dates that matter. Each event links to the page you run it from. Drafts are left out.",
    secret:
      "The address is secret. Anyone who has it can see what you arrange, now and later. Names of attendees are never included.",
    slow: "Most calendars look for news every 4 to 24 hours.",
    endSentence:
      "The address stops working at once, in every calendar that uses it. The events stay as they are.",
  },
  signIns: {
    heading: "Where you are signed in",
    about:
      "If you do not recognise a sign-in, sign it out. Whoever sits there must ask for a new code in your e-mail to come in again.",
    since: "Signed in",
    until: "Lasts until",
    act: "Sign out",
    actOn: (since) => `Sign out the one who signed in ${since}`,
    here: "This browser",
    other: "Another browser",
    others: "Sign out all others",
  },
};
