import { countOf, listOf } from "../counts.ts";
import type { ProgrammeEditorWords } from "../programme-editor.ts";

const listed = (names: readonly string[]) => listOf(names, "en");

/** The editor of a programme, in English. */
export const en: ProgrammeEditorWords = {
  warnings: {
    "room-overlap": ({ room, one, other }) =>
      `${room} is used twice at the same time: “${one}” and “${other}”.`,
    "speaker-twice": ({ name, one, other }) => `${name} is in two places at once: “${one}” and “${other}”.`,
    "outside-hours": ({ title, starts, ends }) =>
      `“${title}” (${starts}${ends ? ` to ${ends}` : ""}) is outside the hours of the event.`,
    "day-outside": ({ title, days }) =>
      `“${title}” is on a day that the event does not have. It lasts ${countOf(days, { one: "day", other: "days" }, "en")}.`,
    "room-too-small": ({ title, room, capacity, chosen }) =>
      `${chosen} have chosen “${title}”, but ${room} holds ${capacity}.`,
    "no-break": ({ day, from, to, minutes }) =>
      `On day ${day} there is no break from ${from} to ${to}: ${minutes} minutes.`,
    "without-time": ({ title }) => `“${title}” has no time.`,
    "speaker-not-coming": ({ name, title }) => `${name} is not coming to “${title}”.`,
    "speaker-unconfirmed": ({ name, title }) => `${name} has not answered about “${title}”.`,
    "speaker-not-there": ({ name, title }) => `${name} cannot be there when “${title}” is.`,
    "name-to-come": ({ title }) => `“${title}” lacks the name of a speaker.`,
  },
  changes: {
    added: (title, place) => `New: “${title}”, ${place}.`,
    removed: (title, place) => `No longer in the programme: “${title}”, ${place}.`,
    moved: (title, place, before) => `Moved: “${title}” is ${place}. Before: ${before}.`,
    renamed: (title, before) => `New name: “${title}”. Before: “${before}”.`,
    people: (title, joined, left) =>
      `“${title}”: ${[
        joined.length > 0 && `with ${listed(joined)}`,
        left.length > 0 && `no longer with ${listed(left)}`,
      ]
        .filter(Boolean)
        .join(", ")}.`,
    reworded: (title) => `New description: “${title}”.`,
    timeToCome: "time to be announced",
    day: (day) => `day ${day}`,
  },
  reach: (people, calendars, speakers) => {
    const who = [
      ...(speakers > 0 ? [countOf(speakers, { one: "speaker", other: "speakers" }, "en")] : []),
      ...(people > 0
        ? [countOf(people, { one: "registered person", other: "registered people" }, "en")]
        : []),
    ];
    const gets = people + speakers === 1 ? "gets" : "get";
    const entries =
      people > 0
        ? `, and ${countOf(calendars, { one: "calendar is", other: "calendars are" }, "en")} brought up to date`
        : "";
    return `${listed(who)} ${gets} a letter${entries}. The letters go out in five minutes.`;
  },
  nobody: "No registered person gets a letter: nobody has chosen what has a new time or room.",
  nothingNew: "Nothing is new since the programme was last published. Nobody is told.",
  speakers: (names) => `Tell ${listed(names)} yourself: they get no letter from us.`,
  live: {
    placed: (title, place) => `“${title}” is moved to ${place}.`,
    unscheduled: (title) => `“${title}” is taken out of the grid and stands under “Without a time”.`,
    removed: (title) => `“${title}” is deleted.`,
    undone: (sessions) =>
      sessions === 1
        ? "The last thing you did is undone."
        : `The last thing you did with ${sessions} sessions is undone.`,
    stays: (title) => `“${title}” cannot be moved further that way.`,
  },
};
