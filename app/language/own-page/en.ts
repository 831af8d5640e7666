import type { SameSentences } from "../language.ts";
import type { nb } from "./nb.ts";

/** What a person's own page says beside how they stand, in English. */
export const en: SameSentences<typeof nb> = {
  offer: {
    until: (when) =>
      `The seat is held for you until ${when}. If you do not answer by then, it goes to the next in line.`,
    accept: "Yes please, I take the seat",
    decline: "No thank you",
    ended: "The offer ended before we heard from you.",
    declined: "You have declined the seat.",
    declineHeading: "Do you want to decline the seat?",
    declineSentence: "The seat goes to the next on the waiting list.",
    declineKeep: "Keep the offer",
  },
  byOrganiser: "The organiser has cancelled your registration.",
  calledOff: "The event has been cancelled",
  reason: (reason) => `Reason: ${reason}`,
  cannotCome: "I cannot come",
  change: {
    link: "Change the registration",
    heading: "Change the registration",
    lettersTo: (email) =>
      `Letters go to ${email}. If the address is wrong, register with the right one and cancel this registration.`,
    button: "Save the changes",
    keep: "Change nothing",
    done: "The changes are saved.",
    kind: "If you switch, your calendar gets the new place at once.",
    kindFull: "There is no seat left there. You have what you had, and nothing was changed.",
    diet: "You have told us about food. It is not shown here. Write anew to change it.",
    forgetDiet: "Delete what I have said about food",
    assistance: "You have told us what you need. It is not shown here. Write anew to change it.",
    forgetAssistance: "Delete what I have said of my needs",
  },
  handOver: {
    link: "Give the seat to a colleague",
    heading: "Give the seat to a colleague",
    lead: "Your colleague gets the seat and an invitation. You get a letter that takes the event out of your calendar, and the link to this page stops working.",
    name: "Your colleague’s name",
    email: "Your colleague’s email address",
    button: "Pass the seat on",
    keep: "Keep the seat",
    refused: "The seat could not be passed on. We have sent you a letter that says why.",
  },
  calendar: "Add to calendar (ICS file)",
  mine: {
    kind: "Taking part",
    days: "Days",
    sessions: "Sessions",
    wishes: "Wishes",
    diet: "Food",
    saidDiet: "You have told us about food.",
    assistance: "Assistance",
    saidAssistance: "You have told us what you need.",
    newsletter: "Newsletter",
    wantsNewsletter: "Yes please",
  },
};
