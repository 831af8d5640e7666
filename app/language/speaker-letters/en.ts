import type { SpeakerLetterWords } from "../speaker-letters.ts";

/** The letters to speakers, in English. */
export const en: SpeakerLetterWords = {
  lacks: {
    answer: "an answer: are you coming",
    title: "title",
    abstract: "abstract",
    bio: "a few words about you",
    portrait: "picture",
    slides: "slides",
    consents: "consents",
  },
  role: "The role",
  turn: (title) => `Talk: ${title}`,
  room: (room) => `Place: ${room}`,
  button: "Open the page “Your talk”",
  onlyYours: "The link is yours. Whoever has it can answer and write for you.",
  about: "About the event",
  questions: (contact) => `Questions? Contact ${contact}.`,
  invited: {
    subject: "Invitation to speak",
    headline: (name) => (name === "" ? "Would you like to speak?" : `${name}, would you like to speak?`),
    body: "Say yes or no on the page. It also shows your time and room, and asks for what the programme needs. You need no account.",
    secretaryHeadline: (speaker) => `You can fill in for ${speaker}`,
    secretaryBody:
      "On the page you answer, and fill in title, abstract and what else the programme needs. You need no account.",
    coHeadline: (speaker) => `You share the talk of ${speaker}`,
    sharedBy: (name) => `${name} has shared the work with you.`,
    whyYou:
      "You get this letter because somebody has given your address for this talk. If that is wrong, there is nothing you need to do.",
  },
  reminded: {
    subject: "Something is missing for your talk",
    headline: "Something is missing for your talk",
    body: (lacks) => `This is missing: ${lacks}.`,
    calm: "You can fill in a little now and the rest later.",
  },
  moved: {
    subject: "New time or place for your talk",
    headline: "Your talk has a new time or place",
    now: (when, place) => (place === "" ? `Now: ${when}` : `Now: ${when}, ${place}`),
    before: (when, place) => (place === "" ? `Before: ${when}` : `Before: ${when}, ${place}`),
    cannot: "If it does not suit you, say so on the page.",
    onSubject: "On again",
    onHeadline: "The event is on again, and so is your talk",
    offSubject: "Cancelled",
    offHeadline: "The event is cancelled",
    offBody: "You are not to give the talk. Thank you for being willing to.",
  },
  entry: {
    here: {
      subject: "Your talk in the calendar",
      headline: "Thank you for coming",
      body: "The calendar invitation for your talk is in this letter. If its time or room changes, we update your calendar.",
    },
    gone: {
      subject: "Your talk is out of the calendar",
      headline: "Your talk is taken out of your calendar",
      body: "You are no longer listed with this talk. This letter takes it out of your calendar.",
    },
    updated: "This letter updates your talk in your calendar.",
    removed: "This letter takes your talk out of your calendar.",
  },
  thanked: {
    subject: "Thank you for your talk",
    headline: (name) => (name === "" ? "Thank you for your talk" : `${name}, thank you for your talk`),
    helperHeadline: (speaker) => `Thank you for your help with the talk of ${speaker}`,
    body: "Thank you for taking part.",
    listeners: (people) => `Listeners: ${people}.`,
    out: (recordings, slides) =>
      recordings > 0 && slides > 0
        ? "Recording and slides are out."
        : recordings > 0
          ? "The recording is out."
          : "The slides are out.",
    page: "The page “Your talk” shows where to find it, and lets you take a consent back.",
    pageLater:
      "The page “Your talk” shows recording and slides once they are out, and lets you take a consent back.",
  },
  declined: {
    subject: "A speaker cannot come",
    headline: (name) => `${name} cannot come`,
    unnamed: "A speaker cannot come",
    answeredBy: (name) => `Answered by ${name}.`,
    reason: (reason) => `Reason: ${reason}`,
    button: "See the speakers",
    body: "The programme has not been changed.",
  },
};
