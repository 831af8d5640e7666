import { countOf, listOf } from "../../counts.ts";
import type { ImportWords } from "../import.ts";

const sessions = (count: number) => countOf(count, { one: "session", other: "sessions" }, "en");
const listed = (names: readonly string[]) => listOf(names, "en");

/** The import of a programme, in English. */
export const en: ImportWords = {
  form: {
    heading: "Bring in a programme",
    lead: "Paste from a spreadsheet, an e-mail or a web page, or choose a file. You see what becomes new and what changes before anything is written.",
    wrongTitle: (title) => `Error: ${title}`,
    wrong: "To continue you must correct the following",
    text: "The programme",
    textAbout:
      "A grid with times down and rooms along the top, a list with headings, or running text with clock times.",
    file: "Or a file",
    fileAbout: (megabytes) => `.xlsx, .csv, .txt, .json or .xml, at most ${megabytes} MB.`,
    either: "Fill in one of them",
    button: "See what would change",
    back: "Back to the programme",
    gone: "What you pasted is not here any more. It has been taken in, or something newer has taken its place. Paste it again.",
    lookOnly: "You may look at the programme, but not change it.",
    missing: "Paste the programme, or choose a file.",
    both: "Choose one: pasted text or a file.",
    broken: "The form did not arrive whole. Try once more.",
    nothingFound:
      "We found no programme in this. It takes clock times, a table with headings, or numbered talks below a title.",
    faults: {
      "file-too-large": (megabytes) => `The file is too large. It can have ${megabytes} MB at most.`,
      "unpacks-too-large": () =>
        "Unpacked, the file is far larger than a programme is. Save only the sheet with the programme, and try again.",
      "not-a-spreadsheet": () =>
        "The file is not a spreadsheet that we can read. Save it as .xlsx or .csv, and try again.",
      "not-text": () =>
        "The file is not text that we can read. Save it as .xlsx, .csv or .txt, and try again.",
    },
  },
  preview: {
    heading: "What would change",
    ofFile: (name) => `Read from ${name}.`,
    ofPaste: "Read from what you pasted.",
    counts: (added, changed, unchanged, staying) =>
      [
        `${added} new`,
        `${changed} changed`,
        `${unchanged} as before`,
        staying > 0 && `${staying} in the programme only`,
      ]
        .filter(Boolean)
        .join(", "),
    nothing: "Nothing is new: the programme says the same already.",
    published: "The public does not see it before you publish the programme changes.",
    draft: "The event is a draft: its programme becomes so at once.",
    button: (added, changed) =>
      changed === 0
        ? `Take in ${sessions(added)}`
        : added === 0
          ? `Change ${sessions(changed)}`
          : `Take in ${added} and change ${changed}`,
    again: "Paste something else",
    doubts: "Look at this first",
    doubtsAbout: "If something is wrong, correct it where you copied from, and paste it again.",
    more: (count) => `And ${count} more of the same kind.`,
    added: "New",
    changed: "Changed",
    staying: "Stays",
    stayingAbout: "This is in the programme, but not in what you brought in. Nothing of it is removed.",
    unchanged: (count) => `${sessions(count)} as before.`,
    columns: { day: "Day", clock: "Time", session: "Session", room: "Room", people: "Speakers" },
    change: { session: "Session", what: "What", before: "Before", after: "After" },
    allRooms: "All",
    nothingThere: "–",
    guessed: "Unsure",
    fields: {
      title: "Title",
      day: "Day",
      time: "Time",
      room: "Room",
      track: "Track",
      kind: "Kind",
      abstract: "Description",
      people: "Speakers",
      talks: "Talks",
      other: "Other",
    },
    done: (count) => (count === 0 ? "Nothing was new." : `${sessions(count)} taken in.`),
    stale: (name) =>
      `${name ?? "Somebody else"} has changed the programme since you opened the page. Nothing is written. Here is the difference as it is now.`,
  },
  mapping: {
    heading: "What the columns hold",
    about:
      "Say it here where we have read them wrongly. It is remembered until you next bring in a table with the same headings.",
    remembered: "The columns are read as you said last time.",
    leaveOut: "Left out",
    button: "Read again",
    forget: "Read as the headings say",
    titleMissing: "Choose the column with the title.",
    twice: (column) => `“${column}” is chosen for two columns. Choose it for one.`,
    unnamed: (number) => `Column ${number}`,
    example: (words) => `For example “${words}”`,
    columns: {
      title: "Title",
      starts: "Start, or start and end",
      ends: "End",
      day: "Day or date",
      room: "Room",
      speakers: "Speakers",
      position: "Position",
      organisation: "Organisation",
      abstract: "Description",
      track: "Track",
      kind: "Kind",
    },
  },
  warnings: {
    "end-missing": (words) => `What begins at ${words} has no end.`,
    "clock-odd": (words) =>
      `A clock time was written in an unusual way. We read it as ${words}. Is this right?`,
    "ends-before-starts": (words) => `The end is not after the start: ${words}.`,
    "cell-empty": (words) => `An empty cell is read as a free room, ${words}.`,
    "same-in-rooms": (words) => `“${words}” stands in several rooms, but not in all. We put it in the first.`,
    "left-out": (words) => `Left out, since it belongs to the page around it: “${words}”.`,
    "row-without-title": (words) =>
      words ? `A row without a title is left out: “${words}”.` : "Rows without a title are left out.",
    "column-unknown": (words) =>
      `The column “${words}” is left out. Say below what it holds if it should be there.`,
    "nothing-found": () => "We found no programme in this.",
    cut: (words) =>
      words
        ? `A title is longer than we take in, and is shortened: “${words.slice(0, 60)} …”.`
        : "The text is longer than we read. Its end is left out.",
  },
  doubts: {
    "no-date": () => "The event has no date. Clock times are left out until it has one.",
    "no-venue": () => "The event has no venue. Rooms are left out until it has one.",
    "clock-dropped": ({ title, words }) => `“${title}” is without a time: there is no ${words} on that day.`,
    "end-dropped": ({ title, words }) =>
      `“${title}” is without an end: its end is not after its start (${words}).`,
    "day-outside": ({ title, day, days }) =>
      `“${title}” is on day ${day}, but the event lasts ${countOf(days, { one: "day", other: "days" }, "en")}.`,
  },
  guesses: {
    people: (title, names) =>
      `We read “${title}” as the title, and ${listed(names)} as the speaker. Is this right?`,
    nobody: (title) => `We read all of “${title}” as the title. Is this right?`,
  },
  stays: (title, names) => `“${title}”: ${listed(names)} is not mentioned, and stays.`,
  newRooms: (names) => `The venue does not have these rooms. They are added: ${listed(names)}.`,
  newTracks: (names) => `The event does not have these tracks. They are added: ${listed(names)}.`,
};
