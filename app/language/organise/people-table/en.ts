import { countOf } from "../../counts.ts";
import type { PeopleTableWords } from "../people-table.ts";

const people = (count: number) => countOf(count, { one: "person", other: "people" }, "en");

/** What the list of those who come says of its columns, its files and its paper, in English. */
export const en: PeopleTableWords = {
  ways: "More about those who come",
  columns: {
    summary: "Choose columns",
    label: "Columns",
    show: "Show the columns",
    kind: "Takes part",
    reason: "Reason",
    language: "Language of letters",
    since: "State since",
    notes: "Notes",
    yes: "Yes",
    no: "No",
  },
  files: {
    xlsx: "Excel file (.xlsx)",
    csv: "Download as a spreadsheet (.csv)",
    label: "Take the list with you",
  },
  print: {
    link: "Print",
    heading: "List of participants",
    lead: "Sorted by surname, with boxes to tick. Use your browser's print.",
    tick: "Came",
    back: "Back to the list",
    count: people,
    nobody: "Nobody to print.",
  },
  addresses: {
    link: "Copy email addresses",
    heading: "Email addresses",
    lead: "Select all in the field and copy. Paste as blind copy, so that nobody sees the others' addresses.",
    label: (count) => countOf(count, { one: "address", other: "addresses" }, "en"),
    nobody: "No addresses to copy.",
  },
  links: { kitchen: "Food and assistance", charts: "Charts" },
};
