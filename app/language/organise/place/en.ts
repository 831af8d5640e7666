import { countOf } from "../../counts.ts";
import type { PlaceWords } from "../place.ts";

const people = (count: number) => countOf(count, { one: "person", other: "people" }, "en");
const gets = (count: number) => `${people(count)} ${count === 1 ? "gets" : "get"}`;

/** What the page of when and where an event is says, in English. */
export const en: PlaceWords = {
  lead: {
    draft: "Only you who organise it see this until the event is published.",
    public:
      "The page is published. If you move the event, you see who gets a letter before anything is saved.",
  },
  groups: { time: "When", place: "Where", stream: "Stream" },
  now: (sentence) => `Now: ${sentence}.`,
  typed: (sentence) => `This is ${sentence}.`,
  label: {
    when: "What do you know of the time?",
    whenText: "Write the time in words",
    timeText: "What you know, in words",
    startsOn: "Starts, date",
    startsAt: "Starts, time",
    endsOn: "Ends, date",
    endsAt: "Ends, time",
    doorsAt: "Doors open, time",
    doorsText: "What happens from when the doors open",
    where: "Venue and room",
    placeText: "Place in words",
    attendance: "How does one attend?",
    streamUrl: "Address of the stream",
  },
  section: { when: "Time" },
  about: {
    whenText:
      "For example “1 Dec 09-10”. We fill in the fields below, and you look before anything is saved.",
    timeText: "For example “Spring 2018”. Stands on the page instead of a date.",
    endsOn: "Leave empty when it ends on the same day.",
    doorsText: "For example “Light breakfast and registration”.",
    placeText: "When you only know the town, or the venue is not in the list.",
    streamUrl: "Is sent in the letter to those who attend on the stream.",
  },
  when: { instant: "Date and time", date: "Date only", unknown: "Not decided yet" },
  attendance: { physical: "In the room", stream: "On the stream", both: "Both" },
  noPlace: "Not decided",
  room: (name, capacity) =>
    capacity === null ? name : `${name} (${countOf(capacity, { one: "seat", other: "seats" }, "en")})`,
  newVenue: "Add a venue",
  newRoom: "Add a room to a venue in the list",
  added: "The venue is added, and chosen below. The event is not moved there until you save.",
  read: (sentence) => `We read it as ${sentence}. Save if that is right.`,
  faults: {
    "no-date": "Enter a date.",
    "no-clock": "Enter a time, for example 09:00.",
    "no-end-clock": "Enter when it ends on the last day.",
    "doors-after-start": "The doors must open before it starts, on the same day.",
    "no-web-address": "Enter the whole web address, with https:// first.",
    "too-long": "Write at most 300 characters.",
  },
  notRead: "We found no date in the text. Write for example “1 December 09-10”, or use the fields below.",
  ask: {
    heading: "This is what those who are registered will be told",
    from: (was) => `Before: ${was}`,
    to: (is) => `Now: ${is}`,
    reach: (all, seated, minutes) =>
      seated === all
        ? `${gets(all)} an updated calendar invitation in ${minutes} minutes.`
        : `${gets(all)} a letter in ${minutes} minutes. ${seated === 0 ? "None" : seated} of them ${seated === 1 ? "has a seat and gets" : "have a seat and get"} an updated calendar invitation.`,
    undo: "You can undo it until then. The page shows what is new at once.",
    yes: "Yes, save and tell them",
  },
  venue: {
    heading: "Add a venue",
    lead: "The venue can be chosen for all events. Leave what you do not know.",
    name: "Name of the venue",
    street: "Street address",
    city: "Town",
    floor: "Floor",
    floorAbout: "For example “2nd floor”.",
    entrance: "Entrance",
    entranceAbout: "Where one goes in, for example “Entrance from Myntgata”.",
    room: "Room",
    roomAbout: "A room that you use at the venue.",
    capacity: "Seats in the room",
    stepFree: "Step-free access",
    loop: "Hearing loop",
    yes: "Yes",
    no: "No",
    unknown: "Do not know",
    note: "More about accessibility",
    save: "Add the venue",
    groups: { place: "The venue", access: "Accessibility", room: "The room" },
  },
  access: {
    heading: "Accessibility of the venue",
    lead: (venue) => `What you write about ${venue} stands on the page of everything that happens there.`,
    link: "Accessibility of the venue",
    save: "Save",
    none: "The event has no venue from the list. Choose a venue first.",
  },
  newRoomPage: {
    heading: "Add a room",
    lead: "The room can be chosen for all events at the venue.",
    venue: "Venue",
    name: "Name of the room",
    save: "Add the room",
  },
  venueFaults: {
    "no-name": "Enter the name.",
    "no-room-name": "Enter what the room is called.",
    "no-number": "Enter a whole number from 1 to 100000.",
    "too-long": "Write at most 300 characters.",
    "no-venue": "Choose a venue.",
  },
};
