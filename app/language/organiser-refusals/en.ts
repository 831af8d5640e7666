import { kindsOf, sizeOf } from "#app/language/files.ts";
import { countOf } from "../counts.ts";
import type { OrganiserSentences } from "../organiser-refusals.ts";

const people = (count: number) => countOf(count, { one: "person", other: "people" }, "en");
const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);

/** Why not, and what now, to an organiser in English. */
export const en: OrganiserSentences = {
  "no-such-event": "We cannot find the event.",
  "no-such-registration": "We cannot find the registration.",
  "no-such-series": "We cannot find the series with this organiser.",
  "no-such-organisation": "We cannot find the organisation.",
  "no-such-part": "We cannot find the choice. Somebody else may have removed it.",
  "no-such-session": "We cannot find the session. Somebody else may have removed it.",
  "no-such-talk": "We cannot find the talk. Somebody else may have removed it.",
  "no-such-room": "We cannot find the room. Somebody else may have removed it.",
  "no-such-track": "We cannot find the track. Somebody else may have removed it.",
  "no-such-appearance": "We cannot find the speaker. Somebody else may have removed the name.",
  "no-such-question": "Somebody else has changed the questions. Load the page again.",
  "no-such-material": "We cannot find it. Somebody else may have removed it.",
  "no-such-date": "We cannot find the date. Somebody else may have removed it.",
  "no-such-offer": "We cannot find the offer with this organiser.",
  "no-such-place": "The room is not at the venue you chose. Choose venue and room again.",
  "event-cancelled": "The event has been cancelled. Undo the cancellation before you change it.",
  "event-started": "The event has begun.",
  "event-full":
    "There are no seats left. Raise the number, or give the seat all the same and state a reason.",
  "part-full": "One of the choices is full.",
  "same-address-twice": "This address is already registered.",
  "not-held": "The registration is no longer as the page showed it. Load the page again.",
  "offer-ended": "The offer of a seat has ended.",
  "nobody-waits": "Nobody else waits for the seat: this person would get it back at once.",
  "line-skipped-without-reason": "Others have waited longer. State a reason.",
  "not-their-contact": "The address does not belong to the organisation.",
  "not-their-people": "The list has names that are not registered from the organisation.",
  "plan-outdated":
    "Registrations have changed since the plan was shown. Look at the new one before you approve it.",
  "too-many-letters": "Many letters have gone to this address. Try again in an hour.",
  "too-many-forms": "Many forms have come in a short time. Try again in a while.",
  "letter-not-failed": "The letter has not failed any more.",
  "already-announced": "The letters have begun to go out, and it cannot be undone.",
  "time-skipped": "This time does not exist: the clocks go forward that night. Choose another time.",
  "time-ambiguous": "This time comes twice: the clocks go back that night. Choose another time.",
  "ends-before-start": "The end must come after the start.",
  "event-undated": "The event has no date yet. Set the date first.",
  "slug-taken": ({ text }) => `The address “${text("slug")}” is in use, or has been. Choose another.`,
  "same-event": "An event cannot point to itself.",
  "in-use": "The programme uses this. Move what uses it first.",
  "nothing-to-undo": "There is nothing to undo.",
  "not-ready-to-publish": ({ blockers }) =>
    `The event cannot be shown yet. ${countOf(blockers.length, { one: "thing", other: "things" }, "en")} must be mended first.`,
  "capacity-below-taken": ({ number }) =>
    `${people(number("taken"))} already ${verb(number("taken"), "has a seat", "have seats")}. Set the number to at least ${number("taken")}, or confirm that they keep them.`,
  "seats-taken": ({ number }) =>
    `${people(number("registered"))} ${verb(number("registered"), "is or has", "are or have")} been registered here. Set the number of seats to 0 instead, or close registration.`,
  "answers-awaited": ({ number }) =>
    `${people(number("received"))} ${verb(number("received"), "waits", "wait")} for an answer. Answer them first.`,
  "question-has-answers": ({ number }) =>
    `${people(number("answers"))} ${verb(number("answers"), "has", "have")} answered. Confirm that the answers are to be deleted, or ask a new question.`,
  "part-chosen": ({ number }) =>
    `${people(number("people"))} ${verb(number("people"), "has", "have")} chosen this. Confirm that their choice is to go.`,
  "stale-version": ({ text, clock }) =>
    `${text("name") || "Somebody else"} saved this${clock ? ` at ${clock}` : ""}, after you opened the page. What you wrote has not been saved. Look at both, and choose what is to stand.`,
  "no-such-letter": "We cannot find the letter. Somebody else may have thrown it away.",
  "letter-approved": "The letter is on its way already, and cannot be changed.",
  "letter-without-text": "Write the letter first.",
  "nobody-to-write-to": "Nobody fits what you have chosen. Choose other recipients.",
  "recipients-changed": ({ number }) =>
    `The letter now goes to ${people(number("people"))}. Look it over, and send again.`,
  "nobody-left-to-write-to":
    "There is nobody to write to: names and addresses have been deleted, or nobody had a seat.",
  "event-not-over": "The event is not over yet.",
  "nothing-out":
    "There is nothing to point to yet. Put a recording, slides or a recap on a page that is published.",
  "article-not-ready": "The article cannot be published yet. The page says what is missing.",
  "no-such-article": "We cannot find the article.",
  "no-such-picture": "We cannot find the picture. Somebody else may have removed it.",
  "picture-without-alt": "Say what the picture shows. It is read out to those who do not see it.",
  "last-owner": "The organisation must have at least one owner. Make somebody else an owner first.",
  "no-such-member": "The person no longer belongs to the organisation.",
  "no-such-file": "The file is no longer here.",
  "no-such-upload": "The upload has ended or is too old. Choose the file again.",
  "upload-not-whole": "The whole file did not arrive. Try again.",
  "file-empty": "The file is empty. Choose another.",
  "file-too-large": ({ number }) =>
    `The file is too large: ${sizeOf(number("most"), "en")} is the most. Divide it, or save it with smaller pictures.`,
  "speaker-files-full": ({ number }) =>
    `There is no room for more files here: ${sizeOf(number("most"), "en")} is the most for one speaker. Remove an old file first.`,
  "event-files-full": ({ number }) =>
    `There is no room for more files: ${sizeOf(number("most"), "en")} is the most for one event. Remove old files first.`,
  "disk-full": "There is no room for the file here at the moment. Tell the organiser, and try again later.",
  "file-type-refused": ({ text }) =>
    `What is in the file is not of a kind that we take. It can be ${kindsOf(text("kinds"), "en")}.`,
  "file-has-macros":
    "The file has macros in it. Save it without macros, for example as .pptx, and upload it again.",
  "archive-unsafe":
    "The archive cannot be taken: it is damaged or locked, or unpacks to too much or outside its own folder. Pack the files again without a password.",
  "picture-unreadable": ({ number }) =>
    `The picture cannot be read, or has more than ${number("most")} megapixels. Save it smaller, as .jpg or .png.`,
  "portrait-too-small": "The picture is too small. It must be at least 160 pixels wide and 200 high.",
  "file-infected":
    "The virus scanner found malicious software in the file. It has been deleted. Use another copy.",
  "slides-held-back": "The presentation cannot be published now. The page says why.",
  system: "Sorry, something went wrong on our side. Try again in a while.",
};
