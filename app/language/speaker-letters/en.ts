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
    offSubject: "Cancelled",
    offHeadline: "The event is cancelled",
    offBody: "You are not to give the talk. Thank you for being willing to.",
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
