import type { OrganisationSettingsWords } from "../organisation-settings.ts";

/** The settings of an organisation, in English. */
export const en: OrganisationSettingsWords = {
  heading: "Settings",
  lead: "What applies to all events of the organisation.",
  wrong: "To continue you must correct the following errors",
  wrongTitle: (title: string) => `Error: ${title}`,
  done: "The setting is saved.",
  onlyLooking: "Only owners can change the settings.",
  save: "Save",
  declines: {
    heading: "When somebody says no in the calendar",
    label: "What is to become of the seat?",
    asked: "Ask first",
    askedAbout: "Whoever said no gets a letter. The seat is free when they confirm with a button.",
    atOnce: "Pass the seat on at once",
    atOnceAbout:
      "Whoever said no is unregistered, and gets a letter about it. The next on the waitlist gets the seat. A no from another address than the registered one is asked about all the same.",
    missing: "Choose what is to become of the seat.",
    noMailbox:
      "Answers from calendars are not read here yet. Whoever runs Samling must connect the mailbox first.",
  },
  toQuiet: "See and change the times",
  sender: {
    heading: "Sender of the letters",
    name: "Name",
    address: "Address",
    about:
      "Letters about events carry the organisation's name as sender. Answers to letters that you write yourselves go to the event's contact. Answers to the others go to the address here.",
  },
};
