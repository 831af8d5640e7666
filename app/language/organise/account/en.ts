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
