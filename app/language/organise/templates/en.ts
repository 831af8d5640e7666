import type { TemplateWords } from "../templates.ts";

/** Own text in our letters, in English. */
export const en: TemplateWords = {
  heading: "Own text in the letters",
  toTemplates: "Own text in the letters",
  lead: {
    event:
      "Write something of your own in the letters we send about this event. It stands in place of what the organisation has written.",
    organisation:
      "Write something of your own in the letters we send about your events. It stands in all of them, until an event has its own.",
  },
  always:
    "Title, time, place, the link to one's own registration, how to withdraw and why one gets the letter always stand there. Your text comes in addition.",
  letter: "Letter",
  stands: "What stands there",
  changed: "Last changed",
  sources: {
    event: "The event's text",
    organisation: "The organisation's text",
    ours: "Our own text alone",
    nothing: "Our own text alone, chosen for the event",
  },
  when: {
    "registration-confirmed": "when somebody gets a seat at once",
    "registration-received": "when the seats are given out later",
    "registration-waitlisted": "when it is full",
    "registration-promoted": "when somebody moves up from the waitlist",
    "registration-offered": "when a seat is held until somebody answers",
    "registration-declined": "when somebody gets no seat",
    "registration-reminder": "before the event",
    "registration-cancelled": "when somebody is unregistered",
    "event-changed": "when time or place is new",
    "event-called-off": "when the event is called off",
    aftermath: "when recordings or slides are out",
  },
  saved: (name, when) => `${when} by ${name}`,
  somebody: "a former organiser",
  never: "–",
  form: {
    heading: "The text",
    subject: "Addition to the subject",
    subjectAbout: "Comes after our own subject. 60 characters at most.",
    opening: "Opening",
    openingAbout: "Comes after time and place. An empty line begins a paragraph, **two stars** make bold.",
    closing: "Closing",
    closingAbout: "Comes last, after the button.",
    optional: "Optional",
    inLanguage: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
    instead: "Those who use a language it is not written in get the text in one of the others.",
    fromNow: "It holds for letters that are written after you have saved.",
    empty: "If you save without a text, our own text stands alone in the letter.",
    begun: "This is the organisation's text. Once you save, it is the event's own.",
    save: "Save and see how it looks",
    done: "The text is saved, and stands in the letters from now on.",
    stale: "This is what is saved now",
    staleAbout: "What you wrote stands in the fields. If you save once more, it holds.",
    nothing: "Nothing",
  },
  placeholders: {
    heading: "Fields that are filled in for each recipient",
    about:
      "Only these work. What an attendee has written never becomes a field or a link. Name and link cannot stand in the subject.",
  },
  faults: {
    tooLong: (most) => `Write ${most} characters at most.`,
    notForAll: "Name and link cannot stand in the subject.",
    unknown: (word, all) => `{${word}} is not one of the fields. Use ${all}.`,
  },
  wrong: "To continue you must correct the following errors",
  wrongTitle: (title) => `Error: ${title}`,
  onlyLooking: "You can see the text, but not change it.",
  preview: {
    heading: "This is the letter",
    for: (name) => `For ${name}, in their language.`,
    example: "Nobody has registered yet, so the letter is to an invented person.",
    person: "Kari Nordmann",
    at: (title) => `Shown for ${title}.`,
    noEvent: "When the organisation has an event, you see the letter here.",
    events: "Show it for another event",
    show: "Show",
    overruled: "This event has its own text in this letter.",
    invented: "What has not happened yet is invented here.",
  },
  removal: {
    link: { event: "Take away the event's text", organisation: "Take away the organisation's text" },
    heading: (letter) => `Take away the text in “${letter}”?`,
    lead: {
      event:
        "Then the organisation's text stands in the letter again, or our own alone. What you have written is gone.",
      organisation:
        "Then our own text stands alone in the letter, where an event has none of its own. What you have written is gone.",
    },
    button: "Take away the text",
    back: "Back to the letter",
    done: "The text is taken away.",
    none: "Nothing of your own is written in this letter.",
  },
};
